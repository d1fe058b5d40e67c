import { formatSpan } from '../../lib/card/format-date.ts';
import type { EventDetails } from '../../lib/model/record.ts';

export function Event({ event }: { readonly event: EventDetails }) {
  const when = formatSpan(event.date, event.until);
  return (
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
  );
}
