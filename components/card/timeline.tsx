import { describeTimeline } from '../../lib/card/describe-timeline.ts';
import { formatShortDate } from '../../lib/card/format-date.ts';
import { layOutTimeline, TIMELINE, type TimelineTick } from '../../lib/card/timeline.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import { Icon } from '../ui/icon.tsx';
import type { CardContext } from './context.ts';
import { Disclosure } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

/** What a person said, or what was said of a plan, over the months: a plot, and under it the same as a list. */
export function Timeline({ context }: { readonly context: CardContext }) {
  const statements = listDated(context);
  const days = statements.flatMap(({ saidOn }) => saidOn ?? []);
  const { day, dated } = context.state;
  const article = dated ? day : null;
  if (!layOutTimeline(days, article)) return null;
  return (
    <Section
      title="Over time"
      note={days.some((said) => article !== null && said > article) ? '○ after this article' : undefined}
    >
      <Plot days={days} article={article} />
      <Disclosure
        class="others"
        label={
          <>
            {statements.length} statements by date <Icon name="chevron" />
          </>
        }
      >
        <ol>
          {statements.map((statement) => (
            <li key={statement.id}>
              <Statement
                context={context}
                statement={statement}
                withSpeaker={statement.speaker !== context.record.entity}
              />
            </li>
          ))}
        </ol>
      </Disclosure>
    </Section>
  );
}

/** Oldest first; a month has no place on the plot. */
function listDated({ record, state, statements }: CardContext): StatementRecord[] {
  const ofPlan = record.plan?.said.flatMap((side) => side.statements) ?? [];
  // Of places, organisations and events the card has a choice of what was said: no course to show.
  const ofPerson = record.category === 'person' ? [...state.before, ...state.after] : [];
  return [...statements([...new Set(ofPlan)]), ...ofPerson]
    .filter(({ saidOn }) => saidOn?.length === 10)
    .toSorted((a, b) => ((a.saidOn ?? '') < (b.saidOn ?? '') ? -1 : a.saidOn === b.saidOn ? 0 : 1));
}

interface PlotProps {
  readonly days: readonly string[];
  readonly article: string | null;
}

function Plot({ days, article }: PlotProps) {
  const layout = layOutTimeline(days, article);
  if (!layout) return null;
  const { height, axisY, radius, dots, ticks, articleX } = layout;
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${TIMELINE.width} ${height}`}
      role="img"
      aria-label={describeTimeline(days, article)}
    >
      <path class="plot-axis" d={`M0 ${axisY}H${TIMELINE.width}`} />
      {ticks.map((tick) => (
        <Tick key={tick.month} tick={tick} axisY={axisY} />
      ))}
      {articleX !== null && <path class="plot-article" d={`M${articleX} 0V${axisY}`} />}
      {dots.map(({ x, y, later }) => (
        <circle key={`${x} ${y}`} class={later ? 'plot-dot later' : 'plot-dot'} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}

function Tick({ tick: { x, month, withYear }, axisY }: { readonly tick: TimelineTick; readonly axisY: number }) {
  const y = axisY + TIMELINE.axis;
  return (
    <>
      <path class="plot-axis" d={`M${x} ${axisY}v8`} />
      <text x={x} y={y + TIMELINE.label / 2}>
        {formatShortDate(month).slice(0, 3)}
      </text>
      {withYear && (
        <text x={x} y={y + TIMELINE.label * 1.5}>
          {month.slice(0, 4)}
        </text>
      )}
    </>
  );
}
