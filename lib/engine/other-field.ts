import { FOLD, FOLD_SIZE, foldChar } from './fold.ts';
import { OTHER_FIELDS } from './lexicon/other-fields.ts';

/** One such word may be a figure of speech. */
const ENOUGH = 2;

/** So many letters of a word, after what is no letter, say of nearly all words that they begin otherwise. */
const HEAD = 3;
const BITS = 6;
const MASK = (1 << (BITS * (HEAD + 1))) - 1;
const FIRST_LETTER = 0x61;

/** A character in a few bits: 0 for what is no letter. */
const CLASSES = Uint8Array.from(FOLD, classOf);
const SIZE = FOLD_SIZE;

/** The beginnings by the classes of their first letters … */
const BY_HEAD = Map.groupBy(OTHER_FIELDS.trim().split(/\s+/), (beginning) => headAt(beginning, HEAD));
/** … and where there are some. */
const HEADS = new Uint8Array(1 << 14);
for (const head of BY_HEAD.keys()) HEADS[placeOf(head)] = 1;

function classOf(letter: number): number {
  return letter < FIRST_LETTER ? 0 : 1 + (letter % ((1 << BITS) - 1));
}

function headAt(text: string, end: number): number {
  let head = 0;
  for (let at = end - HEAD; at < end; at++) head = (head << BITS) | CLASSES[text.charCodeAt(at)]!;
  return head;
}

function placeOf(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> 18;
}

/** Whether a page speaks of sport, films or music. */
export function isAnotherField(texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) {
    let head = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      head = ((head << BITS) | (code < SIZE ? CLASSES[code]! : classOf(foldChar(code)))) & MASK;
      if (HEADS[placeOf(head)] !== 0 && beginsSo(text, at + 1 - HEAD, head) && ++found === ENOUGH) return true;
    }
  }
  return false;
}

function beginsSo(text: string, start: number, head: number): boolean {
  const beginnings = BY_HEAD.get(head) ?? [];
  return beginnings.some((beginning) => text.slice(start, start + beginning.length).toLowerCase() === beginning);
}
