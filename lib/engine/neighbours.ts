import { foldWord } from './fold.ts';
import { GAP, gapBetween, isBlank, isHyphen } from './gaps.ts';
import { findFolded, type FormTables } from './tables.ts';
import { caseOf, wordAfter, wordBefore, type WordCase } from './words.ts';

/** A word that touches a spot. */
export interface Neighbour {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** `LEXICAL` bits, 0 for an unknown word. */
  readonly flags: number;
  readonly printed: WordCase;
  readonly link: 'blank' | 'hyphen' | 'comma' | 'initial';
}

/** The word before, where a blank, a hyphen or an initial's point parts it from the spot. */
export function neighbourBefore(text: string, start: number, tables: FormTables): Neighbour | null {
  const word = wordBefore(text, start);
  if (word === null) return null;
  const gap = gapBetween(text, word.end, start);
  if (gap === GAP.JOIN) {
    const link = isHyphen(text.charCodeAt(start - 1)) ? 'hyphen' : 'blank';
    return describe(text, word, link, tables);
  }
  // "Lt. Kellogg", "J. Trump"
  return gap === GAP.DOT_BLANK && word.end - word.start <= 4 ? describe(text, word, 'initial', tables) : null;
}

export function neighbourAfter(text: string, end: number, tables: FormTables): Neighbour | null {
  const word = wordAfter(text, end);
  if (word === null) return null;
  const gap = gapBetween(text, end, word.start);
  if (gap === GAP.COMMA_BLANK) return describe(text, word, 'comma', tables);
  if (gap !== GAP.JOIN) return null;
  return describe(text, word, isHyphen(text.charCodeAt(end)) ? 'hyphen' : 'blank', tables);
}

function describe(
  text: string,
  word: { start: number; end: number },
  link: Neighbour['link'],
  tables: FormTables,
): Neighbour {
  const folded = foldWord(text.slice(word.start, word.end));
  return {
    ...word,
    folded,
    flags: flagsOf(folded, tables),
    printed: caseOf(text, word.start, word.end),
    link,
  };
}

function flagsOf(folded: string, tables: FormTables): number {
  let slot = findFolded(tables, folded);
  if (slot < 0 && folded > 'а') {
    // words in Cyrillic are listed in the nominative: "Еріком" is "Ерік", "Андрея" is "Андрей"
    for (let n = 0; slot < 0 && n < 8; n++)
      slot = findFolded(tables, folded.slice(0, n < 4 ? -1 : -2) + ENDINGS[n % 4]!);
  }
  return slot < 0 ? 0 : tables.slotFlags[slot]!;
}

const ENDINGS = ['', 'а', 'я', 'й'];

/** Whether a sentence (or the block, or a quotation) starts at `start`: a capital there says nothing. */
export function startsSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - 6; i--) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    return '.!?:;…•|—–-"“”„«»‘’\'(['.includes(text[i]!);
  }
  return true;
}

export function isCapitalised(word: Neighbour): boolean {
  return word.printed === 'capital' || word.printed === 'upper';
}

export function has(word: Neighbour, flag: number): boolean {
  return (word.flags & flag) !== 0;
}
