import { newestFirst } from '../../lib/card/state-at.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

/**
 * What outlets report about the entity, but for a plan's terms and an event's outcome, which stand above: up to the
 * article's day first, the latest first in each.
 */
export function Facts({ context, title }: { readonly context: CardContext; readonly title: string }) {
  const { facts: ids, plan, event } = context.record;
  const shown = new Set(plan?.terms ?? event?.outcome);
  const facts = inReadingOrder(context.statements(ids.filter((id) => !shown.has(id))), context.state.day);
  if (facts.length === 0) return null;
  return (
    <Section title={title}>
      <More items={facts} initial={3} noun={['report', 'reports']}>
        {(statement) => <Statement key={statement.id} context={context} statement={statement} />}
      </More>
    </Section>
  );
}

function inReadingOrder(statements: readonly StatementRecord[], day: string): StatementRecord[] {
  const isLater = ({ saidOn }: StatementRecord): number => Number(saidOn !== null && saidOn > day);
  return newestFirst(statements).sort((a, b) => isLater(a) - isLater(b));
}
