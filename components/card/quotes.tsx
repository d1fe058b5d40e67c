import { formatDate, formatShortDate } from '../../lib/card/format-date.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

/** What the entity said, split at the article's day; one list as of the pack's day where that is not known. */
export function Quotes({ context }: { readonly context: CardContext }) {
  const { before, after, undated, dated, day } = context.state;
  const note = dated ? `by this article’s date, ${formatShortDate(day)}` : `as of ${formatDate(day)}`;
  return (
    <>
      <Group context={context} title="What they said" note={note} statements={before} initial={2} />
      <Group
        context={context}
        title="Since then"
        note={`after ${formatShortDate(day)}`}
        statements={after}
        initial={1}
      />
      <Group context={context} title="Said on a day not known" statements={undated} initial={1} />
    </>
  );
}

interface GroupProps {
  readonly context: CardContext;
  readonly title: string;
  readonly note?: string;
  readonly statements: readonly StatementRecord[];
  readonly initial: number;
}

/** Own words first; reported speech stands for them only where there are none. */
function Group({ context, title, note, statements, initial }: GroupProps) {
  if (statements.length === 0) return null;
  const quotes = statements.filter(({ kind }) => kind === 'quote');
  const reported = statements.filter(({ kind }) => kind === 'paraphrase');
  const draw = (statement: StatementRecord) => (
    <Statement key={statement.id} context={context} statement={statement} markLater={false} />
  );
  return (
    <Section title={title} note={note}>
      <More items={quotes} initial={initial} noun={['quote', 'quotes']}>
        {draw}
      </More>
      <More
        items={reported}
        initial={quotes.length > 0 ? 0 : initial}
        noun={['in reported speech', 'in reported speech']}
      >
        {draw}
      </More>
    </Section>
  );
}
