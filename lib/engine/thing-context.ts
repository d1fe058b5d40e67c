import { codesOf, isLetter, STRAIGHT } from './characters.ts';
import type { MatchEntity } from './gazetteer.ts';
import type { NameAt, Verdict } from './name-context.ts';
import { elidedBefore, has, isCapitalised, neighbourBefore, startsSentence, type Neighbour } from './neighbours.ts';
import { LEXICAL } from './tables.ts';

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

const GERMAN_HEAD = /.(?:verein|klub|club|schule|schiff|theater|hotel|werft|kapelle|orchester|chor|siedlung|kino)$/;
const NAMED_AFTER = LEXICAL.PLACE_HEAD | LEXICAL.OF_HEAD;
const LONGEST_LINK = 2;
/** Countries have articles, cities have none: a "café de l'Europe" is named after it, a "café de Kiev" is there. */
const FEMININE_ARTICLE = /^(?:l|la|dell|della)$/;
/** In languages with cases a place in another one is no name in apposition: "zespół Ukrainy" is Ukraine's. */
const OBLIQUE: Readonly<Record<string, RegExp>> = { pl: /[yiu]$/, ru: /[ыиую]$/, uk: /[иіїую]$/ };

/** The noun that the name is a name of, if it makes another name: straight before it, or linked by "of" and articles. */
function headOf({ text, start, end, lang }: NameAt, before: Neighbour | null): Neighbour | null {
  let word = before ?? elidedBefore(text, start);
  if (word === null || !(has(word, HEADS | LEXICAL.OF) || lang === 'de' || lang === 'it')) return null;
  let links = 0;
  let heads = HEADS;
  for (; word !== null && has(word, LEXICAL.OF) && links < LONGEST_LINK; links++) {
    // "le restaurant Le Kremlin"
    const isPartOfName = links === 0 && isCapitalised(word);
    if (!isPartOfName && links === 0) heads = FEMININE_ARTICLE.test(word.folded) ? NAMED_AFTER : LEXICAL.OF_HEAD;
    word = neighbourBefore(text, word.start) ?? elidedBefore(text, word.start);
  }
  if (word?.link !== 'blank') return null;
  if (links === 0 && lang === 'it' && word.folded === 'via') return isStreet(text, word) ? word : null;
  if (!has(word, heads) && !(links === 0 && lang === 'de' && GERMAN_HEAD.test(word.folded))) return null;
  if (!has(word, LEXICAL.OF_HEAD) && OBLIQUE[lang]?.test(text.slice(end - 1, end))) return null;
  if (links === 0) return word;
  // "une rue de Kiev" is in Kyiv
  const article = neighbourBefore(text, word.start);
  return article !== null && has(article, LEXICAL.INDEFINITE) ? null : word;
}

/** "in via Mosca" is a street, "via Mosca" is by way of it. */
function isStreet(text: string, via: Neighbour): boolean {
  const before = neighbourBefore(text, via.start);
  return before !== null && /^(?:in|di|da|a|tra|fra|e|lungo|su)$/.test(before.folded);
}

const LONGEST_TITLE = 40;

/**
 * Whether the name is all that stands between quotation marks, as a ship's and a hotel's, or in a title that a noun
 * before the marks announces: the documentary "Putin's Kiss", фирма «Кремль-Строй».
 */
export function quotedAfter({ text, start, end }: NameAt, isPerson: boolean): Verdict {
  const open = openingBefore(text, start);
  if (open < 0) return 'plain';
  const noun = text.charCodeAt(open - 1) === BLANK ? neighbourBefore(text, open) : null;
  if (noun !== null && has(noun, LEXICAL.WORK | HEADS)) return 'other-name';
  const isWhole = open === start - 1 && CLOSING[text.charCodeAt(end)] === 1;
  return isWhole && !isPerson ? 'other-name' : 'plain';
}

const BLANK = 0x20;
const CLOSING = codesOf('»“”"');
/** What ends the look back for a mark, opening ones among it. */
const STOPS = codesOf('.»”«„“‘"');
const ENDING = codesOf('.»”');
const BEFORE_CLOSING = codesOf('.,!?');

/** The quotation mark that opens not far before `start`, in the same sentence; -1 for none. */
function openingBefore(text: string, start: number): number {
  const limit = Math.max(0, start - LONGEST_TITLE);
  let at = start - 1;
  while (at >= limit && STOPS[text.charCodeAt(at)] !== 1) at--;
  const code = text.charCodeAt(at);
  if (at < limit || ENDING[code] === 1) return -1;
  if (code !== STRAIGHT) return at;
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || BEFORE_CLOSING[before] === 1 ? -1 : at;
}
