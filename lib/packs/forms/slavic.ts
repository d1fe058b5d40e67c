import { decline, joinWords, unchanged, type Declension, type Paradigm } from './declension.ts';
import { isFixed, type Gender, type Grammar } from './grammar.ts';

export interface SlavicParadigms {
  /** How given names and surnames are declined. */
  readonly given: Readonly<Record<Gender, readonly Paradigm[]>>;
  readonly surname: Readonly<Record<Gender, readonly Paradigm[]>>;
  readonly nouns: readonly Paradigm[];
  /** Nouns that descriptions are made of, without forms that news hardly prints. */
  readonly heads: readonly Paradigm[];
  /** Tried before `heads` where an adjective shows the plural. */
  readonly plurals: readonly Paradigm[];
  readonly adjectives: readonly Paradigm[];
  /** What an adjective looks like, and one in the plural. */
  readonly adjective: RegExp;
  readonly pluralAdjective: RegExp;
  /** Whether a man's given name may stay as it is before a surname that is declined: "Steve Witkoffa". */
  readonly givenMayStay: boolean;
  /** Which word is the noun where all look like adjectives: "wojna rosyjska", "російська війна". */
  readonly noun: 'first' | 'last';
}

export function createSlavicGrammar(paradigms: SlavicParadigms): Grammar {
  const { given, surname, nouns, heads, plurals, adjectives, adjective, pluralAdjective } = paradigms;

  function word(text: string, table: readonly Paradigm[]): Declension {
    return text.length > 1 && isAbbreviation(text) ? unchanged(text) : decline(text, table);
  }

  return {
    person: (name, gender) =>
      declinePerson(name, (text, isSurname) => {
        const declined = decline(text, (isSurname ? surname : given)[gender]);
        if (isSurname || gender === 'feminine' || !paradigms.givenMayStay) return declined;
        return { ...declined, cases: declined.cases.map((forms) => [...new Set([...forms, text])]) };
      }),
    word: (text) => word(text, nouns),
    group(group) {
      const words = group.split(' ');
      const looks = words.map((text) => adjective.test(text));
      const plain = looks.lastIndexOf(false);
      const head = plain >= 0 ? plain : paradigms.noun === 'first' ? 0 : words.length - 1;
      const isPlural = words.some((text, at) => at !== head && pluralAdjective.test(text));
      return joinWords(
        words.map((text, at) =>
          at === head ? word(text, isPlural ? [...plurals, ...heads] : heads) : decline(text, adjectives),
        ),
        head,
      );
    },
  };
}

function isAbbreviation(text: string): boolean {
  return text === text.toUpperCase();
}

/** Word by word; the last one is the surname. Spelt initials keep all given names as they are: "Джей Ді Венса". */
export function declinePerson(name: string, declineWord: (word: string, isSurname: boolean) => Declension): Declension {
  const words = name.split(' ');
  const last = words.length - 1;
  const isSpelt = words.slice(0, last).some((word) => word.length <= 2);
  return joinWords(
    words.map((text, at) =>
      isFixed(text) || (isSpelt && at < last) ? unchanged(text) : declineWord(text, at === last),
    ),
    last,
  );
}
