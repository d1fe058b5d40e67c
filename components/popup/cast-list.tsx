import { useEffect, useRef, useState } from 'preact/hooks';
import type { CastMember } from '../../lib/model/page-summary.ts';

/** Few enough to see the whole popup without scrolling in a window of 600 px, which is the most that Chrome gives. */
const FIRST = 3;

interface CastListProps {
  /** By number of mentions. */
  readonly cast: readonly CastMember[];
  readonly onShow: (member: CastMember) => void;
}

export function CastList({ cast, onShow }: CastListProps) {
  const [isWhole, setWhole] = useState(false);
  const firstHidden = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: focus goes on where the list does.
    if (isWhole) firstHidden.current?.focus();
  }, [isWhole]);

  // One name behind a button is no gain.
  const isCut = !isWhole && cast.length > FIRST + 1;
  const shown = isCut ? cast.slice(0, FIRST) : cast;
  return (
    <>
      <ol class="cast">
        {shown.map((member, index) => (
          <li key={member.entity}>
            <button
              type="button"
              class="member"
              ref={index === FIRST ? firstHidden : null}
              onClick={() => onShow(member)}
            >
              <span class="member-name">
                <bdi class={`mark mark-${member.category}`}>{member.name}</bdi>
                <span class="unseen">, {member.category}, </span>
              </span>
              <span class="member-count">
                {member.count}
                <span class="unseen">{member.count === 1 ? ' mention' : ' mentions'}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {isCut && (
        <button type="button" class="quiet-button" onClick={() => setWhole(true)}>
          Show all {cast.length}
        </button>
      )}
    </>
  );
}
