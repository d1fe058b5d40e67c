import { paradigm } from './declension.ts';
import { createSlavicGrammar } from './slavic.ts';

const FEMININE = [
  paradigm('feminine -ія', 'ія', 'ії ії ію ією ії'),
  paradigm('feminine -я after a vowel', '(?<=[аеєиіїоую])я', 'ї ї ю єю ї'),
  paradigm('feminine -га', 'га', 'ги зі гу гою зі'),
  paradigm('feminine -ка', 'ка', 'ки ці ку кою ці'),
  paradigm('feminine -ха', 'ха', 'хи сі ху хою сі'),
  paradigm('feminine, hushing', '(?<=[жчшщ])а', 'і і у ею і'),
  paradigm('feminine -а', 'а', 'и і у ою і'),
];

const MASCULINE = [
  paradigm('masculine -ів', 'ів', 'ова ову|овові ова овом ові'),
  paradigm('masculine -їв', 'їв', 'єва єву|євові єва євом єві'),
  paradigm('masculine дім', '(?<=^[дД])ім', 'ому ому|омові ому омом омі|ому'),
  paradigm(
    'masculine, genitive -у',
    '(?<=[пП]лан|[сС]оюз|[аА]льянс|[кК]онгрес|[мМ]еморандум|[кК]абінет|кредит|[сС]аміт|конфлікт|документ|про[єе]кт|Донбас|Крим)',
    'у у|ові у ом і|у',
  ),
  paradigm('masculine -ець', 'ець', 'ця цю|цеві ця цем ці|цеві'),
  paradigm('masculine -й', '(?<!и)й', 'я ю|єві я єм ї|єві'),
  paradigm('masculine -ь', 'ь', 'я ю|еві я ем і|ю|еві'),
  paradigm('masculine -ар', '(?<=секрет|господ|волод)ар', 'аря арю|ареві аря арем арі|ареві'),
  paradigm('masculine, hushing', '(?<=[жчшщ])', 'а у|еві а ем у|еві|і'),
  paradigm('masculine -ц', '(?<=ц)', 'а у|ові а ом|ем і|у|ові'),
  paradigm('masculine, velar', '(?<=[гґкх])', 'а|у у|ові а ом у|ові'),
  paradigm('masculine, hard', '(?<=[бвдзлмнпрстф])', 'а|у у|ові а ом і|ові|у'),
];

const PERSON = [
  paradigm('masculine, velar', '(?<=[гґкх])', 'а у|ові а ом у|ові'),
  paradigm('masculine, hard', '(?<=[бвдзлмнпрстф])', 'а у|ові а ом і|ові'),
];

const ADJECTIVES = [
  paradigm('adjective -ій', 'ій', 'ього ьому ього ім ьому'),
  paradigm('adjective -ий', 'ий', 'ого ому ого им ому'),
  paradigm('adjective -а', 'а', 'ої ій у ою ій'),
  paradigm('adjective -е', 'е', 'ого ому е им ому'),
  paradigm('adjective -і', 'і', 'их им і ими их'),
];

const FEMININE_SURNAME = [paradigm('adjectival surname', '(?<=ов|ев|єв|їв|ін|їн|ськ|цьк)а', 'ої ій у ою ій')];
const MASCULINE_SURNAME = [
  paradigm('adjectival surname', 'ий', 'ого ому ого им ому'),
  paradigm('surname in -ов, -ин', '(?<=[оеєїё]в|ин)', 'а у|ові а им і|ові'),
  paradigm('surname in -ін', '(?<=[іїи]н)', 'а у|ові а им|ом і|ові'),
];

const NEUTER = [
  paradigm('neuter with a double consonant', '(?<=(.)\\1)я', 'я ю я ям і'),
  paradigm('neuter -о', '(?<=[бвдклмнпрст])о', 'а у о ом і'),
];

const PLURALS = [
  paradigm('plural -ії', 'ії', 'ій іям ії іями іях'),
  paradigm('plural -ості', 'ості', 'остей остям ості остями остях'),
  paradigm('plural -ої', '(?<=о)ї', 'їв ям ї ями ях'),
  paradigm('plural -и', 'и', 'ів| ам и ами ах'),
];

/** Offices and plans: of the datives only the one in -у. */
const HEADS = MASCULINE.map((row) => ({ ...row, cases: row.cases.map((forms) => forms.slice(0, 1)) }));

/** Rules of the 2019 orthography; the genitive of a thing in -а or -у is a matter of the word, so it has both. */
export const UKRAINIAN = createSlavicGrammar({
  given: {
    masculine: [
      paradigm('given name in -о', '(?<=[бвгджзклмнпрстф])о', 'а у|ові а ом і|ові'),
      ...FEMININE,
      ...MASCULINE.slice(3, -2),
      ...PERSON,
    ],
    feminine: FEMININE,
  },
  surname: {
    masculine: [...MASCULINE_SURNAME, ...FEMININE, ...MASCULINE.slice(3, -2), ...PERSON],
    feminine: [...FEMININE_SURNAME, ...FEMININE],
  },
  nouns: [...FEMININE, ...NEUTER, ...PLURALS, ...MASCULINE],
  heads: [...FEMININE, ...NEUTER, ...PLURALS, ...HEADS],
  plurals: [],
  adjectives: ADJECTIVES,
  adjective: /(?:ий|ій|(?:ьк|н|ев|ов|ніш)[аеі])$/u,
  pluralAdjective: /і$/u,
  givenMayStay: false,
  noun: 'last',
});
