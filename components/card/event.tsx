import { formatSpan } from '../../lib/card/format-date.ts';
import type { EventDetails } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

interface EventProps {
  readonly context: CardContext;
  readonly event: EventDetails;
}

export function Event({ context, event }: EventProps) {
  const when = formatSpan(event.date, event.until);
  const outcome = context.statements(event.outcome);
  return (
    <>
      <dl>
        {when && (
          <>
            <dt>When</dt>
            <dd>{event.date && !event.until ? <time dateTime={event.date}>{when}</time> : when}</dd>
          </>
        )}
        {event.where && (
          <>
            <dt>Where</dt>
            <dd>{event.where}</dd>
          </>
        )}
        {event.participants.length > 0 && (
          <>
            <dt>Who</dt>
            <dd>{event.participants.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
      {outcome.length > 0 && (
        <Section title="What came of it" note="as reported">
          <More items={outcome} initial={2} noun={['report', 'reports']}>
            {(statement) => <Statement key={statement.id} context={context} statement={statement} withSpeaker />}
          </More>
        </Section>
      )}
    </>
  );
}
