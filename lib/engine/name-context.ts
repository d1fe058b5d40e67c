import type { Language } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';
import type { BlockCase } from './headline.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence, type Neighbour } from './neighbours.ts';
import { LEXICAL, type FormTables } from './tables.ts';

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
  /** Somebody else's given name, initial or form of address stands before it, or what is most likely a given name. */
  | 'namesake'
  /** The words around make it the name of something else, or of a whole family. */
  | 'other-name';

export interface NameContext {
  readonly verdict: Verdict;
  /** Where the name begins: at the own given name, where it is there. */
  readonly start: number;
  /** A capitalised word follows that may belong to a longer name: "Vance Joy". */
  readonly goesOn: boolean;
}

/** Languages in which a capital inside a sentence is nearly always a name's. */
const CAPITALS_NAME = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'sv']);
/** Adverbs and participles open sentences with a capital that is no name's. */
const NO_GIVEN_NAME = /(?:ly|ments?|mente|ing|ed)$/;

const VOWEL_LAST = /[aeiouyаеєиіїоуыьэюя]$/;

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

export function contextOfName(at: NameAt, entity: MatchEntity, tables: FormTables): NameContext {
  const after = neighbourAfter(at.text, at.end, tables);
  const before = neighbourBefore(at.text, at.start, tables);
  const first = before?.link === 'initial' ? neighbourBefore(at.text, before.start, tables) : null;
  const isPerson = entity.category === 'person';
  let verdict: Verdict = 'plain';
  if (after !== null) verdict = readAfter(after, entity);
  if (!isPerson && isQuoted(at)) verdict = 'other-name';
  if (verdict === 'plain' && before !== null) {
    verdict = isPerson ? besidePerson(at, entity, before, first) : besideThing(at, entity, before, tables);
  }
  return {
    verdict,
    start: verdict === 'own-given-name' ? (first ?? before)!.start : at.start,
    goesOn:
      after?.link === 'blank' &&
      after.printed === 'capital' &&
      at.lang !== 'de' &&
      !has(after, LEXICAL.TITLE | LEXICAL.FUNCTION) &&
      at.blockCase() === 'sentence',
  };
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
  } else if (isCapital && isOwnGivenName(before, entity)) return 'own-given-name';
  if (has(before, LEXICAL.KIN)) return 'other-name';
  if (has(before, LEXICAL.MADAM) && (isCapital || at.lang !== 'en')) return entity.isWoman ? 'address' : 'namesake';
  if (has(before, LEXICAL.ADDRESS)) return 'address';
  if (has(before, LEXICAL.TITLE)) return 'title';
  if (has(before, LEXICAL.PROFESSION)) return 'profession';
  if (before.link === 'initial') return 'plain';
  if (has(before, LEXICAL.INSTITUTION | LEXICAL.PLACE_HEAD) && at.lang !== 'en') return 'other-name'; // "la Torre Trump"
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

/** "D. Trump", "Donald J. Trump", "С. В. Лавров": the first of the names decides, if one can be read. */
function readInitials(at: NameAt, entity: MatchEntity, initial: Neighbour, first: Neighbour | null): Verdict {
  if (first?.link === 'blank' && isCapitalised(first)) {
    if (isOwnGivenName(first, entity)) return 'own-given-name';
    if (has(first, LEXICAL.GIVEN)) return 'namesake';
  }
  if (first === null && at.text[initial.start - 1] === '.') return 'plain'; // "U.K. Trump"
  const { folded } = first?.link === 'initial' && first.end - first.start === 1 ? first : initial;
  return entity.given.some((given) => given[0] === folded) ? 'plain' : 'namesake';
}

function besideThing(at: NameAt, entity: MatchEntity, before: Neighbour, tables: FormTables): Verdict {
  if (before.link !== 'blank') return 'plain';
  // "Hotel Moskau", "lac de Genève", "Museum of Berlin"
  const head = has(before, LEXICAL.OF) ? neighbourBefore(at.text, before.start, tables) : before;
  if (head !== null && has(head, LEXICAL.PLACE_HEAD) && (at.lang !== 'en' || isCapitalised(head))) return 'other-name';
  if (!isCapitalised(before)) return 'plain';
  // "New Caledonia", but "New Russia sanctions" at the head of a sentence or in a headline
  const mayOpen = (): boolean => at.blockCase() !== 'sentence' || startsSentence(at.text, before.start);
  if (has(before, LEXICAL.PLACE_PREFIX) && !(has(before, LEXICAL.FUNCTION) && mayOpen())) return 'other-name';
  // "Denzel Washington", but "the Clinton White House"
  const isOneWord = !at.text.slice(at.start, at.end).includes(' ');
  return entity.category === 'place' && isOneWord && has(before, LEXICAL.GIVEN) ? 'namesake' : 'plain';
}

/** "Trump Tower", "Россия-1", "the Trump family"; "Moscow, Idaho". */
function readAfter(after: Neighbour, { category }: MatchEntity): Verdict {
  const isPlace = category === 'place';
  const isCapital = isCapitalised(after);
  if (after.link === 'comma') return isPlace && isCapital && has(after, LEXICAL.REGION) ? 'namesake' : 'plain';
  const isOther =
    after.link === 'hyphen'
      ? isPlace && after.printed === 'none'
      : (isCapital && has(after, LEXICAL.INSTITUTION)) || (category === 'person' && has(after, LEXICAL.KIN));
  return isOther ? 'other-name' : 'plain';
}

/** A ship, a hotel, a club: крейсер «Москва». */
function isQuoted({ text, start, end }: NameAt): boolean {
  return '«„“"'.includes(text[start - 1]!) && '»“”"'.includes(text[end]!);
}

/** The same name or an inflected form of it: "Дональду", "Steve'a". */
function isOwnGivenName(word: Neighbour, entity: MatchEntity): boolean {
  return entity.given.some((given) => isFormOfGivenName(word.folded, given));
}

/** Both folded. A short name has too little to go by, so its forms have to be listed. */
export function isFormOfGivenName(word: string, given: string): boolean {
  if (given === word) return true;
  const stem = Math.max(3, given.length - 2);
  return given.length > 3 && word.length <= given.length + 3 && word.startsWith(given.slice(0, stem));
}
