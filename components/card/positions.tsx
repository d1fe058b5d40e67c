import { formatDate, formatShortDate } from '../../lib/card/format-date.ts';
import type { IssueState } from '../../lib/card/state-at.ts';
import type { PositionRecord } from '../../lib/model/record.ts';
import { Icon } from '../ui/icon.tsx';
import { Axis } from './axis.tsx';
import type { CardContext } from './context.ts';
import { Disclosure, More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

interface PositionsProps {
  readonly context: CardContext;
  /** The issue the words around the mention are about. */
  readonly focus: string | null;
}

/** Positions by issue, opening on the one in focus, or on the one last spoken about by the day. */
export function Positions({ context, focus }: PositionsProps) {
  const { issues, day, dated } = context.state;
  if (issues.length === 0) return null;
  const first = issues.find(({ issue }) => issue.id === focus) ?? latest(issues);
  const rank = (state: IssueState): number => (state === first ? 2 : state.inForce ? 1 : 0);
  const ordered = [...issues].sort((a, b) => rank(b) - rank(a));
  return (
    <Section
      title="Positions"
      note={dated ? `by this article’s date, ${formatShortDate(day)}` : `as of ${formatDate(day)}`}
    >
      <More items={ordered} initial={4} noun={['issue', 'issues']}>
        {(state) => <Issue key={state.issue.id} context={context} state={state} open={state === first} />}
      </More>
    </Section>
  );
}

function latest(issues: readonly IssueState[]): IssueState | undefined {
  const from = (state: IssueState): string => state.inForce?.from ?? '';
  return issues.reduce<IssueState | undefined>(
    (best, state) => (!best || from(state) > from(best) ? state : best),
    undefined,
  );
}

interface IssueProps {
  readonly context: CardContext;
  readonly state: IssueState;
  readonly open: boolean;
}

function Issue({ context, state, open }: IssueProps) {
  const { issue, inForce } = state;
  const label = (
    <>
      <span class="issue-name">{issue.name}</span>
      <Icon name="chevron" />
      <span class="issue-stance">
        {inForce?.stance ?? `Only later: from ${formatDate(state.later[0]?.from ?? '')}`}
      </span>
    </>
  );
  return (
    <Disclosure class="issue" open={open} label={label}>
      <p class="question">{issue.question}</p>
      {inForce ? (
        <InForce context={context} state={state} position={inForce} />
      ) : (
        <p>No position found by {formatDate(context.state.day)}.</p>
      )}
      <div class="others-row">
        <Others title="Earlier" positions={state.earlier} open={false} />
        <Others title="Since then" positions={state.later} open={!inForce} />
      </div>
    </Disclosure>
  );
}

function InForce({
  context,
  state,
  position,
}: {
  readonly context: CardContext;
  readonly state: IssueState;
  readonly position: PositionRecord;
}) {
  const [previous] = state.earlier;
  const changed = position.changedFrom !== null;
  return (
    <>
      <p class="stance">{position.stance}</p>
      <Axis poles={state.issue.poles} at={position.polarity} before={position.changedFrom} />
      <p class="dates">
        As of <time dateTime={position.from}>{formatDate(position.from)}</time>
        {position.until && (
          <>
            ; next position found on <time dateTime={position.until}>{formatDate(position.until)}</time>
          </>
        )}
        {position.weak && '; found in weak sources only'}
      </p>
      {changed && (
        <p class="changed">
          <strong>Changed on {formatDate(position.from)}.</strong>
          {previous && (
            <>
              {' '}
              Before, as of <time dateTime={previous.from}>{formatDate(previous.from)}</time>: {previous.stance}
            </>
          )}
        </p>
      )}
      <More items={context.statements(position.statements)} initial={1} noun={['statement', 'statements']}>
        {(statement) => (
          <Statement
            key={statement.id}
            context={context}
            statement={statement}
            withSpeaker={statement.speaker !== context.record.entity}
          />
        )}
      </More>
    </>
  );
}

interface OthersProps {
  readonly title: string;
  readonly positions: readonly PositionRecord[];
  readonly open: boolean;
}

function Others({ title, positions, open }: OthersProps) {
  if (positions.length === 0) return null;
  return (
    <Disclosure
      class="others"
      open={open}
      label={
        <>
          {title} ({positions.length}) <Icon name="chevron" />
        </>
      }
    >
      <ul class="positions">
        {positions.map((position) => (
          <li key={position.from}>
            <time dateTime={position.from}>{formatDate(position.from)}</time> {position.stance}
            {position.weak && <span class="note"> (weak sources only)</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
