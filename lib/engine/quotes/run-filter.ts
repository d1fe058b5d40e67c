import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER, SEPARATOR } from '../fold.ts';

const BITS = 20;
const SEED = 0x811c9dc5 | 0;
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

  /** Calls back with a number for each three words in a row, until that answers true. */
  const eachRun = (text: string, start: number, end: number, isFound: (run: number) => boolean): boolean => {
    let hash = SEED;
    let before = 0;
    let first = 0;
    let words = 0;
    for (let i = start; i <= end; i++) {
      const code = i < end ? text.charCodeAt(i) : 32;
      const folded = code < FOLD_SIZE ? FOLD[code]! : foldChar(code);
      if (folded > PASSED_OVER) hash = Math.imul(hash ^ folded, PRIME);
      else if (folded === SEPARATOR && hash !== SEED) {
        words++;
        const run = Math.imul(Math.imul(first, 31) + before, 31) + hash;
        if (words >= 3 && isFound((run ^ (run >>> 15)) & ((1 << BITS) - 1))) return true;
        first = before;
        before = hash;
        hash = SEED;
      }
    }
    return false;
  };

  return {
    add(words) {
      eachRun(words, 0, words.length, (run) => {
        known[run >> 3]! |= 1 << (run & 7);
        return false;
      });
    },
    mayHold(text, start, end) {
      let missing = Math.min(MOST_RUNS, Math.max(1, Math.floor((end - start) / UNITS_PER_RUN)));
      return eachRun(text, start, end, (run) => (known[run >> 3]! & (1 << (run & 7))) !== 0 && --missing === 0);
    },
  };
}
