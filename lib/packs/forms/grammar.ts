import type { Declension } from './declension.ts';

export type Gender = 'masculine' | 'feminine';

/** What a language's rules can decline. Text is in the nominative, as printed inside a sentence. */
export interface Grammar {
  /** A person's name, in full or the surname alone. */
  person(name: string, gender: Gender): Declension;
  /** One word that names a place, an organisation or a thing. */
  word(word: string): Declension;
  /** A noun with the adjectives that agree with it: "російський президент", "plan pokojowy". */
  group(group: string): Declension;
}

/** Capitals throughout (НАТО, JD) and initials are abbreviations; small words in names (von der, фон дер) are particles. */
export function isFixed(word: string): boolean {
  return word.includes('.') || word === word.toUpperCase() || word === word.toLowerCase();
}
