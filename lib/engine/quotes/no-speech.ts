import type { LinkedBlock } from '../../model/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';

/** In UTF-16 code units. */
const LONGEST_TITLE = 100;
const MOST_WORDS_OF_A_TERM = 4;

/** A title, or a term in the middle of a sentence that nobody is said to have said. */
export function isNoSpeech(
  { pieces }: Quotation,
  { isSaid, isApart, isNamed }: Attribution,
  blocks: readonly LinkedBlock[],
): boolean {
  const { block, start, end } = pieces[0]!;
  const words = blocks[block]!.text.slice(start, end);
  if (isApart || pieces.length > 1 || words.length > LONGEST_TITLE) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const isCapital = /^\p{Lu}/u.test(words);
  if (isNamed || (isCapital && long.every((word) => /^\p{Lu}/u.test(word)))) return true;
  if (isSaid || words.split(' ').length > MOST_WORDS_OF_A_TERM) return false;
  return isCapital ? /[\p{L}\p{N}]$/u.test(words) : /^\p{Ll}/u.test(words);
}
