import { FOLDS, foldChar, foldWord, LAST_CLASS, PASSED_OVER, UNSPACED } from './fold.ts';
import { wordEnd } from './words.ts';

export const NO_LETTERS = 0;

/** A word's hash with one more folded letter. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Of a word that is folded already. */
export function hashFolded(word: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** How much of a text is read at a time: what is noted of it stays near the processor. */
const SPAN = 8192;
/** The rest of the word in which it ends adds at most two words. */
const MOST_BOUNDS = 2 * (SPAN + 3);

/** Where the words last read start and end, in turn; `HASHES[2 * n + 1]` is the hash of word n's folded letters. */
export const BOUNDS = new Int32Array(MOST_BOUNDS);
export const HASHES = new Int32Array(MOST_BOUNDS);

// a module's own constants are known to the compiler, imported ones are read anew each time
const FOLDED = FOLDS;
const CLASSES = LAST_CLASS;
const bounds = BOUNDS;
const hashes = HASHES;

/** Where the part of a text that is read from `from` on ends: never within a word. */
export function spanEnd(text: string, from: number): number {
  return from + SPAN < text.length ? wordEnd(text, from + SPAN) : text.length;
}

/**
 * Reads the words from `from` to `to` into `BOUNDS` and `HASHES`; returns how many there are.
 *
 * Words are of all lengths, so a loop that ends with each is mispredicted at each, which takes longer than all the rest.
 * This one treats every character alike, at the end of a word or within it: it writes down what would be a bound here,
 * and the next one over it unless it was.
 */
export function readWords(text: string, from: number, to: number): number {
  let count = 0;
  let hash = NO_LETTERS;
  let isWithin = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    let letter = FOLDED[code]!;
    if ((letter - 1) >>> 0 < CLASSES) {
      if (letter === UNSPACED) {
        if (isWithin !== 0) count = addBound(count, at, hash);
        count = addBound(addBound(count, at, NO_LETTERS), at + 1, hashOn(NO_LETTERS, code));
        hash = isWithin = 0;
        continue;
      }
      letter = foldChar(code);
      if (letter === PASSED_OVER) {
        if (isWithin === 0) continue;
        const end = wordEnd(text, at);
        count = addBound(count, end, hashFolded(foldWord(text.slice(bounds[count - 1]!, end))));
        hash = isWithin = 0;
        at = end - 1;
        continue;
      }
    }
    const isLetter = -letter >>> 31;
    bounds[count] = at;
    hashes[count] = hash;
    count += isLetter ^ isWithin;
    isWithin = isLetter;
    hash = hashOn(hash, letter) & -isLetter;
  }
  if (isWithin !== 0) count = addBound(count, to, hash);
  return count >> 1;
}

function addBound(count: number, at: number, hash: number): number {
  bounds[count] = at;
  hashes[count] = hash;
  return count + 1;
}
