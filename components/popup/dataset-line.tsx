import type { Day } from '../../lib/model/dates.ts';
import type { PackInfo } from '../../lib/model/record.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function DayOf({ day }: { readonly day: Day }) {
  return <time dateTime={day}>{DAY.format(new Date(`${day}T00:00:00Z`))}</time>;
}

export function DatasetLine({ pack }: { readonly pack: PackInfo }) {
  return (
    <p class="dataset">
      <bdi>{pack.title}</bdi>: checked <DayOf day={pack.asOf} />, covers events until <DayOf day={pack.coveredUntil} />.
    </p>
  );
}
