import { FOLD, FOLD_SIZE, foldChar, isUnspaced, PASSED_OVER, SEPARATOR } from './fold.ts';

/** A word in a text. */
export interface PrintedWord {
  start: number;
  end: number;
  /** Of its folded letters. */
  hash: number;
  /** Whether something in it is passed over, so that `hash` is not that of the word. */
  isBroken: boolean;
}

export function createWord(): PrintedWord {
  return { start: 0, end: 0, hash: NO_LETTERS, isBroken: false };
}

export const NO_LETTERS = 0;

/** A word's hash with one more folded letter. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;
const NONE = SEPARATOR;
const SKIPPED = PASSED_OVER;

/** Reads the word that starts at `start`. */
export function readWord(text: string, start: number, word: PrintedWord): void {
  const first = text.charCodeAt(start);
  let hash = hashOn(NO_LETTERS, foldChar(first));
  let isBroken = false;
  let at = start + 1;
  const end = isUnspaced(first) ? at : text.length;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = code < SIZE ? TABLE[code]! : isUnspaced(code) ? NONE : foldChar(code);
    if (letter === NONE) break;
    if (letter === SKIPPED) isBroken = true;
    hash = hashOn(hash, letter);
  }
  word.start = start;
  word.end = at;
  word.hash = hash;
  word.isBroken = isBroken;
}
