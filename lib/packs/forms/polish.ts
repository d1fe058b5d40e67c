import { paradigm, type Paradigm } from './declension.ts';
import { createSlavicGrammar } from './slavic.ts';

/** Consonants before the -e of the locative. */
const SOFTENED: readonly (readonly [hard: string, soft: string])[] = [
  ['st', 'ści'],
  ['th', 'ci'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['(?<!rz|cz|sz|dz|c)r', 'rz'],
  ['ł', 'l'],
  ...Array.from('pbfwmns').map((hard) => [hard, `${hard}i`] as const),
  ['(?<![rcsd])z', 'zi'],
];

const MASCULINE_TAILS = [
  paradigm('masculine, velar', '(?<=[kg])', 'a|u owi a iem u'),
  paradigm('masculine -ń', 'ń', 'nia niowi nia niem niu'),
  paradigm('masculine -ć', 'ć', 'cia ciowi cia ciem ciu'),
  paradigm('masculine, soft', '(?<=[bcćdfghjklłmnńprsśtwzźżvx])', 'a|u owi a em u'),
];

const MASCULINE = [
  paradigm('masculine -ów', 'ów', 'owa owowi owa owem owie'),
  paradigm('masculine minister', '(?<=minist|Minist)er', 'ra rowi ra rem rze'),
  paradigm('masculine, genitive -u', '(?<=[pP]lan)', 'u owi u em ie'),
  paradigm('masculine, genitive -u', '(?<=[kK]ongres)', 'u owi u em ie'),
  paradigm('masculine, genitive -u', '(?<=szczy|konflik|dokumen|projek|komunika|[pP]ak)t', 'tu towi tu tem cie'),
  paradigm('masculine, genitive -u', '(?<=zakaz)', 'u owi u em ie'),
  paradigm('masculine, genitive -u', '(?<=[sS]ojusz)', 'u owi u em u'),
  paradigm('masculine Dom', '(?<=^[dD]om)', 'u owi u em u'),
  ...SOFTENED.map(([hard, soft]) => {
    const kept = hard.replace(/^\(.*\)/, '');
    return paradigm('masculine, hard', hard, `${kept}a|${kept}u ${kept}owi ${kept}a ${kept}em ${soft}e`);
  }),
  ...MASCULINE_TAILS,
];

/** A person's genitive is in -a. */
const PERSON: readonly Paradigm[] = MASCULINE.map((row) => ({
  ...row,
  cases: row.cases.map((forms, at) => (at === 0 ? forms.slice(0, 1) : forms)),
}));

const FEMININE = [
  paradigm('feminine -cja, -sja, -zja', '(?<=[csz]j)a', 'i i ę ą i'),
  paradigm('feminine -ja', '(?<=[aeiouy])ja', 'i i ję ją i'),
  paradigm('feminine -ia', 'ia', 'ii ii ię ią ii'),
  paradigm('feminine -ka', 'ka', 'ki ce kę ką ce'),
  paradigm('feminine -ga', 'ga', 'gi dze gę gą dze'),
  paradigm('feminine -ha', '(?<!c)ha', 'hy ze|sze hę hą ze|sze'),
  paradigm('feminine -la', 'la', 'li li lę lą li'),
  paradigm('feminine -ca', '(?<=[cżz])a', 'y y ę ą y'),
  ...SOFTENED.filter(([hard]) => hard !== 'th').map(([hard, soft]) => {
    const kept = hard.replace(/^\(.*\)/, '');
    return paradigm('feminine, hard', `${hard}a`, `${kept}y ${soft}e ${kept}ę ${kept}ą ${soft}e`);
  }),
];

const ADJECTIVE_SURNAME = [
  paradigm('adjectival name', '(?<=[kg])i', 'iego iemu iego im im'),
  paradigm('adjectival name', 'i', 'iego iemu iego im im'),
  paradigm('adjectival name', 'y', 'ego emu ego ym ym'),
];

/** A final -e may be heard (Rutte) or not (Vance); print has both. */
const FINAL_VOWELS = [
  paradigm('name in a silent -e', '(?<=[cv]e)', "'a 'owi 'a 'em 'ie"),
  paradigm('name in -e', 'e', 'ego emu ego em em'),
  paradigm('name in -io', 'o', 'a owi a em u'),
];

const ADJECTIVES = [
  paradigm('adjective -ki', '(?<=[kg])i', 'iego iemu iego im im'),
  paradigm('adjective -y', 'y', 'ego emu ego ym ym'),
  paradigm('adjective -ka', '(?<=[kg])a', 'iej iej ą ą iej'),
  paradigm('adjective -a', 'a', 'ej ej ą ą ej'),
  paradigm('adjective -kie', '(?<=[kg])ie', 'ich im ie imi ich'),
  paradigm('adjective -e', 'e', 'ych ym e ymi ych'),
];

const PLURALS = [
  paradigm('plural -cje', '(?<=[csz]j)e', 'i om e ami ach'),
  paradigm('plural -nia', 'nia', 'ń niom nia niami niach'),
  paradigm('plural rozmowy', '(?<=[Rr]ozm)owy', 'ów owom owy owami owach'),
  paradigm('plural -a', '(?<=[wkt])a', 'ów om a ami ach'),
  paradigm('plural -y', 'y', 'ów om y ami ach'),
];

const NEUTER = [paradigm('neuter -e', '(?<=[bcdfghjklmnprstwzżi])e', 'a u e em u')];

export const POLISH = createSlavicGrammar({
  given: {
    masculine: [
      paradigm('given name in -ło', 'ło', 'ły le łę łą le'),
      ...FINAL_VOWELS.slice(0, 1),
      ...FEMININE,
      ...PERSON,
    ],
    feminine: FEMININE,
  },
  surname: {
    masculine: [...ADJECTIVE_SURNAME, ...FINAL_VOWELS, ...FEMININE, ...PERSON],
    feminine: [paradigm('adjectival surname', '(?<=ow|ew|sk|ck)a', 'ej ej ą ą ej'), ...FEMININE],
  },
  nouns: [...FEMININE, ...PLURALS, ...NEUTER, ...MASCULINE],
  heads: [...FEMININE, ...PLURALS, ...NEUTER, ...PERSON],
  plurals: PLURALS,
  adjectives: ADJECTIVES,
  adjective: /(?:(?:sk|ck|dzk|ow|n|ł|t|niejsz)[yaei]|(?:sk|ck|dzk)ie)$/u,
  pluralAdjective: /e$/u,
  givenMayStay: true,
  noun: 'first',
});
