import type { LinkedBlock, Mention } from '../../model/mention.ts';
import { linkQuotes } from './link-quotes.ts';
import type { QuoteIndex } from './quote-index.ts';

/** The quotations that are in the data as mentions of their speakers, by block; one over paragraphs has one in each. */
export function knownQuotes(blocks: readonly LinkedBlock[], index: QuoteIndex): (readonly Mention[])[] {
  const found: Mention[][] = blocks.map(() => []);
  for (const { pieces, speaker, quote, match } of linkQuotes(blocks, index)) {
    if (quote === null || match === null || speaker === null) continue;
    const words = pieces.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' ');
    for (const { block, start, end } of pieces) {
      found[block]!.push({
        start,
        end,
        entity: speaker,
        category: 'person',
        kind: 'quote',
        quote: { id: quote, match, words },
        certainty: 'certain',
        rule: 'known-quote',
      });
    }
  }
  return found;
}
