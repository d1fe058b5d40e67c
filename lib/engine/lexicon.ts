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
const CYRILLIC_NOMINATIVE = /[аяоейь]$/;
const SHORTEST_STEM = 3;
/** Ends of words in another case, by length: "Еріка", "Еріком". */
const CYRILLIC_ENDINGS = [/[аеиоуыьюяєії]$/, /[аеиоуыюяєі][вймхю]$/];

/** Listed words in Cyrillic without their ending. */
const STEMS: ReadonlyMap<string, number> = new Map(
  [...LEXICON]
    .filter(([word]) => word >= 'а')
    .map(([word, flags]) => [word.replace(CYRILLIC_NOMINATIVE, ''), flags & ~STANDS_BEFORE] as const)
    .filter(([stem, flags]) => stem.length >= SHORTEST_STEM && flags !== 0),
);

/**
 * The bits of a folded word, 0 for an unknown one. Words in Cyrillic are listed in the nominative: "Еріком" is "Ерік",
 * "Андрея" is "Андрей". Not so what stands before the name of a thing: "on the streets of Kyiv" is about Kyiv.
 */
export function lexicalOf(folded: string): number {
  const known = LEXICON.get(folded);
  if (known !== undefined || folded < 'а') return known ?? 0;
  for (let cut = 1; cut <= CYRILLIC_ENDINGS.length; cut++) {
    const flags = CYRILLIC_ENDINGS[cut - 1]!.test(folded) ? STEMS.get(folded.slice(0, -cut)) : undefined;
    if (flags !== undefined) return flags;
  }
  return 0;
}
