import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER, SEPARATOR } from '../fold.ts';

// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;

const BITS = 20;
/** The hash before the first letter, of no word. */
const NONE = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** A record of eight words, the shortest that is looked for in a longer quotation, has six. */
const MOST_RUNS = 6;
/** So long a text, some three words, for each run that has to be known: one word in four may differ. */
const UNITS_PER_RUN = 20;

/**
 * Says of most texts, without taking their words apart, that too few of their words stand in a known quote. "We have to"
 * stands in many: the longer the text, the more runs of three words have to be known.
 */
export interface RunFilter {
  add(words: string): void;
  /** False: what stands in `start`..`end` matches nothing. */
  mayHold(text: string, start: number, end: number): boolean;
}

export function createRunFilter(): RunFilter {
  const known = new Uint8Array(1 << (BITS - 3));
  return {
    add(words) {
      const word = createHashed();
      for (let first = NONE, second = NONE; readHashed(words, word.end, words.length, word);) {
        const run = runOf(first, second, word.hash);
        if (first !== NONE) known[run >> 3]! |= 1 << (run & 7);
        first = second;
        second = word.hash;
      }
    },
    mayHold(text, start, end) {
      let missing = Math.min(MOST_RUNS, Math.max(1, Math.floor((end - start) / UNITS_PER_RUN)));
      const word = createHashed();
      word.end = start;
      for (let first = NONE, second = NONE; readHashed(text, word.end, end, word);) {
        const run = runOf(first, second, word.hash);
        if (first !== NONE && (known[run >> 3]! & (1 << (run & 7))) !== 0 && --missing === 0) return true;
        first = second;
        second = word.hash;
      }
      return false;
    },
  };
}

/** The hash of a word's folded letters, and where it ends. */
interface Hashed {
  hash: number;
  end: number;
}

function createHashed(): Hashed {
  return { hash: NONE, end: 0 };
}

/** Reads the first word from `from` on; false where there is none before `end`. */
function readHashed(text: string, from: number, end: number, word: Hashed): boolean {
  let hash = NONE;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = code < SIZE ? TABLE[code]! : foldChar(code);
    if (folded > PASSED_OVER) hash = Math.imul(hash ^ folded, PRIME);
    else if (folded === SEPARATOR && hash !== NONE) break;
  }
  word.hash = hash;
  word.end = at;
  return hash !== NONE;
}

function runOf(first: number, second: number, third: number): number {
  const run = Math.imul(Math.imul(first, 31) + second, 31) + third;
  return (run ^ (run >>> 15)) & ((1 << BITS) - 1);
}
