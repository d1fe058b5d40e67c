import { FOLD, FOLD_SIZE, foldChar, SEPARATOR } from '../fold.ts';
import { hashOn, NO_LETTERS } from '../printed-word.ts';
import { isLetter } from '../characters.ts';
import { createWordTable, findWord, type WordTable } from '../word-table.ts';
import type { WordClass } from './word-class.ts';

/** The words of one language that tell who says something, by number; 0 is any other word. */
export interface SayingWords {
  readonly table: WordTable;
  readonly classes: readonly (WordClass | 0)[];
  /** What a word is right after another one, by that one. */
  readonly pairs: readonly (ReadonlyMap<number, WordClass> | undefined)[];
}

/** A word where it stands. */
export interface SmallWord {
  end: number;
  /** Among the `SayingWords`. */
  number: number;
  /** Printed with a capital, if not only within: not "iPhone". */
  isCapital: boolean;
}

/** `listed`: small words, and two together with `_` between. */
export function createSayingWords(listed: ReadonlyMap<string, WordClass>): SayingWords {
  const numbers = new Map<string, number>();
  const classes: (WordClass | 0)[] = [0];
  const pairs: (Map<number, WordClass> | undefined)[] = [undefined];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, classes.length);
    pairs.push(undefined);
    return classes.push(0) - 1;
  };
  for (const [word, wordClass] of listed) {
    const parting = word.indexOf('_');
    if (parting < 0) classes[numberOf(word)] = wordClass;
    else (pairs[numberOf(word.slice(parting + 1))] ??= new Map()).set(numberOf(word.slice(0, parting)), wordClass);
  }
  return { table: createWordTable([...numbers.keys()], SMALL), classes, pairs };
}

/** Reads the word that starts at `start`; of what follows its first letter nothing from `limit` on. */
export function readSmall(text: string, start: number, limit: number, words: SayingWords, word: SmallWord): void {
  let hash = NO_LETTERS;
  let changed = 0;
  let isPlain = true;
  let end = start;
  do {
    const code = text.charCodeAt(end);
    const letter = code < SIZE ? SMALL[code]! : 0;
    if (letter === 0) isPlain = false;
    hash = hashOn(hash, letter);
    changed |= letter ^ code;
    end++;
  } while (end < limit && goesOn(text, end));
  const begins = text.charCodeAt(start);
  const isSmall = begins >= 0x61 && begins <= 0x7a;
  word.end = end;
  if (isPlain) {
    word.isCapital = changed !== 0 && !isSmall;
    word.number = changed !== 0 && isSmall ? 0 : findWord(words.table, hash, text, start, end);
  } else {
    const printed = text.slice(start, end);
    word.isCapital = !isSmall && printed !== printed.toLowerCase();
    word.number = 0;
  }
}

/** Whether a word goes on at `at`; U.S. and J.D. are words. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isWordChar(code) || (code === FULL_STOP && isWordChar(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 1)))
  );
}

/** The class of the word in `start`..`end`. */
export function classAt(text: string, start: number, end: number, { table, classes }: SayingWords): WordClass | 0 {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = hashOn(hash, code < SIZE ? SMALL[code]! : 0);
  }
  return classes[findWord(table, hash, text, start, end)]!;
}

export function isWordChar(code: number): boolean {
  return (code < SIZE ? TABLE[code]! : foldChar(code)) !== SEPARATOR;
}

const FULL_STOP = 46;
// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;
const PARTING = '\ue001';

/** Characters as they are printed small; 0 for the one that takes two. All in one call, as for `FOLD`. */
const SMALL = Uint16Array.from(
  Array.from({ length: FOLD_SIZE }, (_, code) => String.fromCharCode(code))
    .join(PARTING)
    .toLowerCase()
    .split(PARTING),
  (small) => (small.length === 1 ? small.charCodeAt(0) : 0),
);
