import { FOLD } from './fold.ts';
import { hashOn, NO_LETTERS } from './printed-word.ts';

/**
 * Folded words with a number each, looked up where they are printed: no string is made of most words around a name, and
 * most of them are not listed. A hash table by open addressing and at most half full.
 */
export interface WordTable {
  /** Two numbers each: the word's hash; its number in `words`, from 1 on, 0 for none. */
  readonly slots: Int32Array;
  readonly words: readonly string[];
  readonly values: readonly number[];
}

/** Letters of the words have to fold by the table of the scripts of news. */
export function createWordTable(listed: Iterable<readonly [word: string, value: number]>): WordTable {
  const pairs = [...listed];
  const slots = new Int32Array(4 << Math.ceil(Math.log2(pairs.length + 1)));
  pairs.forEach(([word], index) => {
    let hash = NO_LETTERS;
    for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
    let at = placeOf(hash, slots);
    while (slots[at + 1] !== 0) at = nextPlace(at, slots);
    slots[at] = hash;
    slots[at + 1] = index + 1;
  });
  return { slots, words: pairs.map(([word]) => word), values: pairs.map(([, value]) => value) };
}

/** The number of the word in `start`..`end`, whose folded letters have this hash; 0 where it is not listed. */
export function findWord({ slots, words, values }: WordTable, hash: number, text: string, start: number, end: number): number {
  for (let at = placeOf(hash, slots); ; at = nextPlace(at, slots)) {
    const index = slots[at + 1]! - 1;
    if (index < 0) return 0;
    if (slots[at] === hash && isPrinted(words[index]!, text, start, end)) return values[index]!;
  }
}

function isPrinted(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== FOLD[text.charCodeAt(start + i)]) return false;
  return true;
}

function placeOf(hash: number, slots: Int32Array): number {
  return (2 * (hash ^ (hash >>> 15))) & (slots.length - 2);
}

function nextPlace(at: number, slots: Int32Array): number {
  return (at + 2) & (slots.length - 2);
}
