import { FOLD, FOLD_SIZE, foldChar, isUnspaced, PASSED_OVER, SEPARATOR } from './fold.ts';

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  if (isUnspaced(text.charCodeAt(start))) return start + 1;
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FOLD_SIZE ? FOLD[code] === SEPARATOR : foldChar(code) === SEPARATOR || isUnspaced(code)) break;
  }
  return i;
}

/** How far a look back or ahead for the neighbouring word goes. */
const NEAR = 40;

/** The word that ends at or before `end` with its bounds, or null when none is near. */
export function wordBefore(text: string, end: number): { start: number; end: number } | null {
  let last = end - 1;
  const limit = Math.max(0, end - NEAR);
  while (last >= limit && foldChar(text.charCodeAt(last)) <= PASSED_OVER) last--;
  if (last < limit) return null;
  let first = last;
  while (first > limit && foldChar(text.charCodeAt(first - 1)) !== SEPARATOR) first--;
  return { start: first, end: last + 1 };
}

/** The word that starts at or after `start`, or null when none is near. */
export function wordAfter(text: string, start: number): { start: number; end: number } | null {
  const limit = Math.min(text.length, start + NEAR);
  let first = start;
  while (first < limit && foldChar(text.charCodeAt(first)) <= PASSED_OVER) first++;
  return first < limit ? { start: first, end: wordEnd(text, first) } : null;
}

export type WordCase = 'lower' | 'capital' | 'upper' | 'none';

/** How a word is printed: `USA` upper, `Trump` and `McDonald` capital, `trump` and `iPhone` lower, `28` none. */
export function caseOf(text: string, start: number, end: number): WordCase {
  let letters = 0;
  let uppers = 0;
  let first: WordCase = 'none';
  for (let i = start; i < end; i++) {
    const letter = caseOfLetter(text, i);
    if (letter === 'none') continue;
    letters++;
    if (letter === 'capital') uppers++;
    if (letters === 1) first = letter;
  }
  return uppers === letters && letters > 1 ? 'upper' : first;
}

function caseOfLetter(text: string, at: number): WordCase {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'lower';
    return code >= 0x41 && code <= 0x5a ? 'capital' : 'none';
  }
  const char = text[at]!;
  if (char !== char.toLowerCase()) return 'capital';
  return char === char.toUpperCase() ? 'none' : 'lower'; // none: no letter of two cases
}
