import { type ComparedIssue, comparePlans, type PlanChange, textBefore } from '../../lib/card/compare-plans.ts';
import { formatDate } from '../../lib/card/format-date.ts';
import type { PlanDetails, PlanTerm, PlanText } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { Disclosure } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';

interface PlanChangesProps {
  readonly context: CardContext;
  readonly plan: PlanDetails;
}

const CHANGES: Readonly<Record<PlanChange, string>> = {
  added: 'Added',
  dropped: 'Left out',
  changed: 'Changed',
  same: 'The same',
  'not-known': 'Not known whether it changed',
};

/** The plan's text, side by side with each other text of its line; the plan it replaced, or was replaced by, comes first and open. */
export function PlanChanges({ context, plan }: PlanChangesProps) {
  const { texts = [], before, after } = plan;
  const own = texts.findLast((text) => text.plan === context.record.entity);
  const others = texts.filter((text) => text !== own);
  if (!own || others.length === 0) return null;
  const first =
    texts.findLast((text) => text.plan === (before ?? after)?.entity) ?? textBefore(own, texts) ?? others[0];
  return (
    <Section title="What changed" note="as far as it was reported">
      {others
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map((other) => {
          const isEarlier = texts.indexOf(other) < texts.indexOf(own);
          const isLater = context.state.dated && other.date > context.state.day;
          const [old, young] = isEarlier ? [other, own] : [own, other];
          return (
            <Disclosure
              key={other.id}
              class="issue"
              open={other === first}
              label={
                <span class="issue-name">
                  {isLater && <span class="later-tag">After this article</span>}
                  {isEarlier ? 'Against' : 'Later, in'} the {other.name}, {formatDate(other.date)}
                </span>
              }
            >
              {comparePlans(old, young, context.record.issues).map((compared) => (
                <Compared key={compared.issue} context={context} compared={compared} old={old} young={young} />
              ))}
            </Disclosure>
          );
        })}
    </Section>
  );
}

interface ComparedProps {
  readonly context: CardContext;
  readonly compared: ComparedIssue;
  readonly old: PlanText;
  readonly young: PlanText;
}

function Compared({ context, compared, old, young }: ComparedProps) {
  const { issue, change, before, after } = compared;
  const name = context.record.issues.find(({ id }) => id === issue)?.name ?? issue;
  return (
    <div class="side compared">
      <h4>
        {name}: {CHANGES[change]}
      </h4>
      <dl>
        <dt>{old.name}</dt>
        <Term context={context} term={before} />
        <dt>{young.name}</dt>
        <Term context={context} term={after} />
      </dl>
    </div>
  );
}

function Term({ context, term }: { readonly context: CardContext; readonly term: PlanTerm | null }) {
  if (!term) return <dd class="note">Not known: no report found</dd>;
  const sources = new Set(context.statements(term.statements).flatMap((statement) => statement.sources));
  return (
    <dd>
      {term.text ?? 'Reported to be left out'}
      {term.partial && <span class="note"> (reported in part)</span>}
      <Sources sources={context.sources([...sources])} initial={1} />
    </dd>
  );
}
