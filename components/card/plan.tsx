import { Fragment } from 'preact';
import { formatDate, formatSpan } from '../../lib/card/format-date.ts';
import type { PlanDetails } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { PlanChanges } from './plan-changes.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { Statement } from './statement.tsx';

interface PlanProps {
  readonly context: CardContext;
  readonly plan: PlanDetails;
}

export function Plan({ context, plan }: PlanProps) {
  const terms = context.statements(plan.terms);
  return (
    <>
      <dl>
        <dt>Proposed by</dt>
        <dd>{plan.proposedBy}</dd>
        <dt>Proposed</dt>
        <dd>{spellDates(plan.proposedOn)}</dd>
      </dl>
      <Status context={context} plan={plan} />
      {terms.length > 0 && (
        <Section title="Terms" note="as reported">
          <More items={terms} initial={3} noun={['term', 'terms']}>
            {(term) => <Statement key={term.id} context={context} statement={term} withSpeaker />}
          </More>
        </Section>
      )}
      <PlanChanges context={context} plan={plan} />
      {plan.said.length > 0 && (
        <Section title="What each side said">
          {plan.said.map(({ side, statements }) => (
            <div key={side} class="side">
              <h4>{side}</h4>
              <More items={context.statements(statements)} initial={1} noun={['statement', 'statements']}>
                {(statement) => <Statement key={statement.id} context={context} statement={statement} withSpeaker />}
              </More>
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

/** The plan's course, with the article's own day as a mark in it. */
function Status({ context, plan }: PlanProps) {
  if (plan.status.length === 0) return null;
  const { day, dated } = context.state;
  const isLater = (date: string): boolean => date > day;
  const firstLater = plan.status.findIndex(({ date }) => isLater(date));
  return (
    <Section title="Course">
      <ol class="timeline">
        {plan.status.map(({ date, event, sources }, index) => (
          <Fragment key={`${date} ${event}`}>
            {dated && index === firstLater && <li class="now">This article, {formatDate(day)}</li>}
            <li class={isLater(date) ? 'later' : undefined}>
              <time dateTime={date}>{formatDate(date)}</time>
              <p>{event}</p>
              <Sources sources={context.sources(sources)} />
            </li>
          </Fragment>
        ))}
      </ol>
    </Section>
  );
}

/** `leaked 2025-11-18/20` as a reader would write it. */
function spellDates(text: string): string {
  return text.replace(
    /\b(\d{4}-\d\d)(?:-(\d\d)(?:\/(\d\d))?)?\b(?![-/])/g,
    (_, month: string, day?: string, until?: string) =>
      formatSpan(day ? `${month}-${day}` : month, until ? `${month}-${until}` : null),
  );
}
