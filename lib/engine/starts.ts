import { FOLD, FOLD_SIZE, foldChar, isUnspaced, PASSED_OVER } from './fold.ts';
import { hashOn, NO_LETTERS, type PrintedWord } from './printed-word.ts';
import { wordEnd } from './words.ts';

// the compiler knows a module's own constants, while imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;
const SKIPPED = PASSED_OVER;
const hashNext = hashOn;

/**
 * Where a text has to be looked at: the end of the next word that may begin a form, or a character that is passed over
 * or is a word of its own; else the end of the text. `word` is then the word before it, without an extent where none is.
 *
 * Words are of all lengths, so a loop that ends with each is mispredicted at each, which takes longer than all the rest.
 * This one treats every character alike, at the end of a word or within it, and stops where one bit of `starts` is set.
 */
export function nextStop(text: string, from: number, starts: Uint32Array, word: PrintedWord): number {
  const { length } = text;
  const mask = maskOf(starts);
  let hash = NO_LETTERS;
  let changed = 0;
  let size = 0;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    let letter: number;
    if (code < SIZE) letter = TABLE[code]!;
    else if (isUnspaced(code)) break;
    else letter = foldChar(code);
    if (letter === SKIPPED) break;
    const isEnd = (letter - 1) >> 31; // all bits at a separator, none within a word
    const spread = spreadHash(hash);
    const isSmall = (changed - 1) >>> 31;
    if (((starts[placeOf(spread, mask) + isSmall]! >>> (spread & 31)) & 1 & isEnd) !== 0) break;
    hash = hashNext(hash, letter) & ~isEnd;
    changed = (changed | (letter ^ code)) & ~isEnd;
    size = (size + 1) & ~isEnd;
  }
  word.start = at - size;
  word.end = size === 0 ? at : wordEnd(text, at - 1);
  word.hash = hash;
  word.isBroken = word.end !== at;
  return at;
}

/** What `nextStop` knows of the words that begin forms: two bits for each, which others may share. */
export function createStarts(words: number): Uint32Array {
  const bits = Math.min(MOST_BITS, words * BITS_A_WORD);
  return new Uint32Array(2 ** Math.max(1, Math.ceil(Math.log2(bits / 16))));
}

/** One bit lets the word pass in any print, the other printed just as it is folded: most have to have a capital. */
export function addStart(starts: Uint32Array, wordHash: number, isSmall: boolean): void {
  const spread = spreadHash(wordHash);
  const place = placeOf(spread, maskOf(starts));
  starts[place]! |= 1 << (spread & 31);
  if (isSmall) starts[place + 1]! |= 1 << (spread & 31);
}

/** So that hardly one word in twenty passes for another … */
const BITS_A_WORD = 16;
/** … and all that is looked at lies near the processor. */
const MOST_BITS = 1 << 22;

const spreadHash = (hash: number): number => hash ^ (hash >>> 15);

function maskOf(starts: Uint32Array): number {
  return starts.length - 2;
}

const placeOf = (spread: number, mask: number): number => (spread >>> 4) & mask;
