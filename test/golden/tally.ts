import type { JudgedArticle } from './golden-set.ts';
import type { Mark } from './judge-mentions.ts';
import { countWords } from './judge-quotes.ts';
import type { GoldMention } from './read-golden.ts';

/** `gold` mentions, `found` among them; marks that are `right` and `wrong`, the neutral left out. */
export interface MentionTally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
}

export interface QuoteTally extends MentionTally {
  /** Quotations of the pack's own people: all, those found, those given to the right one. */
  readonly ours: number;
  readonly oursFound: number;
  readonly oursRight: number;
  /** Found quotations for which a speaker is given, and the right one. */
  readonly given: number;
  readonly givenRight: number;
}

export function tallyMentions(
  judged: readonly JudgedArticle[],
  isAsked: (mention: GoldMention | Mark) => boolean,
): MentionTally {
  const gold = judged.flatMap(({ article }) => article.mentions).filter(isAsked);
  const missed = new Set(judged.flatMap(({ mentions }) => mentions.missed));
  const verdicts = judged.flatMap(({ mentions }) =>
    mentions.marks.filter(({ mark }) => isAsked(mark)).map(({ verdict }) => verdict),
  );
  return {
    gold: gold.length,
    found: gold.filter((mention) => !missed.has(mention)).length,
    right: verdicts.filter((verdict) => verdict === 'right').length,
    wrong: verdicts.filter((verdict) => verdict !== 'right' && verdict !== 'neutral').length,
  };
}

export function tallyQuotes(judged: readonly JudgedArticle[]): QuoteTally {
  const gold = judged.flatMap(({ article }) => article.quotes);
  const found = judged.flatMap(({ quotes }) => quotes.quotes);
  const missed = new Set(judged.flatMap(({ quotes }) => quotes.missed));
  const ours = gold.filter(({ speaker }) => speaker !== 'other');
  const given = found.filter(({ quote, gold: is }) => is !== null && quote.speaker !== null);
  const right = given.filter(({ quote, gold: is }) => quote.speaker === is!.speaker);
  return {
    gold: gold.length,
    found: gold.length - missed.size,
    right: found.filter(({ gold: is }) => is !== null).length,
    wrong: found.filter(({ gold: is }) => is === null).length,
    ours: ours.length,
    oursFound: ours.filter((quote) => !missed.has(quote)).length,
    oursRight: ours.filter((quote) => right.some(({ gold: is }) => is === quote)).length,
    given: given.length,
    givenRight: right.length,
  };
}

export function countFaults(judged: readonly JudgedArticle[], fault: string): number {
  return judged.flatMap(({ mentions }) => mentions.marks).filter(({ verdict }) => verdict === fault).length;
}

/** Marks that are wrong, for every thousand words of text. */
export function wrongPerThousand(judged: readonly JudgedArticle[]): number {
  const words = judged.reduce((sum, { article }) => sum + countWords(article.text), 0);
  return words === 0 ? 0 : (1000 * tallyMentions(judged, () => true).wrong) / words;
}
