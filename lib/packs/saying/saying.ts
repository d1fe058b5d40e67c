import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { POLISH } from './polish.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** The classes of words that the engine tells apart; what each does stands there. */
export type SayingClass =
  | 'VERB'
  | 'PARTICIPLE'
  | 'ACCORDING'
  | 'BEHIND'
  | 'HE'
  | 'SHE'
  | 'OF'
  | 'PLACE'
  | 'PREPOSITION'
  | 'CLAUSE'
  | 'RELATIVE'
  | 'AND'
  | 'PASSED'
  | 'BE'
  | 'SHORT'
  | 'TERM'
  | 'WORK'
  | 'BACK'
  | 'BY_HIM'
  | 'BY_HER';

/**
 * How one language's news says who said something. Words as printed inside a sentence, small, parted by blanks, without
 * hyphens and apostrophes; two words that make a class only together are joined by `_`. `REGULAR` holds the stems of
 * verbs of saying whose forms need not be listed. Of a word in two classes the later class counts.
 */
export type Saying = Readonly<Partial<Record<SayingClass | 'REGULAR', string>>>;

const LISTED: Readonly<Record<string, Saying>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pl: POLISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};

/** The endings of the third person, and those of the participle that takes the main clause's subject. */
interface Endings {
  readonly verb: readonly string[];
  readonly participle: readonly string[];
}

const ENDINGS: Readonly<Record<string, Endings>> = {
  en: { verb: ['ed', 's'], participle: ['ing'] },
  de: { verb: ['t', 'te', 'ten'], participle: [] },
  fr: { verb: ['é', 'e', 'ait', 'ent', 'aient', 'a', 'era'], participle: ['ant'] },
  es: { verb: ['ó', 'a', 'an', 'ado', 'aba', 'aron', 'ará'], participle: ['ando'] },
  it: { verb: ['ato', 'a', 'ano', 'ava', 'ò', 'erà'], participle: ['ando'] },
  pl: { verb: ['ł', 'ła', 'li'], participle: [] },
  ru: { verb: ['л', 'ла', 'ли'], participle: [] },
  uk: { verb: ['в', 'ла', 'ли'], participle: [] },
};

/** insisting, but arguing; argued; replies; antwortete */
const SPELLINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<!e)e(?=ing$)|e(?=ed$)/, ''],
    [/(?<=sh|ch|ss)s$/, 'es'],
    [/(?<=[^aeiou])y(?=ed$)/, 'i'],
    [/(?<=[^aeiou])ys$/, 'ies'],
  ],
  de: [[/(?<=[dt])(?=te?n?$)/, 'e']],
};

/** Where people write; no one's names. */
const PLATFORMS = split('telegram facebook twitter truth social instagram youtube tiktok bluesky linkedin whatsapp x');

/** By language and class, the words. */
export const SAYING: Readonly<Record<string, Readonly<Partial<Record<SayingClass, readonly string[]>>>>> =
  Object.fromEntries(Object.entries(LISTED).map(([lang, saying]) => [lang, expand(saying, lang)]));

function expand({ REGULAR = '', ...listed }: Saying, lang: string): Partial<Record<SayingClass, string[]>> {
  const classes = Object.fromEntries(Object.entries(listed).map(([name, words]) => [name, split(words)]));
  const { verb, participle } = ENDINGS[lang]!;
  const inflect = (endings: readonly string[]): string[] =>
    split(REGULAR).flatMap((stem) => endings.map((ending) => spell(stem + ending, lang)));
  return {
    ...classes,
    PASSED: [...PLATFORMS, ...(classes['PASSED'] ?? [])],
    VERB: [...inflect(verb), ...(classes['VERB'] ?? [])],
    PARTICIPLE: [...inflect(participle), ...(classes['PARTICIPLE'] ?? [])],
  };
}

function split(words: string): string[] {
  return words.trim().split(/\s+/).filter(Boolean);
}

function spell(word: string, lang: string): string {
  return (SPELLINGS[lang] ?? []).reduce((spelled, [from, to]) => spelled.replace(from, to), word);
}
