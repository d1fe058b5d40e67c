import { FOLD_SIZE, PASSED_OVER } from './fold.ts';
import { hashOn, NO_LETTERS } from './printed-word.ts';

/**
 * Words with a number each, from 1 on, looked up where they are printed: no string is made of the words in a sentence,
 * most of which are not listed. A hash table by open addressing and at most half full.
 */
export interface WordTable {
  /** Two numbers each: the word's hash; its number, 0 for none. */
  readonly slots: Int32Array;
  readonly words: readonly string[];
  /** The letter that a character is compared as. */
  readonly letters: Readonly<Uint16Array>;
}

/** Of different words, in letters that stand for themselves. */
export function createWordTable(words: readonly string[], letters: Readonly<Uint16Array>): WordTable {
  const slots = new Int32Array(4 << Math.ceil(Math.log2(words.length + 1)));
  words.forEach((word, index) => {
    let hash = NO_LETTERS;
    for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
    let at = placeOf(hash, slots);
    while (slots[at + 1] !== 0) at = nextPlace(at, slots);
    slots[at] = hash;
    slots[at + 1] = index + 1;
  });
  return { slots, words, letters };
}

/** The number of the word in `start`..`end`, of whose letters this is the hash; 0 where it is not listed. */
export function findWord(table: WordTable, hash: number, text: string, start: number, end: number): number {
  const { slots } = table;
  for (let at = placeOf(hash, slots); ; at = nextPlace(at, slots)) {
    const number = slots[at + 1]!;
    if (number === 0 || (slots[at] === hash && isPrinted(table, number, text, start, end))) return number;
  }
}

/** Whether the word in `start`..`end` is listed; undefined where it has letters that fold by no table. */
export function isListed(table: WordTable, text: string, start: number, end: number): boolean | undefined {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = code < FOLD_SIZE ? table.letters[code]! : PASSED_OVER;
    if (letter <= PASSED_OVER) return undefined;
    hash = hashOn(hash, letter);
  }
  return findWord(table, hash, text, start, end) !== 0;
}

function isPrinted({ words, letters }: WordTable, number: number, text: string, start: number, end: number): boolean {
  const word = words[number - 1]!;
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== letters[text.charCodeAt(start + i)]) return false;
  return true;
}

function placeOf(hash: number, slots: Int32Array): number {
  return (2 * (hash ^ (hash >>> 15))) & (slots.length - 2);
}

function nextPlace(at: number, slots: Int32Array): number {
  return (at + 2) & (slots.length - 2);
}
