import type { LinkedBlock } from '../../model/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';

/** In UTF-16 code units. */
const LONGEST_TITLE = 100;
const MOST_WORDS_OF_A_TERM = 4;
const CAPITAL = /^\p{Lu}/u;
/** A word of four letters and more that begins small. */
const LONG_SMALL = /(?<!\p{L})(?!\p{Lu})\p{L}{4}/u;

/** A title, or a term in the middle of a sentence that nobody is said to have said. */
export function isNoSpeech(
  { pieces }: Quotation,
  { isSaid, isApart, isNamed }: Attribution,
  blocks: readonly LinkedBlock[],
): boolean {
  const { block, start, end } = pieces[0]!;
  if (isApart || pieces.length > 1 || end - start > LONGEST_TITLE) return false;
  if (isNamed) return true;
  const words = blocks[block]!.text.slice(start, end);
  const isCapital = CAPITAL.test(words);
  if (isCapital && !LONG_SMALL.test(words)) return true;
  if (isSaid || words.split(' ').length > MOST_WORDS_OF_A_TERM) return false;
  return isCapital ? /[\p{L}\p{N}]$/u.test(words) : /^\p{Ll}/u.test(words);
}
