import { formatDate } from '../../lib/card/format-date.ts';
import type { PlaceDetails } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { PlaceMap } from './place-map.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';

interface PlaceProps {
  readonly context: CardContext;
  readonly place: PlaceDetails;
}

export function Place({ context, place }: PlaceProps) {
  const { day, dated } = context.state;
  return (
    <>
      {place.map && <PlaceMap map={place.map} />}
      {place.why && (
        <Section title="Why it matters">
          <p>{place.why}</p>
        </Section>
      )}
      {place.control.length > 0 && (
        <Section title="Control and events" note="as reported">
          <ol class="timeline">
            {place.control.map(({ asOf, reported, sources }) => (
              <li key={`${asOf} ${reported}`} class={asOf > day ? 'later' : undefined}>
                {dated && asOf > day && <span class="later-tag">After this article</span>}
                <time dateTime={asOf}>{formatDate(asOf)}</time>
                <p>{reported}</p>
                <Sources sources={context.sources(sources)} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
