import { FOLD, FOLD_SIZE, foldChar, isUnspaced, PASSED_OVER, SEPARATOR } from './fold.ts';

const TABLE = FOLD;
const SIZE = FOLD_SIZE;

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  if (isUnspaced(text.charCodeAt(start))) return start + 1;
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SIZE ? TABLE[code] === SEPARATOR : foldChar(code) === SEPARATOR || isUnspaced(code)) break;
  }
  return i;
}

/** How far a look back for the neighbouring word goes. */
const NEAR = 40;

/** Where the last word before `end` starts and ends, or null when none is near. */
export function wordBefore(text: string, end: number): [start: number, end: number] | null {
  const limit = Math.max(0, end - NEAR);
  let last = end;
  while (last > limit && letterOf(text.charCodeAt(last - 1)) <= PASSED_OVER) last--;
  let first = last;
  while (first > limit && letterOf(text.charCodeAt(first - 1)) !== SEPARATOR) first--;
  return first < last ? [first, last] : null;
}

function letterOf(code: number): number {
  return code < SIZE ? TABLE[code]! : foldChar(code);
}

export type WordCase = 'lower' | 'capital' | 'upper' | 'none';

/** How a word is printed: `USA` upper, `Trump` and `McDonald` capital, `trump` and `iPhone` lower, `28` none. */
export function caseOf(text: string, start: number, end: number): WordCase {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const letter = caseOfLetter(text, i);
    if (letter === 'lower') return capitals === 0 ? 'lower' : 'capital';
    if (letter === 'capital') capitals++;
  }
  if (capitals === 0) return 'none';
  return capitals === 1 ? 'capital' : 'upper';
}

function caseOfLetter(text: string, at: number): WordCase {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'lower';
    return code >= 0x41 && code <= 0x5a ? 'capital' : 'none';
  }
  // Cyrillic, letters only; asking for a character's other case makes strings
  if (code >= 0x400 && code < 0x460) return code < 0x430 ? 'capital' : 'lower';
  const char = text[at]!;
  if (char !== char.toLowerCase()) return 'capital';
  return char === char.toUpperCase() ? 'none' : 'lower'; // none: no letter of two cases
}
