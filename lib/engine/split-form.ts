import { caseRuleOf, LONGEST_FORM } from './case-rules.ts';
import { foldChar, PASSED_OVER } from './fold.ts';
import { GAP, gapBetween, nextWord, type Gap } from './gaps.ts';
import { wordAt } from './lay-letters.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordEnd } from './words.ts';

/** Forms as the trie takes them, in columns: their words, with the gap before each, and the case each must have. */
export interface SplitForms {
  /** See `Vocabulary`. */
  readonly letters: Uint16Array;
  /** By form: its first word; one more at the end. */
  readonly begin: Uint32Array;
  /** By word of a form: its place in `letters`, and the gap before it. */
  readonly words: Uint32Array;
  readonly gaps: Uint8Array;
  /** By form: two bits a word (`CASE`). */
  readonly caseRules: Uint32Array;
}

/** Throws where a form has no word or too many. A million forms take half a second: no object and no string is made. */
export function splitForms(texts: readonly string[]): SplitForms {
  let most = 0;
  for (const { length } of texts) most += length;
  // a word takes the room of its letters and one, and each letter may be a word
  const vocabulary = new Vocabulary(2 * texts.length, 2 * most);
  const begin = new Uint32Array(texts.length + 1);
  const caseRules = new Uint32Array(texts.length);
  const words = new Uint32Array(most);
  const gaps = new Uint8Array(most);
  let size = 0;
  for (let form = 0; form < texts.length; form++) {
    const text = texts[form]!;
    const first = size;
    let end = 0;
    for (let start = firstWord(text); start >= 0; start = nextWord(text, end)) {
      const count = size - first;
      if (count === LONGEST_FORM) throw new Error(`surface form "${text}" has more than ${LONGEST_FORM} words`);
      gaps[size] = count === 0 ? GAP.NONE : gapBetween(text, end, start);
      end = wordEnd(text, start);
      caseRules[form]! |= caseRuleOf(text, start, end) << (2 * count);
      words[size++] = vocabulary.numberAt(text, start, end);
    }
    if (size === first) throw new Error(`surface form "${text}" has no word`);
    begin[form + 1] = size;
  }
  const letters = vocabulary.letters();
  return { letters, begin, words: words.subarray(0, size), gaps: gaps.subarray(0, size), caseRules };
}

/** One word of a form. */
export interface FormWord {
  readonly gap: Gap;
  readonly word: string;
}

/** The words of one form, to be looked at. */
export function wordsOfForm({ letters, begin, words, gaps }: SplitForms, form: number): FormWord[] {
  return Array.from(words.subarray(begin[form], begin[form + 1]), (word, index) => ({
    gap: gaps[begin[form]! + index]! as Gap,
    word: wordAt(letters, word),
  }));
}

export function splitForm(text: string): FormWord[] {
  return wordsOfForm(splitForms([text]), 0);
}

function firstWord(text: string): number {
  for (let i = 0; i < text.length; i++) if (foldChar(text.charCodeAt(i)) > PASSED_OVER) return i;
  return -1;
}
