/** The cases beside the nominative that news prints. Ukrainian and Polish call the last one locative, Russian prepositional. */
export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const;
export type Case = (typeof CASES)[number];

/** How a word is declined: by which paradigm, and its printed forms by case, in the order of `CASES`. */
export interface Declension {
  readonly paradigm: string;
  readonly cases: readonly (readonly string[])[];
}

/** One row of a language's tables. The first whose ending fits declines the word. */
export interface Paradigm {
  readonly name: string;
  readonly ending: RegExp;
  /** What takes the place of the ending, by case, where a case has several. */
  readonly cases: readonly (readonly string[])[];
}

/**
 * `paradigm('hard feminine', 'ка', 'ки ці ку кою ці')`: five cases, `|` between forms of one case. The ending is a piece
 * of a regular expression; what it matches goes, a look-behind stays.
 */
export function paradigm(name: string, ending: string, cases: string): Paradigm {
  const split = cases.split(' ').map((forms) => forms.split('|'));
  if (split.length !== CASES.length) throw new Error(`paradigm "${name}" of -${ending} has ${split.length} cases`);
  return { name, ending: new RegExp(`(?:${ending})$`, 'u'), cases: split };
}

/** What no paradigm fits is printed alike in every case. */
export function decline(word: string, paradigms: readonly Paradigm[]): Declension {
  const found = paradigms.find(({ ending }) => ending.test(word));
  if (!found) return unchanged(word);
  const stem = word.replace(found.ending, '');
  return { paradigm: found.name, cases: found.cases.map((forms) => forms.map((form) => stem + form)) };
}

export function unchanged(word: string): Declension {
  return { paradigm: 'unchanged', cases: CASES.map(() => [word]) };
}

/** Words that are in the same case, joined by blanks; the paradigm is that of the word at `head`. */
export function joinWords(words: readonly Declension[], head: number): Declension {
  const cases = CASES.map((_, at) =>
    words.reduce<readonly string[]>(
      (heads, word) =>
        heads.flatMap((start) => word.cases[at]!.map((form) => (start === '' ? form : `${start} ${form}`))),
      [''],
    ),
  );
  return { paradigm: words[head]!.paradigm, cases };
}
