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
  /** Inside a sentence, a capitalised word that nobody listed: a given name, most likely. */
  | 'unknown-name'
  /** Somebody else's given name, initial or form of address stands before it. */
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

export interface NameAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang: Language;
  readonly blockCase: BlockCase;
  /** Whether a spot of its own ends where the word before ends. */
  readonly followsSpot: (end: number) => boolean;
}

export function contextOfName(at: NameAt, entity: MatchEntity, tables: FormTables): NameContext {
  const after = neighbourAfter(at.text, at.end, tables);
  let { start } = at;
  const verdict = ((): Verdict => {
    if (after !== null && makesOtherName(at, after, entity, tables)) return 'other-name';
    const before = neighbourBefore(at.text, at.start, tables);
    if (before === null) return 'plain';
    const isPerson = entity.category === 'person';
    if (isPerson && isOwnGivenName(before, entity) && before.link === 'blank' && isCapitalised(before)) {
      ({ start } = before);
      return 'own-given-name';
    }
    if (isPerson && before.link === 'initial' && before.end - before.start === 1) {
      const [verdict, first] = readInitial(at, entity, before, tables);
      start = first;
      return verdict;
    }
    return isPerson ? besidePerson(at, entity, before) : besideThing(at, entity, before, tables);
  })();
  const goesOn =
    after !== null &&
    after.link === 'blank' &&
    at.blockCase === 'sentence' &&
    after.printed === 'capital' &&
    CAPITALS_NAME.has(at.lang) &&
    !has(after, LEXICAL.TITLE | LEXICAL.FUNCTION);
  return { verdict, start, goesOn };
}

function besidePerson(at: NameAt, entity: MatchEntity, before: Neighbour): Verdict {
  if (before.link === 'hyphen') return 'plain';
  const isCapital = isCapitalised(before);
  if (has(before, LEXICAL.KIN)) return 'other-name';
  if (has(before, LEXICAL.MADAM) && (isCapital || at.lang !== 'en')) return entity.isWoman ? 'address' : 'namesake';
  if (has(before, LEXICAL.ADDRESS)) return 'address';
  if (has(before, LEXICAL.TITLE)) return 'title';
  if (has(before, LEXICAL.PROFESSION)) return 'profession';
  if (has(before, LEXICAL.INSTITUTION) && before.link === 'blank' && at.lang !== 'en') return 'other-name';
  if (!isCapital || before.link === 'initial') return 'plain';
  if (at.followsSpot(before.end) || has(before, LEXICAL.FUNCTION)) return 'plain';
  if (has(before, LEXICAL.GIVEN)) return 'namesake';
  if (!CAPITALS_NAME.has(at.lang) || at.blockCase !== 'sentence' || before.printed === 'upper') return 'plain';
  if (!startsSentence(at.text, before.start)) return 'unknown-name';
  return NO_GIVEN_NAME.test(before.folded) ? 'plain' : 'opening-word';
}

/** "D. Trump", "Donald J. Trump", "С. В. Лавров": the first of the names decides, if one can be read. */
function readInitial(at: NameAt, entity: MatchEntity, initial: Neighbour, tables: FormTables): [Verdict, number] {
  if (initial.printed !== 'capital' || at.followsSpot(initial.end + 1)) return ['plain', at.start];
  const before = neighbourBefore(at.text, initial.start, tables);
  if (before === null && at.text[initial.start - 1] === '.') return ['plain', at.start]; // "U.K. Trump"
  if (before?.link === 'blank' && isCapitalised(before)) {
    if (isOwnGivenName(before, entity)) return ['own-given-name', before.start];
    if (isGivenName(before)) return ['namesake', at.start];
  }
  const isSecond = before?.link === 'initial' && before.end - before.start === 1;
  const first = isSecond ? before : initial;
  return [entity.given.some((given) => given[0] === first.folded) ? 'plain' : 'namesake', at.start];
}

function besideThing(at: NameAt, entity: MatchEntity, before: Neighbour, tables: FormTables): Verdict {
  if (before.link !== 'blank') return 'plain';
  const isForeign = at.lang !== 'en';
  if (!isCapitalised(before)) {
    const head = has(before, LEXICAL.OF) ? neighbourBefore(at.text, before.start, tables) : before;
    return head !== null && has(head, LEXICAL.PLACE_HEAD) && (isForeign || isCapitalised(head)) ? 'other-name' : 'plain';
  }
  const isOpening = at.blockCase !== 'sentence' || startsSentence(at.text, before.start);
  if (has(before, LEXICAL.PLACE_PREFIX) && !(isOpening && has(before, LEXICAL.FUNCTION))) return 'other-name';
  return entity.category === 'place' && isGivenName(before) ? 'namesake' : 'plain';
}

/** "Trump Tower", "Moscow State University"; "Moscow, Idaho"; "the Trump family". */
function makesOtherName(at: NameAt, after: Neighbour, entity: MatchEntity, tables: FormTables): boolean {
  if (entity.category === 'person' && after.link !== 'comma' && has(after, LEXICAL.KIN)) return true;
  if (!isCapitalised(after)) return false;
  if (after.link === 'comma') return entity.category === 'place' && has(after, LEXICAL.REGION);
  if (after.link !== 'blank') return false;
  if (has(after, LEXICAL.INSTITUTION)) return true;
  if (at.blockCase !== 'sentence' || has(after, LEXICAL.TITLE | LEXICAL.FUNCTION)) return false;
  const next = neighbourAfter(at.text, after.end, tables);
  return next !== null && next.link === 'blank' && isCapitalised(next) && has(next, LEXICAL.INSTITUTION);
}

function isGivenName(word: Neighbour): boolean {
  return has(word, LEXICAL.GIVEN) && !has(word, LEXICAL.FUNCTION);
}

/** The same name or an inflected form of it: "Дональду", "Steve'a". */
function isOwnGivenName(word: Neighbour, entity: MatchEntity): boolean {
  return entity.given.some((given) => {
    if (given === word.folded) return true;
    const stem = Math.max(3, given.length - 2);
    return given.length > 3 && word.folded.length <= given.length + 3 && word.folded.startsWith(given.slice(0, stem));
  });
}
