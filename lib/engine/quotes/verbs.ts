import type { Clause } from './clause.ts';
import { WordClass } from './word-class.ts';

/** Whether it says that somebody says something. */
export function isVerb(wordClass: WordClass | 0): boolean {
  return (
    (wordClass >= WordClass.VERB && wordClass <= WordClass.BEHIND) ||
    wordClass === WordClass.BY_HIM ||
    wordClass === WordClass.BY_HER
  );
}

/** Its place among the tokens, or -1. */
export function lastVerb({ tokens }: Clause): number {
  return tokens.findLastIndex(({ wordClass }) => isVerb(wordClass));
}

export function firstVerb({ tokens }: Clause): number {
  return tokens.findIndex(({ wordClass }) => isVerb(wordClass));
}
