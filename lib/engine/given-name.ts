import type { Language } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import type { Neighbour } from './neighbours.ts';
import { LEXICAL } from './tables.ts';

/** Languages in which "Alexandra Stubba" is Alexander Stubb in another case. */
const INFLECTED = new Set(['pl', 'uk', 'ru', 'cs', 'sk', 'hr', 'sl', 'bg']);
const LONG = 6;

/** The same name or a form of it: "Дональду", "Steve'a", "Andrei" of "Andriy"; but "Mario" is no form of "Marco". */
export function isOwnGivenName({ folded }: Neighbour, { given, isWoman }: MatchEntity, lang: Language): boolean {
  if (given.includes(folded)) return true;
  const isListed = ((LEXICON.get(folded) ?? 0) & LEXICAL.GIVEN) !== 0;
  const isInflected = INFLECTED.has(lang) && folded.length >= LONG && /[aа]$/.test(folded);
  if (isListed && !isInflected) return !isWoman && given.some((name) => stemOf(name) === stemOf(folded));
  return given.some((name) => isFormOfGivenName(folded, name));
}

/** Without the ending in which the spellings of Slavic names differ. */
function stemOf(name: string): string {
  return name.replace(/[eijyиійї]+$/, '');
}

/** Both folded. A short name has too little to go by, so its forms have to be listed. */
export function isFormOfGivenName(word: string, given: string): boolean {
  if (given === word) return true;
  const stem = Math.max(3, given.length - 2);
  return given.length > 3 && word.length <= given.length + 3 && word.startsWith(given.slice(0, stem));
}
