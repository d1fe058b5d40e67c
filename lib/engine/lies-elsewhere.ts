import { foldWord } from './fold.ts';
import { GAP, gapBetween, nextWord } from './gaps.ts';
import type { MatchEntity } from './gazetteer.ts';
import { lexicalAt } from './lexicon.ts';
import type { NameAt } from './name-context.ts';
import { has, type Neighbour } from './neighbours.ts';
import { LEXICAL } from './tables.ts';
import { caseOf, wordBefore, wordEnd } from './words.ts';

const BRACKET = 0x28;
const MOST_WORDS = 6;
/** Words that are nothing of all this, between a comma and "village": "a small mill". */
const MOST_UNKNOWN = 3;
const AND = /^(?:and|or|und|oder|et|ou|y|e|o|i|и|та|і|й|или|або|lub|oraz)$/;

/**
 * Whether the words after a place say that another one of its name is meant: "Moscow, Idaho", "Berlin in northern New
 * Hampshire", "Odessa (Texas)", "Genf im Bundesstaat New York", "Bruxelles, petit village". What happens in a story's
 * own places happens in villages too.
 */
export function liesElsewhere(
  { text, start: first, end }: NameAt,
  after: Neighbour | null,
  { core }: MatchEntity,
): boolean {
  // most names are followed by nothing of the kind
  if (
    after === null
      ? text.charCodeAt(end + 1) !== BRACKET
      : after.link === 'blank' && !has(after, LEXICAL.STATE | LEXICAL.REGION_LINK)
  ) {
    return false;
  }
  const surface = text.slice(first, end);
  if ((surface.length <= 4 && surface === surface.toUpperCase()) || /[\s-]/.test(surface)) return false; // "США в штаті Джорджія"
  let at = end;
  /** What the words so far promise: a region after a comma, one after "in", one after "the state of". */
  let promise: 'nothing' | 'comma' | 'in' | 'state' = 'nothing';
  let unknown = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const start = nextWord(text, at);
    if (start < 0) return false;
    const gap = gapBetween(text, at, start);
    const isParted = gap === GAP.COMMA_BLANK || (gap === GAP.OTHER && text.slice(at, start) === ' (');
    if (isParted ? words > 0 : gap !== GAP.JOIN && gap !== GAP.APOSTROPHE) return false;
    if (isParted) {
      if (isListed(text, first)) return false;
      promise = 'comma';
    }
    at = wordEnd(text, start);
    const flags = lexicalAt(text, start, at);
    const printed = caseOf(text, start, at);
    if (printed === 'capital' || printed === 'upper') {
      if (promise === 'nothing' || unknown > 0) return false;
      if (promise === 'state') return true;
      if ((flags & LEXICAL.REGION) !== 0) return promise === 'in' || !isFollowedByAnd(text, at);
      if ((flags & LEXICAL.STATE) !== 0) promise = 'state';
      // "New Hampshire", "Північній Дакоті"
      else if ((flags & LEXICAL.PLACE_PREFIX) === 0 && promise === 'comma') return false;
      else if (words > MOST_WORDS - 2) return false;
    } else if ((flags & LEXICAL.STATE) !== 0) promise = promise === 'nothing' ? promise : 'state';
    else if ((flags & LEXICAL.TOWN) !== 0 && promise === 'comma') return !core;
    else if ((flags & LEXICAL.REGION_LINK) !== 0) promise = promise === 'state' ? promise : 'in';
    else if (promise !== 'comma' || ++unknown > MOST_UNKNOWN) return false;
  }
  return false;
}

const LONGEST_DATELINE = 48;
const DATELINE = /^, (\p{Lu}[\p{L}.'’]+(?: (?:and|of|the|\p{Lu}[\p{L}.'’]+))*) [—–-] /u;
/** A month, an agency, and where the story's own cities lie. */
const NO_OTHER_REGION =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[\p{Lu}.]+$|Reuters|Interfax|Ukrinform|Tass|Florida|Fla|Russia|Ukraine|Germany|Belgium|Switzerland|United|the )/u;

/** "WASHINGTON, Tyne and Wear — The buses are back": no paper says where the famous one lies. */
export function isDatelinedElsewhere({ text, start, end, lang }: NameAt): boolean {
  if (start > 0 || lang !== 'en') return false;
  const region = DATELINE.exec(text.slice(end, end + LONGEST_DATELINE))?.[1];
  return region !== undefined && !NO_OTHER_REGION.test(region);
}

/** "Alabama, Alaska, Arizona": a comma before as well. */
function isListed(text: string, first: number): boolean {
  const before = wordBefore(text, first);
  return (
    before !== null && gapBetween(text, before[1], first) === GAP.COMMA_BLANK && caseOf(text, ...before) === 'capital'
  );
}

/** "Washington, Maryland and Virginia" are three places. */
function isFollowedByAnd(text: string, at: number): boolean {
  const start = nextWord(text, at);
  if (start < 0 || gapBetween(text, at, start) !== GAP.JOIN) return false;
  return AND.test(foldWord(text.slice(start, wordEnd(text, start))));
}
