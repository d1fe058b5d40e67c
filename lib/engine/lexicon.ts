import { foldWord } from './fold.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { INSTITUTIONS, OF, PLACE_HEADS, PLACE_PREFIXES, REGIONS } from './lexicon/nouns.ts';
import { ADDRESSES, KIN, MADAM, OTHER_HOLDERS, PROFESSIONS, TITLES } from './lexicon/titles.ts';
import { LEXICAL } from './tables.ts';

const LISTS: readonly (readonly [flag: number, words: string])[] = [
  [LEXICAL.GIVEN, GIVEN_NAMES],
  [LEXICAL.TITLE, TITLES],
  [LEXICAL.INSTITUTION, INSTITUTIONS],
  [LEXICAL.FUNCTION, FUNCTION_WORDS],
  [LEXICAL.REGION, REGIONS],
  [LEXICAL.MADAM, MADAM],
  [LEXICAL.PLACE_PREFIX, PLACE_PREFIXES],
  [LEXICAL.OTHER_HOLDER, OTHER_HOLDERS],
  [LEXICAL.ADDRESS, ADDRESSES],
  [LEXICAL.PROFESSION, PROFESSIONS],
  [LEXICAL.KIN, KIN],
  [LEXICAL.PLACE_HEAD, PLACE_HEADS],
  [LEXICAL.OF, OF],
];

/** What each known word is, by its folded print; compiled into the tables, so that a page carries no list of words. */
export const LEXICON: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const [flag, words] of LISTS) {
    for (const word of words.split(/\s+/)) {
      const folded = foldWord(word);
      if (folded) lexicon.set(folded, (lexicon.get(folded) ?? 0) | flag);
    }
  }
  // "Will", "Christian": what may stand before a name without belonging to it is no sign of another bearer
  for (const [word, flags] of lexicon) if (flags & LEXICAL.FUNCTION) lexicon.set(word, flags & ~LEXICAL.GIVEN);
  return lexicon;
}
