import { FOLD, FOLD_SIZE, foldChar, isUnspaced, PASSED_OVER, SEPARATOR } from './fold.ts';

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  if (isUnspaced(text.charCodeAt(start))) return start + 1;
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < FOLD_SIZE ? FOLD[code] : foldChar(code)) === SEPARATOR || isUnspaced(code)) break;
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
    const char = text[i]!;
    const isUpper = char !== char.toLowerCase();
    if (!isUpper && char === char.toUpperCase()) continue; // no letter of two cases
    letters++;
    if (isUpper) uppers++;
    if (letters === 1) first = isUpper ? 'capital' : 'lower';
  }
  if (letters === 0) return 'none';
  if (uppers === letters && letters > 1) return 'upper';
  return first;
}
