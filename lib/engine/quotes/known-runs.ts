import type { EntityId } from '../../model/ids.ts';
import { CUT } from './quote-words.ts';

/** One wording of a known quote, ready to be compared. */
export interface Wording {
  readonly id: string;
  readonly speaker: EntityId;
  /** By number. */
  readonly words: readonly number[];
  /** Not the record's own words but another wording of them. */
  readonly isVariant: boolean;
}

/** Where words stand in a wording. */
export type Place = readonly [wording: Wording, position: number];

/** The shortest run of words that is looked up. */
export const RUN = 3;

/** The number of a cut. */
export const CUT_NUMBER = 1;
/** Of a word that stands in no known quote. */
const UNKNOWN = 0;

const NOWHERE: readonly Place[] = [];

/** The words of known quotes as numbers, and where each three in a row stand. */
export interface KnownRuns {
  add(quote: Omit<Wording, 'words'>, words: readonly string[]): void;
  numbersOf(words: readonly string[]): readonly number[];
  /** Where the three words from `position` on stand. */
  at(words: readonly number[], position: number): readonly Place[];
}

export function createKnownRuns(): KnownRuns {
  const numbers = new Map<string, number>([[CUT, CUT_NUMBER]]);
  /** Two words in a row have a number, too: so has their run with a third. */
  const pairs = new Map<number, number>();
  const runs = new Map<number, Place[]>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  };
  return {
    add(quote, printed) {
      const words = printed.map(numberOf);
      const wording = { ...quote, words };
      for (let at = 0; at + RUN <= words.length; at++) {
        const first = numberTwo(words[at]!, words[at + 1]!);
        const pair = pairs.get(first) ?? pairs.size;
        pairs.set(first, pair);
        const run = numberTwo(pair, words[at + 2]!);
        const places = runs.get(run);
        if (places) places.push([wording, at]);
        else runs.set(run, [[wording, at]]);
      }
    },
    numbersOf: (words) => words.map((word) => numbers.get(word) ?? UNKNOWN),
    at(words, position) {
      const pair = pairs.get(numberTwo(words[position]!, words[position + 1]!));
      return pair === undefined ? NOWHERE : (runs.get(numberTwo(pair, words[position + 2]!)) ?? NOWHERE);
    },
  };
}

/** More than there are words. */
const WORDS = 1 << 15;

function numberTwo(first: number, second: number): number {
  return first * WORDS + second;
}
