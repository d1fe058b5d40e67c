import { foldWord } from './fold.ts';
import { GAP, gapBetween, isApostrophe, nextWord } from './gaps.ts';
import type { MatchEntity } from './gazetteer.ts';
import { lexicalOf } from './lexicon.ts';
import type { NameAt, Verdict } from './name-context.ts';
import { has, isCapitalised, neighbourBefore, startsSentence, type Neighbour } from './neighbours.ts';
import { LEXICAL } from './tables.ts';
import { caseOf, wordEnd } from './words.ts';

const HEADS = LEXICAL.PLACE_HEAD | LEXICAL.OF_HEAD | LEXICAL.BEARER;

/** "Hotel Moskau", "lac de Genève", "New Caledonia", "Denzel Washington". `before`: the word right before it. */
export function besideThing(at: NameAt, entity: MatchEntity, before: Neighbour | null): Verdict {
  const { text, start, lang } = at;
  const head = headOf(at, before);
  if (head !== null && (lang !== 'en' || isCapitalised(head) || has(head, LEXICAL.BEARER))) {
    return has(head, LEXICAL.BEARER) ? 'namesake' : 'other-name';
  }
  if (before?.link !== 'blank' || !isCapitalised(before)) return 'plain';
  // "New Caledonia", but "New Russia sanctions" at the head of a sentence or in a headline
  const mayOpen = (): boolean => at.blockCase() !== 'sentence' || startsSentence(text, before.start);
  if (has(before, LEXICAL.PLACE_PREFIX) && !(has(before, LEXICAL.FUNCTION) && mayOpen())) return 'other-name';
  // "Denzel Washington", but "the Clinton White House"
  const isOneWord = !text.slice(start, at.end).includes(' ');
  return entity.category === 'place' && isOneWord && has(before, LEXICAL.GIVEN) ? 'namesake' : 'plain';
}

const LONGEST_LINK = 2;
/** In languages with cases a place in another one is no name in apposition: "zespół Ukrainy" is Ukraine's. */
const OBLIQUE: Readonly<Record<string, RegExp>> = { pl: /[yiu]$/, ru: /[ыиую]$/, uk: /[иіїую]$/ };

/** The noun that the name is a name of, if it makes another name: straight before it, or linked by "of" and articles. */
function headOf({ text, start, end, lang }: NameAt, before: Neighbour | null): Neighbour | null {
  let word = before;
  let isLinked = false;
  if (word === null && isApostrophe(text.charCodeAt(start - 1))) {
    // "d'Ukraine", "dell'Ucraina"
    const blank = text.lastIndexOf(' ', start - 1);
    word = blank < 0 || start - blank > 7 ? null : neighbourBefore(text, blank + 1);
    isLinked = true;
  }
  for (let links = 0; word !== null && has(word, LEXICAL.OF) && links < LONGEST_LINK; links++) {
    isLinked = true;
    word = neighbourBefore(text, word.start);
  }
  if (word?.link !== 'blank' || !has(word, isLinked ? LEXICAL.OF_HEAD : HEADS)) return null;
  if (!has(word, LEXICAL.OF_HEAD) && OBLIQUE[lang]?.test(text.slice(end - 1, end))) return null;
  if (!isLinked) return word;
  // "une rue de Kiev" is in Kyiv
  const article = neighbourBefore(text, word.start);
  return article !== null && has(article, LEXICAL.INDEFINITE) ? null : word;
}

const OPENING = '«„“"‘';
const CLOSING = '»”';
const LONGEST_TITLE = 40;

/**
 * Whether the name is all that stands between quotation marks, as a ship's and a hotel's, or in a title that a noun
 * before the marks announces: the documentary "Putin's Kiss", фирма «Кремль-Строй».
 */
export function quotedAfter({ text, start, end }: NameAt, isPerson: boolean): Verdict {
  const open = openingBefore(text, start);
  if (open < 0) return 'plain';
  const noun = text[open - 1] === ' ' ? neighbourBefore(text, open) : null;
  const isTitled = noun !== null && has(noun, LEXICAL.WORK | HEADS);
  const isWhole = open === start - 1 && '»“”"'.includes(text[end]!);
  if (isPerson) return isTitled ? 'other-name' : 'plain';
  if (isTitled && has(noun, LEXICAL.WORK | LEXICAL.BEARER)) return 'namesake';
  return isTitled || isWhole ? 'other-name' : 'plain';
}

/** The quotation mark that opens not far before `start`, -1 for none. */
function openingBefore(text: string, start: number): number {
  const limit = Math.max(0, start - LONGEST_TITLE);
  for (let i = start - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) continue;
    const char = text[i]!;
    if (CLOSING.includes(char) || char === '.') return -1;
    if (OPENING.includes(char)) return char === '"' && /[\p{L}.,!?]/u.test(text[i - 1] ?? '') ? -1 : i;
  }
  return -1;
}

const MOST_LINKS = 6;
const AND = /^(?:and|or|und|oder|et|ou|y|e|o|i|и|та|і|й|или|або|lub|oraz)$/;

/** "Moscow, Idaho", "Berlin in northern New Hampshire", "Odessa (Texas)", "Genf im Bundesstaat New York". */
export function liesElsewhere({ text, end }: NameAt): boolean {
  let at = end;
  let isLinked = false;
  let isIn = false;
  let isState = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    const start = nextWord(text, at);
    if (start < 0) return false;
    const gap = gapBetween(text, at, start);
    if (gap === GAP.COMMA_BLANK || (gap === GAP.OTHER && text.slice(at, start) === ' (')) {
      if (links > 0) return false;
      isLinked = true;
    } else if (gap !== GAP.JOIN && gap !== GAP.APOSTROPHE) return false;
    at = wordEnd(text, start);
    const flags = lexicalOf(foldWord(text.slice(start, at)));
    const printed = caseOf(text, start, at);
    const isCapital = printed === 'capital' || printed === 'upper';
    if (isCapital && isLinked && (isState || (flags & LEXICAL.REGION) !== 0)) return !isListed(text, at);
    if ((flags & LEXICAL.STATE) !== 0) isState = isLinked;
    else if ((flags & LEXICAL.REGION_LINK) !== 0) isLinked = isIn = true;
    // "New Hampshire", "Північній Дакоті"
    else if (isCapital && isLinked && (isIn || (flags & LEXICAL.PLACE_PREFIX) !== 0)) isIn = false;
    else return false;
  }
  return false;
}

/** "Washington, Maryland and Virginia" are three places. */
function isListed(text: string, at: number): boolean {
  const start = nextWord(text, at);
  if (start < 0 || gapBetween(text, at, start) !== GAP.JOIN) return false;
  return AND.test(foldWord(text.slice(start, wordEnd(text, start))));
}
