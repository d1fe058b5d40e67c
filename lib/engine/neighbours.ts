import { foldWord } from './fold.ts';
import { GAP, gapBetween, isApostrophe, isBlank, isHyphen, nextWord } from './gaps.ts';
import { lexicalAt } from './lexicon.ts';
import { caseOf, wordBefore, wordEnd, type WordCase } from './words.ts';

/** A word that touches a spot. */
export class Neighbour {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly link: 'blank' | 'hyphen' | 'comma' | 'initial';
  /** `LEXICAL` bits, 0 for an unknown word. */
  readonly flags: number;
  readonly printed: WordCase;

  constructor(text: string, start: number, end: number, link: Neighbour['link']) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.link = link;
    this.flags = lexicalAt(text, start, end);
    this.printed = caseOf(text, start, end);
  }

  /** Made where it is asked for: for most words the bits say enough. */
  get folded(): string {
    return foldWord(this.text.slice(this.start, this.end));
  }
}

/** The word before, where a blank, a hyphen or an initial's point parts it from the spot. */
export function neighbourBefore(text: string, at: number): Neighbour | null {
  const word = wordBefore(text, at);
  if (word === null) return null;
  const [start, end] = word;
  const gap = gapBetween(text, end, at);
  // "Lt. Kellogg", "J. Trump"
  const isInitial = gap === GAP.DOT_BLANK && end - start <= 4;
  if (isInitial) return new Neighbour(text, start, end, 'initial');
  return gap === GAP.JOIN ? new Neighbour(text, start, end, linkAt(text, at - 1)) : null;
}

/** The word before a comma at `end`. */
export function wordEndingAt(text: string, end: number): Neighbour | null {
  const word = wordBefore(text, end);
  return word?.[1] === end ? new Neighbour(text, word[0], end, 'comma') : null;
}

/** The word that an apostrophe parts from what follows: the "d" of "d'Ukraine", "dell'Ucraina". */
export function elidedBefore(text: string, at: number): Neighbour | null {
  if (at === 0 || !isApostrophe(text.charCodeAt(at - 1))) return null;
  const word = wordBefore(text, at);
  if (word === null || gapBetween(text, word[1], at) !== GAP.APOSTROPHE) return null;
  return new Neighbour(text, word[0], word[1], 'blank');
}

export function neighbourAfter(text: string, at: number): Neighbour | null {
  const start = nextWord(text, at);
  if (start < 0) return null;
  const gap = gapBetween(text, at, start);
  if (gap !== GAP.JOIN && gap !== GAP.COMMA_BLANK) return null;
  return new Neighbour(text, start, wordEnd(text, start), gap === GAP.JOIN ? linkAt(text, at) : 'comma');
}

function linkAt(text: string, at: number): Neighbour['link'] {
  return isHyphen(text.charCodeAt(at)) ? 'hyphen' : 'blank';
}

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
