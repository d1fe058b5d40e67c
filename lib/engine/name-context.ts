import type { Language } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';
import type { BlockCase } from './headline.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence, type Neighbour } from './neighbours.ts';
import { isOwnGivenName } from './given-name.ts';
import { introductionOf, isOwnedBy } from './introduction.ts';
import { lexicalAt } from './lexicon.ts';
import { isDatelinedElsewhere, liesElsewhere } from './lies-elsewhere.ts';
import { besideThing, quotedAfter } from './thing-context.ts';
import { LEXICAL } from './tables.ts';
import { caseOf } from './words.ts';

/** What the words that touch a name say about whose name it is. */
export type Verdict =
  | 'plain'
  /** An office stands before it. */
  | 'title'
  /** "Mr": any man of the name. */
  | 'address'
  /** The entity's own given name, in a form that is not listed, stands before it. */
  | 'own-given-name'
  /** "coach": a man of another trade. */
  | 'profession'
  /** At the head of a sentence, a word that may be a given name. */
  | 'opening-word'
  /** It is an ordinary word, too, and its capital that of a sentence's first. */
  | 'common-word'
  /** Somebody else's given name, initial or form of address stands before it, or what is most likely a given name. */
  | 'namesake'
  /** A place whose region the article's first line names: all that is told of it is told of that one. */
  | 'datelined-elsewhere'
  /** The words around make it the name of something else, or of a whole family. */
  | 'other-name';

export interface NameContext {
  readonly verdict: Verdict;
  /** Where the name begins: at the own given name, where it is there. */
  readonly start: number;
  /** A capitalised word follows that may belong to a longer name: "Vance Joy". */
  readonly goesOn: boolean;
  /** How a whole name that others may bear is introduced; null where it is none. */
  readonly introduction: Introduction | null;
}

/** By an office, by a trade that is no matter of the story, or not at all. */
export type Introduction = 'title' | 'profession' | 'plain';

/** Languages in which a capital inside a sentence is nearly always a name's. */
const CAPITALS_NAME = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'sv']);
/** Adverbs and participles open sentences with a capital that is no name's. */
const NO_GIVEN_NAME = /(?:ly|ments?|mente|ing|ed)$/;
const VOWEL_LAST = /[aeiouyаеєиіїоуыьэюя]$/;
/** "los Trump", "les Macron": all of the family. */
const PLURAL: Readonly<Record<string, RegExp>> = { es: /^l[oa]s$/, fr: /^les$/, it: /^(?:i|gli|le)$/ };
/** "Sprecherin", "Rätin", which no man is; "die Sprecherin Putins" speaks of two. */
const GERMAN_WOMAN = /(?:er|ent|ant|ist|ät|eut|or|at|nd|rt)in$/;
const AMPERSAND = 0x26;
/** What makes a company of a name before "and". */
const PARTNERS = new Set(
  'son sons co sohne tochter fils filles hijos figli synowie сыновья сини partner partners cie'.split(' '),
);
const LONGEST_AND = 3;

export interface NameAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang: Language;
  /** Asked for only where it matters: it looks at the whole block. */
  readonly blockCase: () => BlockCase;
  /** Where the spot before ends, -1 for none. */
  readonly previousEnd: number;
}

export function contextOfName(at: NameAt, entity: MatchEntity): NameContext {
  const after = neighbourAfter(at.text, at.end);
  const before = neighbourBefore(at.text, at.start);
  const first = before?.link === 'initial' ? neighbourBefore(at.text, before.start) : null;
  const isPerson = entity.category === 'person';
  let verdict: Verdict = after === null ? 'plain' : readAfter(at, after, entity);
  if (verdict === 'plain') verdict = quotedAfter(at, isPerson);
  if (verdict === 'plain' && before !== null && isOneOfMany(at, entity, before)) verdict = 'namesake';
  if (verdict === 'plain' && isPerson) {
    if (isCompany(at, after)) verdict = 'other-name';
    else if (isPartner(at)) verdict = 'namesake';
    else if (before !== null) verdict = besidePerson(at, entity, before, first);
    if (verdict === 'plain' && entity.isCommon) verdict = introductionOf(at, entity, before);
  } else if (verdict === 'plain') {
    if (entity.category === 'place' && isDatelinedElsewhere(at)) verdict = 'datelined-elsewhere';
    else if (entity.category === 'place' && liesElsewhere(at, after, entity)) verdict = 'namesake';
    else verdict = besideThing(at, entity, before);
  }
  if (verdict === 'plain' && opensAsWord(at)) verdict = 'common-word';
  const start = verdict === 'own-given-name' ? (first ?? before)!.start : at.start;
  return {
    verdict,
    start,
    introduction:
      start < at.start && entity.isCommon
        ? introductionOf({ ...at, start }, entity, neighbourBefore(at.text, start))
        : null,
    goesOn:
      after?.link === 'blank' &&
      after.printed === 'capital' &&
      at.lang !== 'de' &&
      !has(after, LEXICAL.TITLE | LEXICAL.FUNCTION) &&
      at.blockCase() === 'sentence',
  };
}

