import type { QuotedStatement, QuoteMatch } from '../../lib/model/mention.ts';
import { quoteText } from '../../lib/card/quote-text.ts';
import type { CardContext } from './context.ts';
import { Roles } from './roles.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

const NOTES: Readonly<Record<QuoteMatch, string>> = {
  verbatim: 'This article gives the words as the record has them.',
  part: 'This article quotes a part of it. The record says more.',
  differs: 'This article words it differently from the record.',
};

/** What is known of words that the article quotes: the record beside the article where they are not the same. */
export function Quoted({ context, quoted }: { readonly context: CardContext; readonly quoted: QuotedStatement }) {
  const { id, match, words } = quoted;
  return (
    <>
      <Roles context={context} />
      <p class="compared-note">{NOTES[match]}</p>
      {match === 'differs' && (
        <Section title="In this article">
          <blockquote dir="auto">
            <p>{quoteText(words, '')}</p>
          </blockquote>
        </Section>
      )}
      <Section title="In the record">
        {context.statements([id]).map((statement) => (
          <Statement key={id} context={context} statement={statement} />
        ))}
      </Section>
    </>
  );
}
