import { FOLDS } from './fold.ts';

/** Whether a word, by its hash and as it is printed, may begin a form. */
export function mayStart(starts: Uint32Array, wordHash: number, text: string, start: number, end: number): boolean {
  const spread = spreadHash(wordHash);
  const place = placeOf(spread, maskOf(starts));
  if (((starts[place]! >>> (spread & 31)) & 1) === 0) return false;
  return ((starts[place + 1]! >>> (spread & 31)) & 1) !== 0 || !isSmall(text, start, end);
}

function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (FOLDS[code] !== code) return false;
  }
  return true;
}

/** What `mayStart` knows of the words that begin forms: two bits for each, which others may share. */
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
