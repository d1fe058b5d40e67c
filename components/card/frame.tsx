import type { ComponentChildren } from 'preact';
import { explainMention } from '../../lib/card/explain.ts';
import { formatShortDate } from '../../lib/card/format-date.ts';
import { lookOf, type Look } from '../../lib/model/look.ts';
import type { PlacedMention } from '../../lib/model/mention.ts';
import type { PackInfo } from '../../lib/model/record.ts';
import { Icon } from '../ui/icon.tsx';
import { Disclosure } from './disclosure.tsx';

const LABELS: Readonly<Record<Look, string>> = {
  person: 'Person',
  plan: 'Plan',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
  quote: 'Quote',
};

interface FrameProps {
  readonly name: string;
  readonly mention: PlacedMention;
  readonly pack: PackInfo | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onSiteOff: () => void;
  readonly children: ComponentChildren;
}

/** What every card has: name and kind above, who added it and from what data below. */
export function Frame({ name, mention, pack, pinned, onPin, onClose, onSiteOff, children }: FrameProps) {
  return (
    <>
      <header>
        <div class="title">
          <p class="kind">{LABELS[lookOf(mention.mention)]}</p>
          <h2 id="name" dir="auto">
            {name}
          </h2>
        </div>
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          aria-label="Keep open"
          title={pinned ? 'Let go (Esc)' : 'Keep open'}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
        <button type="button" class="tool" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">{children}</div>
      <footer>
        <p>
          Added by Sidelight, not by this site.
          {pack && (
            <>
              {' '}
              {pack.title}: data as of <time dateTime={pack.asOf}>{formatShortDate(pack.asOf)}</time>, covered until{' '}
              <time dateTime={pack.coveredUntil}>{formatShortDate(pack.coveredUntil)}</time>.
            </>
          )}
        </p>
        <div class="actions">
          <Disclosure class="why" label="Why is this marked?">
            {explainMention(mention, name).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
          <button type="button" class="quiet" onClick={onSiteOff}>
            Off on this site
          </button>
        </div>
      </footer>
    </>
  );
}