/** What stands around a whole name that others may bear, too. */
export function contextOfFullName(at: NameAt, entity: MatchEntity): NameContext {
  const introduction = introductionOf(at, entity, neighbourBefore(at.text, at.start));
  return { verdict: quotedAfter(at, true), start: at.start, introduction, goesOn: false };
}

/** "auf einem Kongress": where every noun has a capital it tells nothing, and an article that there are others. */
function isOneOfMany(at: NameAt, entity: MatchEntity, before: Neighbour): boolean {
  if (at.lang !== 'de' || entity.category !== 'organisation' || !has(before, LEXICAL.INDEFINITE)) return false;
  return before.link === 'blank' && at.text[at.end] !== '-' && caseOf(at.text, at.start, at.end) === 'capital';
}

/** "Nato nel 1949", born in 1949; "la Nato" and "NATO" are the alliance. */
function opensAsWord({ text, start, end }: NameAt): boolean {
  const isWord = (lexicalAt(text, start, end) & LEXICAL.COMMON) !== 0;
  return isWord && caseOf(text, start, end) === 'capital' && startsSentence(text, start);
}

/** "Merz & Söhne", "Trump i Synowie". */
function isCompany({ text, end }: NameAt, after: Neighbour | null): boolean {
  let and = -1;
  if (text.charCodeAt(end + 1) === AMPERSAND) and = end + 2;
  else if (after?.link === 'blank' && after.printed === 'lower' && after.end - after.start <= LONGEST_AND)
    and = after.end;
  const partner = and < 0 ? null : neighbourAfter(text, and);
  return partner?.link === 'blank' && PARTNERS.has(partner.folded);
}

/** `first`: the word before an initial. */
function besidePerson(at: NameAt, entity: MatchEntity, before: Neighbour, first: Neighbour | null): Verdict {
  const isCapital = isCapitalised(before);
  if (before.link === 'hyphen') return 'plain';
  if (before.link === 'initial') {
    if (!isCapital || at.previousEnd === before.end + 1) return 'plain'; // "… to his aide. Trump said", "In the U.S. Trump"
    // "M. Poutine" is an address, "M. Trump" in English an initial
    if (before.end - before.start === 1 && !(at.lang === 'fr' && has(before, LEXICAL.ADDRESS)))
      return readInitials(at, entity, before, first);
  } else if (isCapital && isOwnGivenName(before, entity, at.lang)) return 'own-given-name';
  if (has(before, LEXICAL.KIN) || PLURAL[at.lang]?.test(before.folded)) return 'other-name';
  if (has(before, LEXICAL.STRANGER)) return 'namesake';
  if (has(before, LEXICAL.MADAM) && (isCapital || at.lang !== 'en')) return entity.isWoman ? 'address' : 'namesake';
  if (has(before, LEXICAL.ADDRESS)) return isIndefinite(at.text, before) ? 'namesake' : 'address';
  if (at.lang === 'de' && GERMAN_WOMAN.test(before.folded) && !entity.isWoman && at.text[at.end - 1] !== 's') {
    return isCapital ? 'namesake' : 'plain';
  }
  if (has(before, LEXICAL.TITLE)) return 'title';
  if (has(before, LEXICAL.PROFESSION)) return isOwnedBy(before, at, entity) ? 'plain' : 'profession';
  if (before.link === 'initial') return 'plain';
  const heads = LEXICAL.INSTITUTION | LEXICAL.PLACE_HEAD | LEXICAL.OF_HEAD | LEXICAL.BEARER;
  if (has(before, heads) && at.lang !== 'en') return 'other-name'; // "la Torre Trump"
  if (!isCapital || at.previousEnd === before.end || has(before, LEXICAL.FUNCTION | LEXICAL.REGION)) return 'plain';
  if (has(before, LEXICAL.GIVEN)) return 'namesake';
  if (at.lang === 'de' || before.printed === 'upper' || at.blockCase() !== 'sentence') return 'plain';
  const isOpening = startsSentence(at.text, before.start);
  // where there are cases, only a nominative inside a sentence is a given name: not "канцлер Германии Мерц", "Штаб Трампа"
  const saysNothing = CAPITALS_NAME.has(at.lang)
    ? isOpening && NO_GIVEN_NAME.test(before.folded)
    : isOpening || VOWEL_LAST.test(before.folded);
  if (saysNothing) return 'plain';
  return isOpening ? 'opening-word' : 'namesake';
}

