import { FOLD, FOLD_SIZE, foldWord, PASSED_OVER } from './fold.ts';
import * as LEXICAL from './lexical.ts';
import { hashOn, NO_LETTERS } from './printed-word.ts';
import { createWordTable, findWord } from './word-table.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
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
  [LEXICAL.COMMON, COMMON_WORDS],
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
const CYRILLIC = 0x430;
const CYRILLIC_NOMINATIVE = /[аяоейь]$/;
const SHORTEST_STEM = 3;
/** What ends a word in another case: one of the first, "Еріка"; one of the second and then of the third, "Еріком". */
const ENDINGS_IN_CYRILLIC = ['аеиоуыьюяєії', 'аеиоуыюяєі', 'вймхю'] as const;
const [VOWEL, FIRST_OF_TWO, SECOND_OF_TWO] = [1, 2, 4];
const ENDING_BITS = new Uint8Array(FOLD_SIZE);
ENDINGS_IN_CYRILLIC.forEach((letters, bit) => {
  for (const letter of letters) ENDING_BITS[letter.charCodeAt(0)]! |= 1 << bit;
});

const WORDS = createWordTable([...LEXICON.keys()], FOLD);
const WORD_FLAGS = [0, ...LEXICON.values()];

/** Listed words in Cyrillic without their ending. */
const stems = new Map(
  [...LEXICON]
    .filter(([word]) => word >= 'а')
    .map(([word, flags]) => [word.replace(CYRILLIC_NOMINATIVE, ''), flags & ~STANDS_BEFORE] as const)
    .filter(([stem, flags]) => stem.length >= SHORTEST_STEM && flags !== 0),
);
const STEMS = createWordTable([...stems.keys()], FOLD);
const STEM_FLAGS = [0, ...stems.values()];

/**
 * The bits of the word in `start`..`end`, 0 for an unknown one. Words in Cyrillic are listed in the nominative: "Еріком"
 * is "Ерік", "Андрея" is "Андрей". Not so what stands before the name of a thing: "on the streets of Kyiv" is about
 * Kyiv.
 */
export function lexicalAt(text: string, start: number, end: number): number {
  const found = lookUp(text, start, end);
  return found === NOT_PLAIN ? lexicalOf(foldWord(text.slice(start, end))) : found;
}

/** The same of a folded word. */
export function lexicalOf(folded: string): number {
  return Math.max(0, lookUp(folded, 0, folded.length));
}

// a module's own constants are known to the compiler, imported ones are read anew each time
const TABLE = FOLD;
const SIZE = FOLD_SIZE;

/** No word of letters that all fold by the table; none such is listed. */
const NOT_PLAIN = -1;

function lookUp(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  let butOne = NO_LETTERS;
  let butTwo = NO_LETTERS;
  let last = PASSED_OVER;
  let lastButOne = PASSED_OVER;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    lastButOne = last;
    last = code < SIZE ? TABLE[code]! : PASSED_OVER;
    if (last <= PASSED_OVER) return NOT_PLAIN;
    butTwo = butOne;
    butOne = hash;
    hash = hashOn(hash, last);
  }
  const known = WORD_FLAGS[findWord(WORDS, hash, text, start, end)]!;
  if (known !== 0 || last < CYRILLIC) return known;
  const ending = ENDING_BITS[last]!;
  const stem = (ending & VOWEL) === 0 ? 0 : STEM_FLAGS[findWord(STEMS, butOne, text, start, end - 1)]!;
  if (stem !== 0 || (ending & SECOND_OF_TWO) === 0 || (ENDING_BITS[lastButOne]! & FIRST_OF_TWO) === 0) return stem;
  return STEM_FLAGS[findWord(STEMS, butTwo, text, start, end - 2)]!;
}
