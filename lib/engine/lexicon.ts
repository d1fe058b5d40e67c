import { foldWord } from './fold.ts';
import * as LEXICAL from './lexical.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { BEARERS, INSTITUTIONS, OF, OF_HEADS, PLACE_HEADS, PLACE_PREFIXES, WORKS } from './lexicon/nouns.ts';
import { PROFESSIONS } from './lexicon/professions.ts';
import { REGION_LINKS, REGIONS, STATES, TOWNS } from './lexicon/regions.ts';
import { ADDRESSES, INDEFINITE, KIN, MADAM, OTHER_HOLDERS, STRANGERS, TITLES } from './lexicon/titles.ts';

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
  [LEXICAL.OF_HEAD, OF_HEADS],
  [LEXICAL.OF, OF],
  [LEXICAL.BEARER, BEARERS],
  [LEXICAL.WORK, WORKS],
  [LEXICAL.STATE, STATES],
  [LEXICAL.REGION_LINK, REGION_LINKS],
  [LEXICAL.TOWN, TOWNS],
  [LEXICAL.INDEFINITE, INDEFINITE],
  [LEXICAL.STRANGER, STRANGERS],
];

/** Endings that `~` after a Polish noun stands for. */
const ENDINGS = ['', 'a', 'owi', 'em', 'ę', 'ą', 'y'];

/** What a listed word is, by its folded print: `LEXICAL` bits. */
export const LEXICON: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const [flag, words] of LISTS) {
    for (const word of words.split(/\s+/)) {
      const printed = word.endsWith('~') ? ENDINGS.map((ending) => word.slice(0, -1) + ending) : [word];
      for (const each of printed) {
        const folded = foldWord(each);
        if (folded) lexicon.set(folded, (lexicon.get(folded) ?? 0) | flag);
      }
    }
  }
  // "Will", "Christian": what may stand before a name without belonging to it is no sign of another bearer
  for (const [word, flags] of lexicon) if (flags & LEXICAL.FUNCTION) lexicon.set(word, flags & ~LEXICAL.GIVEN);
  return lexicon;
}

const STANDS_BEFORE = LEXICAL.PLACE_HEAD | LEXICAL.OF_HEAD | LEXICAL.BEARER;
const CYRILLIC_CASE = /(?:[аеиоуыьюяєії]|[аеиоуыюяєі][вймхю])$/;
const CYRILLIC_NOMINATIVE = ['', 'а', 'я', 'й', 'ь'];

/**
 * The bits of a folded word, 0 for an unknown one. Words in Cyrillic are listed in the nominative: "Еріком" is "Ерік",
 * "Андрея" is "Андрей". Not so what stands before the name of a thing: "on the streets of Kyiv" is about Kyiv.
 */
export function lexicalOf(folded: string): number {
  const known = LEXICON.get(folded);
  if (known !== undefined || folded < 'а') return known ?? 0;
  const ending = CYRILLIC_CASE.exec(folded)?.[0].length ?? 0;
  for (let cut = 1; cut <= ending; cut++) {
    const stem = folded.slice(0, -cut);
    for (const nominative of CYRILLIC_NOMINATIVE) {
      const flags = LEXICON.get(stem + nominative);
      if (flags !== undefined) return flags & ~STANDS_BEFORE;
    }
  }
  return 0;
}