/** "ein Herr Witkoff": one whom the reader is not taken to know. */
function isIndefinite(text: string, address: Neighbour): boolean {
  const word = neighbourBefore(text, address.start);
  return word !== null && has(word, LEXICAL.INDEFINITE);
}

/** "Vance & Rutte" is a firm, and each of them somebody of it. */
function isPartner({ text, start, end }: NameAt): boolean {
  return PARTNER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || PARTNER_AFTER.test(text.slice(end, end + 4));
}

const PARTNER_BEFORE = /\p{L}\s&\s$/u;
const PARTNER_AFTER = /^\s&\s\p{Lu}/u;

/** "D. Trump", "Donald J. Trump", "С. В. Лавров": the first of the names decides, if one can be read. */
function readInitials(at: NameAt, entity: MatchEntity, initial: Neighbour, first: Neighbour | null): Verdict {
  if (first?.link === 'blank' && isCapitalised(first)) {
    if (isOwnGivenName(first, entity, at.lang)) return 'own-given-name';
    if (has(first, LEXICAL.GIVEN)) return 'namesake';
  }
  if (first === null && at.text[initial.start - 1] === '.') return 'plain'; // "U.K. Trump"
  const { folded } = first?.link === 'initial' && first.end - first.start === 1 ? first : initial;
  return entity.given.some((given) => given[0] === folded) ? 'plain' : 'namesake';
}

/** "Trump Tower", "Россия-1", "Europa-Park", "the Trump family", "the Kharkiv String Quartet". */
function readAfter(at: NameAt, after: Neighbour, { category }: MatchEntity): Verdict {
  if (after.link === 'comma') return 'plain';
  const isCapital = isCapitalised(after);
  if (after.link === 'hyphen') {
    const surface = at.text.slice(at.start, at.end);
    // a "US-Zeitung" is any paper of theirs
    const isOther = isCapital && has(after, LEXICAL.INSTITUTION) && surface !== surface.toUpperCase();
    return isOther || (category === 'place' && after.printed === 'none') ? 'other-name' : 'plain';
  }
  if (isCapital && has(after, LEXICAL.INSTITUTION)) return 'other-name';
  // "der Kongress der Gewerkschaft"; "die Nato der Zukunft" is the Nato
  const isCommonNoun =
    category === 'organisation' && at.end - at.start > SHORT_NAME && !at.text.slice(at.start, at.end).includes(' ');
  if (isCommonNoun && OF.test(after.folded)) return 'other-name';
  if (category === 'person' && has(after, LEXICAL.KIN)) return 'other-name';
  return isCapital && at.lang === 'en' && isLongName(at.text, after) && at.blockCase() === 'sentence'
    ? 'other-name'
    : 'plain';
}

const SHORT_NAME = 5;
const OF = /^(?:of|de|du|des|der|del|della|dei)$/;
const LONGEST_NAME = 3;

/** "Kharkiv String Quartet", "Kushner Real Estate Group", but not "Putin Foreign Minister". */
function isLongName(text: string, first: Neighbour): boolean {
  let word: Neighbour | null = first;
  for (let words = 1; words <= LONGEST_NAME && word?.link === 'blank' && word.printed === 'capital'; words++) {
    if (has(word, LEXICAL.TITLE | LEXICAL.GIVEN)) return false;
    if (has(word, LEXICAL.INSTITUTION)) return true;
    word = neighbourAfter(text, word.end);
  }
  return false;
}
