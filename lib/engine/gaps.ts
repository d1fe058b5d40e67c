import * as GAP from './gap.ts';
import { foldChar, PASSED_OVER, SEPARATOR } from './fold.ts';

/**
 * What may stand between two words of one surface form. A blank and a hyphen are the same gap: "28-point", "28‑point"
 * and "28 point" are one form. Two words of a script without blanks have the gap `NONE`.
 */
export { GAP };
export type Gap = (typeof GAP)[keyof typeof GAP];

/** What prints as a gap between words; nearly always it is the common blank. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code !== 0xfeff && /\s/.test(String.fromCharCode(code)));
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
export const LONGEST_GAP = 8;

/** The gap that begins at `from`; where the next word starts is `nextWord(text, from)`. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return GAP.NONE;
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return GAP.JOIN;
  if (to - from > LONGEST_GAP) return GAP.OTHER;
  let sign = 0;
  let blanks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) blanks++;
    else if (foldChar(code) !== PASSED_OVER) {
      if (blanks + sign > 0) return GAP.OTHER;
      sign = code;
    }
  }
  if (sign === 0) return blanks > 0 ? GAP.JOIN : GAP.NONE;
  if (sign === 0x2e) return blanks > 0 ? GAP.DOT_BLANK : GAP.DOT;
  if (sign === 0x2c && blanks > 0) return GAP.COMMA_BLANK;
  if (blanks > 0) return GAP.OTHER;
  if (isHyphen(sign)) return GAP.JOIN;
  return isApostrophe(sign) ? GAP.APOSTROPHE : GAP.OTHER;
}

/** Where the next word after `from` starts, or -1 when more than a gap of a form lies between. */
export function nextWord(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_GAP + 1);
  for (let i = from; i < limit; i++) if (foldChar(text.charCodeAt(i)) > SEPARATOR + PASSED_OVER) return i;
  return -1;
}
