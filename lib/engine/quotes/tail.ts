import type { LinkedBlock } from '../../model/mention.ts';
import { REACH } from './attribution.ts';
import { readClause, type Clause } from './clause.ts';
import type { QuotationPiece } from './find-quotations.ts';
import { closingMark, openingMark } from './marks.ts';
import type { QuoteIndex } from './quote-index.ts';
import { isVerb } from './verbs.ts';

/** The rest of the quotation's sentence; `leadsNext`: it hands over to the quotation after. */
export function readTail(
  block: LinkedBlock,
  last: QuotationPiece,
  following: QuotationPiece | null,
  index: QuoteIndex,
): { readonly clause: Clause; readonly leadsNext: boolean } {
  const { text } = block;
  const close = closingMark(text, last.end);
  const isNextHere = following?.block === last.block;
  const to = isNextHere ? openingMark(text, following.start) : text.length;
  const end = isOver(text, last.end, close) ? close : Math.min(to, close + REACH);
  const clause = readClause(block, close, end, 'first', index);
  const final = clause.tokens.at(-1);
  const isAtNext =
    isNextHere && final !== undefined && text.slice(final.end, to).trim() === '' && to - final.end < REACH;
  return { clause, leadsNext: isAtNext && (final.kind === 'colon' || isVerb(final.wordClass)) };
}

/** Whether a quotation that ends at `end`, its mark at `close`, ends its sentence, too. */
export function isOver(text: string, end: number, close: number): boolean {
  return (
    '.…!?'.includes(text[end - 1]!) &&
    !/^\s*(?:[,—–-]|\p{Ll})/u.test(text.slice(close, close + 4)) &&
    ('.…'.includes(text[end - 1]!) || !/^\s*\p{L}/u.test(text.slice(close, close + 4)))
  );
}
