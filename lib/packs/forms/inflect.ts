import { CASES, type Case, type Declension } from './declension.ts';
import { GERMAN } from './german.ts';
import type { Gender, Grammar } from './grammar.ts';
import { POLISH } from './polish.ts';
import { RUSSIAN } from './russian.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** What a form was made of, for "Why is this marked?". */
export interface Inflection {
  /** The form that stands in the pack, without braces. */
  readonly lemma: string;
  readonly paradigm: string;
  readonly case: Case;
}

export interface InflectedForm {
  readonly text: string;
  /** Null: the base form itself. */
  readonly inflection: Inflection | null;
}

/** Of the first pack's languages English, French, Spanish and Italian do not decline names. */
const GRAMMARS: Readonly<Record<string, Grammar>> = { uk: UKRAINIAN, ru: RUSSIAN, pl: POLISH, de: GERMAN };

/** The words in braces are declined, what stands around them is not: "{президент} України". */
const GROUP = /\{([^{}]*)\}/u;

/**
 * The base form and every other form that the rules of the language make of it, each once. `bearer` says how a text without
 * braces is declined: as a person's name, as one word that names anything else, or not at all.
 */
export function inflect(text: string, lang: string, bearer: Gender | 'thing' | null): InflectedForm[] {
  const group = GROUP.exec(text);
  const grammar = GRAMMARS[lang];
  if (!group)
    return grammar && bearer ? listForms(text, declineBare(text, grammar, bearer)) : [{ text, inflection: null }];
  const [braced, inner] = [group[0], group[1]!.trim()];
  const put = (form: string): string => text.replace(braced, () => form);
  if (!grammar) return [{ text: put(inner), inflection: null }];
  const { paradigm, cases } = grammar.group(inner);
  return listForms(put(inner), { paradigm, cases: cases.map((forms) => forms.map(put)) });
}

function declineBare(text: string, grammar: Grammar, bearer: Gender | 'thing'): Declension | null {
  if (bearer !== 'thing') return grammar.person(text, bearer);
  return /[\s'’.]/u.test(text) ? null : grammar.word(text);
}

function listForms(lemma: string, declension: Declension | null): InflectedForm[] {
  const forms = new Map<string, InflectedForm>([[lemma, { text: lemma, inflection: null }]]);
  declension?.cases.forEach((texts, at) => {
    for (const text of texts) {
      if (!forms.has(text))
        forms.set(text, { text, inflection: { lemma, paradigm: declension.paradigm, case: CASES[at]! } });
    }
  });
  return [...forms.values()];
}
