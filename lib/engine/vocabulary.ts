import { FOLD, FOLD_SIZE, foldWord, PASSED_OVER } from './fold.ts';
import { hashLetters } from './lay-letters.ts';
import { hashOn, NO_LETTERS } from './printed-word.ts';

// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;
const NONE = PASSED_OVER;

/** Folded words, each once: one behind another, each behind its length. A word's number is its place there. */
export class Vocabulary {
  readonly #letters: Uint16Array;
  #size = 0;
  #words = 0;
  /** By open addressing, at most half full: a word's number and one; 0 for none. */
  #slots: Uint32Array;

  /** For so many words that differ, or more, and at most so many letters and words. */
  constructor(words: number, most: number) {
    this.#letters = new Uint16Array(most);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words)));
  }

  /** The words so far. */
  letters(): Uint16Array {
    return this.#letters.slice(0, this.#size);
  }

  /** The number of the word that is printed in `start`..`end`. */
  numberAt(text: string, start: number, end: number): number {
    const letters = this.#letters;
    let hash = NO_LETTERS;
    let to = this.#size + 1;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = code < SIZE ? TABLE[code]! : NONE;
      if (letter <= NONE) return this.#numberOf(foldWord(text.slice(start, end)));
      letters[to++] = letter;
      hash = hashOn(hash, letter);
    }
    return this.#settle(hash, end - start);
  }

  /** Of a folded word. */
  #numberOf(word: string): number {
    let hash = NO_LETTERS;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      this.#letters[this.#size + 1 + at] = letter;
      hash = hashOn(hash, letter);
    }
    return this.#settle(hash, word.length);
  }

  /** What was written behind the last word stays there if it is new. */
  #settle(hash: number, length: number): number {
    const letters = this.#letters;
    const slots = this.#slots;
    const size = this.#size;
    const mask = slots.length - 1;
    let slot = placeOf(hash, mask);
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = slots[slot]! - 1;
      if (letters[known] === length && isSame(letters, known + 1, size + 1, length)) return known;
    }
    letters[size] = length;
    slots[slot] = size + 1;
    this.#size += 1 + length;
    if (++this.#words * 2 > slots.length) this.#widen();
    return size;
  }

  #widen(): void {
    const letters = this.#letters;
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let word = 0; word < this.#size; word += 1 + letters[word]!) {
      let slot = placeOf(hashLetters(letters, word), mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}

function placeOf(hash: number, mask: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (spread ^ (spread >>> 13)) & mask;
}

function isSame(letters: Uint16Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (letters[one + at] !== letters[other + at]) return false;
  return true;
}
