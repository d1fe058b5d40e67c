import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER } from './fold.ts';
import { caseOf, wordEnd } from './words.ts';

export type BlockCase = 'sentence' | 'title' | 'upper';

const WORDS_LOOKED_AT = 60;
/** Shorter words say nothing. */
const LONG = 4;

/**
 * How a block is capitalised. In a headline in title case ("Trump Set to Expand Travel Ban") a capital is no sign of a
 * name; in capitals throughout, "US" is no sign of a country.
 */
export function blockCaseOf(text: string): BlockCase {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let left = WORDS_LOOKED_AT;
  for (let end = 0; end < text.length && left > 0;) {
    const start = end;
    const code = text.charCodeAt(start);
    if ((code < SIZE ? TABLE[code]! : foldChar(code)) <= PASSED_OVER) {
      end++;
      continue;
    }
    end = wordEnd(text, start);
    left--;
    if (end - start < LONG) continue;
    const printed = caseOf(text, start, end);
    if (printed === 'none') continue;
    long++;
    if (printed === 'upper') upper++;
    if (printed !== 'lower') capital++;
    else if (isTooFew(capital + Math.min(left, (text.length - end) / (LONG + 1)), long - capital)) return 'sentence';
  }
  if (long >= 2 && upper >= long * 0.8) return 'upper';
  return long >= 3 && capital >= long * TITLE ? 'title' : 'sentence';
}

/** In a title so many of the long words have a capital; "upper" asks for more. */
const TITLE = 0.7;

/** Whether it is no title whatever else stands in the block; `lower` and at most `capital` long words are so printed. */
function isTooFew(capital: number, lower: number): boolean {
  return capital < (capital + lower) * TITLE;
}

// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;
