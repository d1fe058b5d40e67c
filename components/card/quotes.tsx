import { formatDate } from '../../lib/card/format-date.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

/** What the entity said, split at the article's day; one list as of the pack's day where that is not known. */
export function Quotes({ context }: { readonly context: CardContext }) {
  const { before, after, undated, dated, day } = context.state;
  if (before.length + after.length + undated.length === 0) return null;
  const date = formatDate(day);
  return (
    <>
      <Group context={context} title="In their own words" note={dated ? `by the date of this article, ${date}` : `as of ${date}`} statements={before} initial={2} />
      <Group context={context} title="Since then" note={`after ${date}`} statements={after} initial={1} />
      <Group context={context} title="Day not known" statements={undated} initial={1} />
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

function Group({ context, title, note, statements, initial }: GroupProps) {
  if (statements.length === 0) return null;
  return (
    <Section title={title} note={note}>
      <More items={statements} initial={initial} noun={['statement', 'statements']}>
        {(statement) => <Statement key={statement.id} context={context} statement={statement} markLater={false} />}
      </More>
    </Section>
  );
}
