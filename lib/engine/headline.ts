import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER } from './fold.ts';
import { caseOf, wordEnd } from './words.ts';

export type BlockCase = 'sentence' | 'title' | 'upper';

const WORDS_LOOKED_AT = 60;
/** With more in lower case than these the rest, all with capitals, would make it no title. */
const MOST_LOWER = WORDS_LOOKED_AT * 0.3;

/**
 * How a block is capitalised. In a headline in title case ("Trump Set to Expand Travel Ban") a capital is no sign of a
 * name; in capitals throughout, "US" is no sign of a country.
 */
export function blockCaseOf(text: string): BlockCase {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let count = 0;
  for (let end = 0; end < text.length && count < WORDS_LOOKED_AT && long - capital <= MOST_LOWER;) {
    const start = end;
    const code = text.charCodeAt(start);
    if ((code < FOLD_SIZE ? FOLD[code]! : foldChar(code)) <= PASSED_OVER) {
      end++;
      continue;
    }
    end = wordEnd(text, start);
    count++;
    if (end - start < 4) continue;
    const printed = caseOf(text, start, end);
    if (printed === 'none') continue;
    long++;
    if (printed !== 'lower') capital++;
    if (printed === 'upper') upper++;
  }
  if (long >= 2 && upper >= long * 0.8) return 'upper';
  return long >= 3 && capital >= long * 0.7 ? 'title' : 'sentence';
}
