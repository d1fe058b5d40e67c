import type { Language } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';
import type { BlockCase } from './headline.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence, type Neighbour } from './neighbours.ts';
import { LEXICAL, type FormTables } from './tables.ts';

/** What the words that touch a name say about whose name it is. */
export type NameContext =
  | { readonly verdict: 'plain' }
  /** An office or form of address stands before it. */
  | { readonly verdict: 'title' }
  /** The entity's own given name, in a form that is not listed, stands before it; the name begins there. */
  | { readonly verdict: 'own-given-name'; readonly start: number }
  /** Somebody else's given name stands before it. */
  | { readonly verdict: 'namesake' }
  /** The words around make it the name of something else. */
  | { readonly verdict: 'other-name' };

/** Languages in which a capital inside a sentence is nearly always a name's. */
const CAPITALS_NAME = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'sv']);

const PLAIN: NameContext = { verdict: 'plain' };
const OTHER_NAME: NameContext = { verdict: 'other-name' };
const NAMESAKE: NameContext = { verdict: 'namesake' };

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
  if (after !== null && makesOtherName(after, entity)) return OTHER_NAME;
  const before = neighbourBefore(at.text, at.start, tables);
  if (before === null) return PLAIN;
  if (entity.category === 'person') return contextOfPerson(at, entity, before, tables);
  if (before.link !== 'blank' || !isCapitalised(before)) return PLAIN;
  const isOpening = at.blockCase !== 'sentence' || startsSentence(at.text, before.start);
  if (has(before, LEXICAL.PLACE_PREFIX) && !isOpening) return OTHER_NAME;
  if (isGivenName(before) && entity.category === 'place') return NAMESAKE;
  return PLAIN;
}

function contextOfPerson(at: NameAt, entity: MatchEntity, before: Neighbour, tables: FormTables): NameContext {
  if (before.link === 'hyphen') return PLAIN;
  if (before.link === 'initial') {
    if (has(before, LEXICAL.MADAM)) return NAMESAKE;
    if (has(before, LEXICAL.TITLE)) return { verdict: 'title' };
    const first = neighbourBefore(at.text, before.start, tables); // "Donald J. Trump" with an initial not listed
    return first !== null && isOwnGivenName(first, entity) ? { verdict: 'own-given-name', start: first.start } : PLAIN;
  }
  if (has(before, LEXICAL.MADAM) && (isCapitalised(before) || before.folded === 'pani')) return NAMESAKE;
  if (has(before, LEXICAL.TITLE)) return { verdict: 'title' };
  if (!isCapitalised(before)) return PLAIN;
  if (isOwnGivenName(before, entity)) return { verdict: 'own-given-name', start: before.start };
  if (at.followsSpot(before.end) || has(before, LEXICAL.FUNCTION)) return PLAIN;
  if (isGivenName(before)) return NAMESAKE;
  const saysNothing =
    !CAPITALS_NAME.has(at.lang) ||
    at.blockCase !== 'sentence' ||
    before.printed === 'upper' ||
    startsSentence(at.text, before.start);
  return saysNothing ? PLAIN : NAMESAKE;
}

/** "Trump Tower"; "Moscow, Idaho". */
function makesOtherName(after: Neighbour, entity: MatchEntity): boolean {
  if (!isCapitalised(after)) return false;
  if (after.link === 'comma') return entity.category === 'place' && has(after, LEXICAL.REGION);
  return after.link === 'blank' && has(after, LEXICAL.INSTITUTION);
}

function isGivenName(word: Neighbour): boolean {
  return has(word, LEXICAL.GIVEN) && !has(word, LEXICAL.FUNCTION);
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
