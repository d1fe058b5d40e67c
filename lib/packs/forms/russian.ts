import { inclineFirstname, inclineLastname } from 'lvovich';
import { CASES, paradigm } from './declension.ts';
import { createSlavicGrammar, declinePerson } from './slavic.ts';
import type { Grammar } from './grammar.ts';

const FEMININE = [
  paradigm('feminine -ия', 'ия', 'ии ии ию ией ии'),
  paradigm('feminine -я', 'я', 'и е ю ей е'),
  paradigm('feminine, velar', '(?<=[гкх])а', 'и е у ой|ою е'),
  paradigm('feminine, hushing', '(?<=[жчшщ])а', 'и е у ей|ой е'),
  paradigm('feminine -ца', '(?<=ц)а', 'ы е у ей е'),
  paradigm('feminine -а', 'а', 'ы е у ой|ою е'),
];

const MASCULINE = [
  paradigm('masculine -ь', 'ь', 'я ю я ем|ём е'),
  paradigm('masculine -ий', 'ий', 'ия ию ия ием ии'),
  paradigm('masculine -й', 'й', 'я ю я ем е'),
  paradigm('masculine, hushing', '(?<=[жчшщц])', 'а у а ем е'),
  paradigm('masculine, hard', '(?<=[бвгдзклмнпрстфх])', 'а у а ом е'),
];

const NEUTER = [
  paradigm('neuter -ие', 'ие', 'ия ию ие ием ии'),
  paradigm('neuter -ье', 'ье', 'ья ью ье ьем ье'),
  paradigm('neuter -о', '(?<=[бвдклмнпрст])о', 'а у о ом е'),
];

const PLURALS = [
  paradigm('plural -ии', 'ии', 'ий иям ии иями иях'),
  paradigm('plural -ия', 'ия', 'ий иям ия иями иях'),
  paradigm('plural -ости', 'ости', 'остей остям ости остями остях'),
  paradigm('plural', '(?:ы|(?<=[гкх])и)', 'ов| ам ы ами ах'),
];

const ADJECTIVES = [
  paradigm('adjective -ний', '(?<=н)ий', 'его ему его им ем'),
  paradigm('adjective -ий', 'ий', 'ого ому ого им ом'),
  paradigm('adjective -ый', '(?:ый|ой)', 'ого ому ого ым ом'),
  paradigm('adjective -яя', 'яя', 'ей ей юю ей ей'),
  paradigm('adjective -ая', 'ая', 'ой ой ую ой ой'),
  paradigm('adjective -ое', '(?<=[гкх])ое', 'ого ому ое им ом'),
  paradigm('adjective -ое', 'ое', 'ого ому ое ым ом'),
  paradigm('adjective -ие', 'ие', 'их им ие ими их'),
  paradigm('adjective -ые', 'ые', 'ых ым ые ыми ых'),
];

const NOUNS = [...FEMININE, ...NEUTER, ...PLURALS, ...MASCULINE];

const rules = createSlavicGrammar({
  given: { masculine: [], feminine: [] },
  surname: { masculine: [], feminine: [] },
  // a noun in -ия is a feminine; in -ии or -ы it is a plural, with or without an adjective
  nouns: NOUNS,
  heads: NOUNS,
  plurals: PLURALS,
  adjectives: ADJECTIVES,
  adjective: /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u,
  pluralAdjective: /[ыи]е$/u,
  givenMayStay: false,
  noun: 'last',
});

const LVOVICH_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Personal names are declined by the library `lvovich`, which knows which foreign ones change; the rest by the tables. */
export const RUSSIAN: Grammar = {
  ...rules,
  person: (name, gender) => {
    const sex = gender === 'feminine' ? 'female' : 'male';
    return declinePerson(name, (word, isSurname) => {
      const incline = isSurname ? inclineLastname : inclineFirstname;
      return {
        paradigm: `lvovich, ${isSurname ? 'surname' : 'given name'}`,
        cases: CASES.map((_, at) => [incline(word, LVOVICH_CASES[at], sex)]),
      };
    });
  },
};
