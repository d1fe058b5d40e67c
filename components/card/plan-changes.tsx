import { type ComparedIssue, comparePlans, type PlanChange, textBefore } from '../../lib/card/compare-plans.ts';
import { formatDate } from '../../lib/card/format-date.ts';
import type { PlanDetails, PlanTerm, PlanText } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { Icon } from '../ui/icon.tsx';
import { Disclosure, More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { bestFirst, Sources } from './sources.tsx';

interface PlanChangesProps {
  readonly context: CardContext;
  readonly plan: PlanDetails;
}

/** In the order in which they are shown. */
const CHANGES: Readonly<Record<PlanChange, string>> = {
  changed: 'Changed',
  added: 'Added',
  dropped: 'Left out',
  same: 'The same',
  'not-known': 'Not known whether it changed',
};
const ORDER = Object.keys(CHANGES);

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
                <>
                  <span class="issue-name">
                    {isLater && <span class="later-tag">After this article</span>}
                    {isEarlier ? 'Against' : 'Later, in'} the {other.name}, {formatDate(other.date)}
                  </span>
                  <Icon name="chevron" />
                </>
              }
            >
              <Comparison context={context} old={old} young={young} />
            </Disclosure>
          );
        })}
    </Section>
  );
}

interface ComparisonProps {
  readonly context: CardContext;
  readonly old: PlanText;
  readonly young: PlanText;
}

/** What is reported to have changed first; issues on which one of the two is not known are one press away. */
function Comparison({ context, old, young }: ComparisonProps) {
  const compared = comparePlans(old, young, context.record.issues);
  const told = compared.filter(({ before, after }) => before !== null && after !== null);
  const silent = compared.filter((one) => !told.includes(one));
  const rank = ({ change }: ComparedIssue): number => ORDER.indexOf(change);
  return (
    <More
      items={[...told.toSorted((a, b) => rank(a) - rank(b)), ...silent]}
      initial={told.length}
      noun={['issue, with a report on one text only', 'issues, with a report on one text only']}
    >
      {({ issue, change, before, after }) => (
        <div key={issue} class="side compared">
          <h4>
            {context.record.issues.find(({ id }) => id === issue)?.name}:{' '}
            <span class={`change ${change}`}>{CHANGES[change]}</span>
          </h4>
          <dl>
            <dt>{old.name}</dt>
            <Term context={context} term={before} />
            <dt>{young.name}</dt>
            <Term context={context} term={after} />
          </dl>
        </div>
      )}
    </More>
  );
}

function Term({ context, term }: { readonly context: CardContext; readonly term: PlanTerm | null }) {
  if (!term) return <dd class="note">Not known: no report found</dd>;
  const sources = new Set(context.statements(term.statements).flatMap((statement) => statement.sources));
  const kept = context.record.plan?.texts?.find(({ id }) => id === term.keptFrom);
  return (
    <dd>
      {term.text ?? 'Reported to be left out'}
      {term.partial && <span class="note"> (reported in part)</span>}
      {kept && <span class="note"> (reported to be kept from the {kept.name})</span>}
      <Sources sources={bestFirst(context.sources([...sources]))} initial={1} />
    </dd>
  );
}
