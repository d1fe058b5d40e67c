import { FOLDS, foldChar, foldWord, isUnspaced, ODD, UNKNOWN } from './fold.ts';
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
const TABLE = FOLDS;
const FIRST_ODD = ODD;
const bounds = BOUNDS;
const hashes = HASHES;

/** How many bounds there are. */
let count = 0;

/** Where the part of a text that is read from `from` on ends: never within a word. */
export function spanEnd(text: string, from: number): number {
  return from + SPAN < text.length ? wordEnd(text, from + SPAN) : text.length;
}

/** Reads the words from `from` to `to` into `BOUNDS` and `HASHES`; returns how many there are. */
export function readWords(text: string, from: number, to: number): number {
  count = 0;
  for (let at = from; at < to;) {
    at = readPlain(text, at, to);
    if (at < to) at = readOdd(text, at);
  }
  return count >> 1;
}

/**
 * Up to the next odd character; returns where it is.
 *
 * Words are of all lengths, so a loop that ends with each is mispredicted at each, which takes longer than all the rest.
 * This one treats every character alike, at the end of a word or within it: it writes down what would be a bound here,
 * and the next one over it unless it was. Anything that goes on in this loop beyond that takes half as much time again.
 */
function readPlain(text: string, from: number, to: number): number {
  let bound = count;
  let hash = NO_LETTERS;
  let isWithin = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = TABLE[text.charCodeAt(at)]!;
    if (letter >= FIRST_ODD) break;
    const isLetter = -letter >>> 31;
    bounds[bound] = at;
    hashes[bound] = hash;
    bound += isLetter ^ isWithin;
    isWithin = isLetter;
    hash = hashOn(hash, letter) & -isLetter;
  }
  count = bound;
  if (isWithin !== 0) addBound(at, hash);
  return at;
}

/** What is at an odd character; returns where to read on. */
function readOdd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isUnspaced(code)) {
    addBound(at, NO_LETTERS);
    addBound(at + 1, hashOn(NO_LETTERS, code));
    return at + 1;
  }
  const isWithin = count > 0 && bounds[count - 1] === at && !isUnspaced(text.charCodeAt(at - 1));
  const start = isWithin ? bounds[count - 2]! : at;
  if (TABLE[code] === UNKNOWN) {
    // every letter of the word is met, then it can be read
    foldChar(code);
    wordEnd(text, at);
    if (isWithin) count -= 2;
    return start;
  }
  if (!isWithin) return at + 1;
  const end = wordEnd(text, at);
  count--;
  addBound(end, hashFolded(foldWord(text.slice(start, end))));
  return end;
}

function addBound(at: number, hash: number): void {
  bounds[count] = at;
  hashes[count++] = hash;
}
