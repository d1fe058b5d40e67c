import { formatDate, formatShortDate } from '../../lib/card/format-date.ts';
import type { Category } from '../../lib/model/category.ts';
import type { StatementRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';
import { More } from './disclosure.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

const TITLES: Readonly<Record<Category, string>> = {
  person: 'What they said',
  plan: 'What was said of it',
  place: 'Said of it or there',
  organisation: 'What was said of it',
  event: 'What was said',
};

/** What was said, split at the article's day; one list as of the pack's day where that is not known. */
export function Quotes({ context }: { readonly context: CardContext }) {
  const { before, after, undated, dated, day } = context.state;
  const title = TITLES[context.record.category];
  const note = dated ? `by this article’s date, ${formatShortDate(day)}` : `as of ${formatDate(day)}`;
  return (
    <>
      <Group context={context} title={title} note={note} statements={before} initial={2} />
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

/** Own words first, and of several speakers one each; reported speech stands for them only where there are none. */
function Group({ context, title, note, statements, initial }: GroupProps) {
  if (statements.length === 0) return null;
  const quotes = statements.filter(({ kind }) => kind === 'quote');
  const reported = statements.filter(({ kind }) => kind === 'paraphrase');
  const draw = (statement: StatementRecord) => (
    <Statement
      key={statement.id}
      context={context}
      statement={statement}
      withSpeaker={statement.speaker !== context.record.entity}
      markLater={false}
    />
  );
  return (
    <Section title={title} note={note}>
      <More items={eachSpeakerFirst(quotes)} initial={initial} noun={['quote', 'quotes']}>
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

/** No voice fills a card alone where others spoke, too. */
function eachSpeakerFirst(statements: readonly StatementRecord[]): StatementRecord[] {
  const bySpeaker = [...Map.groupBy(statements, ({ speaker }) => speaker).values()];
  const first = bySpeaker.flatMap((own) => own.slice(0, 1));
  return [...new Set([...first, ...statements])];
}
