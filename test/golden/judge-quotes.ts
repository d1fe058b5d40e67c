import type { GoldenArticle, GoldQuote, Span } from './read-golden.ts';

export type FoundQuote = Span & { readonly speaker: string | null };

export interface JudgedQuote {
  readonly quote: FoundQuote;
  /** The gold quotation that it is, or null: nothing was said there. */
  readonly gold: GoldQuote | null;
}

export interface JudgedQuotes {
  readonly quotes: readonly JudgedQuote[];
  readonly missed: readonly GoldQuote[];
}

/** How much of the two spans together must be common for a quotation to count as found. */
const LEAST_COMMON = 0.8;

/** Marks, blanks and punctuation at the ends of a quotation do not count; what has less than three words is no matter. */
export function judgeQuotes({ text, quotes, ignore }: GoldenArticle, found: readonly FoundQuote[]): JudgedQuotes {
  const asked = found.filter((quote) => countWords(text.slice(quote.start, quote.end)) >= 3);
  const isOne = (a: Span, b: Span): boolean => shareInCommon(trim(text, a), trim(text, b)) >= LEAST_COMMON;
  const judged = asked
    .map((quote) => ({ quote, gold: quotes.find((gold) => isOne(gold, quote)) ?? null }))
    .filter(({ quote, gold }) => gold !== null || !ignore.some((span) => isOne(span, quote)));
  return { quotes: judged, missed: quotes.filter((gold) => judged.every((quote) => quote.gold !== gold)) };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const head = /^[^\p{L}\p{N}]*/u.exec(inner)![0].length;
  return { start: start + head, end: start + inner.replace(/[^\p{L}\p{N}]*$/u, '').length };
}

function shareInCommon(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
