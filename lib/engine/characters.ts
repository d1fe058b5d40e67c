import { FOLD, FOLD_SIZE, PASSED_OVER } from './fold.ts';

/** Characters by their code: a regular expression for one character takes longer than all else that is done with it. */

export const LINE_FEED = 0x0a;
export const STRAIGHT = 0x22; // "
export const APOSTROPHE = 0x27; // '
export const LEFT_GUILLEMET = 0xab; // «
export const RIGHT_GUILLEMET = 0xbb; // »
export const LEFT_SINGLE = 0x2018; // ‘
export const RIGHT_SINGLE = 0x2019; // ’
export const LEFT_DOUBLE = 0x201c; // “
export const RIGHT_DOUBLE = 0x201d; // ”
export const LOW_DOUBLE = 0x201e; // „

/** A mark of British quotations. */
export function isSingleMark(code: number): boolean {
  return code === APOSTROPHE || code === LEFT_SINGLE || code === RIGHT_SINGLE;
}

/** What `\s` means. */
export function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

const LETTER = /\p{L}/u;
const MODIFIER_APOSTROPHE = 0x2bc;

/** What `\p{L}` means. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code >= 0xc0 && code < FOLD_SIZE && code !== MODIFIER_APOSTROPHE) return FOLD[code]! > PASSED_OVER;
  return LETTER.test(String.fromCharCode(code));
}

/** One of these; none has a code from `MOST` on. */
export function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(MOST);
  for (let at = 0; at < characters.length; at++) codes[characters.charCodeAt(at)] = 1;
  return codes;
}

const MOST = 0x2030;
