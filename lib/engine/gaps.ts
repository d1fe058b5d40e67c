import * as GAP from './gap.ts';
import { foldChar, PASSED_OVER, SEPARATOR } from './fold.ts';

/**
 * What may stand between two words of one surface form. A blank and a hyphen are the same gap: "28-point", "28‑point"
 * and "28 point" are one form. Two words of a script without blanks have the gap `NONE`.
 */
export { GAP };
export type Gap = (typeof GAP)[keyof typeof GAP];

export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, minus; the em dash parts sentences and is none. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
}

/** Straight, curly and modifier-letter apostrophes and the prime that stands in for them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2032 || code === 0x60;
}

/** A form has few characters between its words; a longer run ends it. Keeps a hostile page of blanks linear. */
const LONGEST_GAP = 8;

/** The gap that begins at `from`; where the next word starts is `nextWord(text, from)`. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return GAP.NONE;
  if (to - from > LONGEST_GAP) return GAP.OTHER;
  let first = 0;
  let blanks = 0;
  let others = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) blanks++;
    else if (foldChar(code) === PASSED_OVER) continue;
    else {
      if (blanks > 0) return GAP.OTHER;
      others++;
      first = code;
    }
  }
  if (others === 0) return blanks > 0 ? GAP.JOIN : GAP.NONE;
  if (others > 1) return GAP.OTHER;
  if (isHyphen(first)) return blanks === 0 ? GAP.JOIN : GAP.OTHER;
  if (isApostrophe(first)) return blanks === 0 ? GAP.APOSTROPHE : GAP.OTHER;
  if (first === 0x2e) return blanks === 0 ? GAP.DOT : GAP.DOT_BLANK;
  if (first === 0x2c) return blanks === 0 ? GAP.OTHER : GAP.COMMA_BLANK;
  return GAP.OTHER;
}

/** Where the next word after `from` starts, or -1 when more than a gap of a form lies between. */
export function nextWord(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_GAP + 1);
  for (let i = from; i < limit; i++) if (foldChar(text.charCodeAt(i)) > SEPARATOR + PASSED_OVER) return i;
  return -1;
}
