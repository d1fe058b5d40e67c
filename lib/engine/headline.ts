import { caseOf, wordAfter } from './words.ts';

export type BlockCase = 'sentence' | 'title' | 'upper';

const WORDS_LOOKED_AT = 60;

/**
 * How a block is capitalised. In a headline in title case ("Trump Set to Expand Travel Ban") a capital is no sign of a
 * name; in capitals throughout, "US" is no sign of a country.
 */
export function blockCaseOf(text: string): BlockCase {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let count = 0;
  for (let word = wordAfter(text, 0); word !== null && count < WORDS_LOOKED_AT; word = wordAfter(text, word.end)) {
    count++;
    if (word.end - word.start < 4) continue;
    const printed = caseOf(text, word.start, word.end);
    if (printed === 'none') continue;
    long++;
    if (printed !== 'lower') capital++;
    if (printed === 'upper') upper++;
  }
  if (long >= 2 && upper >= long * 0.8) return 'upper';
  return long >= 3 && capital >= long * 0.7 ? 'title' : 'sentence';
}
