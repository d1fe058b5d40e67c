import type { IssueRecord, Polarity } from '../../lib/model/record.ts';

interface AxisProps {
  readonly poles: IssueRecord['poles'];
  readonly at: Polarity;
  readonly before: Polarity | null;
}

const PLACES: readonly Polarity[] = [-2, -1, 0, 1, 2];

/** A place on the issue's named scale: where, not how good. */
export function Axis({ poles, at, before }: AxisProps) {
  const moved = before !== null && before !== at;
  const words = `On the scale from “${poles[0]}” to “${poles[1]}”: ${placeName(at, poles)}`;
  return (
    <div class="axis">
      <div class="axis-line" role="img" aria-label={moved ? `${words}; before: ${placeName(before, poles)}` : words}>
        {PLACES.map((place) => (
          <span key={place} class={place === at ? 'dot at' : moved && place === before ? 'dot before' : 'dot'} />
        ))}
      </div>
      <div class="poles" aria-hidden="true">
        <span>{poles[0]}</span>
        <span>{poles[1]}</span>
      </div>
    </div>
  );
}

function placeName(place: Polarity, poles: IssueRecord['poles']): string {
  if (place === 0) return 'between the two ends';
  const pole = place < 0 ? poles[0] : poles[1];
  return `${Math.abs(place) === 2 ? 'at' : 'towards'} “${pole}”`;
}
