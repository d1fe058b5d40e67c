import type { Language } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import type { Neighbour } from './neighbours.ts';
import { LEXICAL } from './tables.ts';

/** What shares this much with a name is a form of it in another language: Andrei, Andriy. */
const SAME_NAME = 4;
/** Languages in which "Alexandra Stubba" is Alexander Stubb in another case. */
const INFLECTED = new Set(['pl', 'uk', 'ru', 'cs', 'sk', 'hr', 'sl', 'bg']);
const LONG = 6;

/** The same name or a form of it: "Дональду", "Steve'a"; but "Mario" is no form of "Marco", nor "Emmanuelle" of "Emmanuel". */
export function isOwnGivenName({ folded }: Neighbour, { given, isWoman }: MatchEntity, lang: Language): boolean {
  if (given.includes(folded)) return true;
  const isListed = ((LEXICON.get(folded) ?? 0) & LEXICAL.GIVEN) !== 0;
  const isInflected = INFLECTED.has(lang) && folded.length >= LONG && /[aа]$/.test(folded);
  if (isListed && !isInflected && !isWoman && /(?:a|elle|а|я)$/.test(folded)) return false;
  return given.some(
    (name) =>
      isFormOfGivenName(folded, name) && (!isListed || isInflected || folded.startsWith(name.slice(0, SAME_NAME))),
  );
}

/** Both folded. A short name has too little to go by, so its forms have to be listed. */
export function isFormOfGivenName(word: string, given: string): boolean {
  if (given === word) return true;
  const stem = Math.max(3, given.length - 2);
  return given.length > 3 && word.length <= given.length + 3 && word.startsWith(given.slice(0, stem));
}
