import type { Category } from '../model/category.ts';
import type { Language } from '../model/mention.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence } from './neighbours.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY, LEXICAL, type FormTables } from './tables.ts';

/** A description where it stands. */
export interface RolePlace {
  readonly text: string;
  readonly lang: Language;
  readonly start: number;
  readonly end: number;
  /** Whom it would mean. */
  readonly entity: number;
  readonly category: Category;
  /** Whether the words say no more than an office that several hold: "the special envoy". */
  readonly isVague: boolean;
  /** The names next to it. */
  readonly before: FormSpot | null;
  readonly after: FormSpot | null;
}

/** "the Chinese peace plan", "plan de paix européen": a plan of somebody else's. The Ukraine plan is this one. */
const OTHER_MAKER = /^(?!ukraine$)(?:e?urop|ukra|chin|rus|rosyj|рос|укра|[єе]вроп|кита|tur|bra|saud|arab)/;

/** No one in particular is meant; "a US president", but Polish "a prezydent" is "and the president". */
const INDEFINITE =
  /^(?:any|every|no|another|each|k?eine?.?|jede.?|une?|una|chaque|cada|nessun|ogni|kazd.+|жод.+|кож.+|кажд.+|люб..)$/;

/** "as Russian president", "was elected NATO chief": what somebody is or becomes, not who is spoken of. */
const PREDICATE = /(?:^|[^\p{L}])(?:as|als|comme|como|come|jako|як|как|named|elected|became|wurde)\s$/iu;

/** "special envoy to the Middle East", "US envoy for Ukraine, Keith Kellogg". */
const GOES_ON = /^\s(?:to|for|of|on|in|für|pour|au|en|para|per|de|del|di|ds|do|na|w|z|з|із|по|на|в|у)[\s.]/;

const ARTICLE = "(?:(?:the|an?|le|la|el|il|der|die|dem|den|un|una)\\s|l[’'])?";
const COPULA = ',?\\s(?:(?:who|qui|który|який|который)\\s)?(?:is|was|ist|war|est|es|è|jest|є|—|–)\\s';
/** Between a name and what its bearer is: "Putin, the Russian president", "Rutte ist Generalsekretär". */
const APPOSITION = new RegExp(
  `^(?:\\s|\\s?[,(]\\s?|${COPULA})${ARTICLE}(?:(?!(?:and|und|et|y|e|i|та|і|й|и)\\s)[\\p{Ll}-]+\\s){0,2}$`,
  'iu',
);
/** The same, where the name is none that the pack knows: "Karol Nawrocki, the Polish president". */
const AFTER_WORD = new RegExp(`,\\s${ARTICLE}$`, 'iu');
const LONGEST_APPOSITION = 40;

/** Whether the words mean the entity and nobody else, and say something that a name beside them does not. */
export function standsAlone(at: RolePlace, tables: FormTables): boolean {
  const { text, lang, start, end } = at;
  const before = neighbourBefore(text, start, tables);
  const after = neighbourAfter(text, end, tables);
  const lead = text.slice(Math.max(0, start - LONGEST_APPOSITION), start);
  if (before && has(before, LEXICAL.OTHER_HOLDER)) return false;
  if (at.category === 'plan') {
    return !(/\p{L}['’]s\s$/u.test(lead) || [before, after].some((word) => word && OTHER_MAKER.test(word.folded)));
  }
  if (at.category !== 'person') return true;
  if (before && (INDEFINITE.test(before.folded) || (lang === 'en' && /^an?$/.test(before.folded)))) return false;
  if (PREDICATE.test(lead) || (at.isVague && GOES_ON.test(text.slice(end, end + 10)))) return false;

  if (after && isCapitalised(after) && !has(after, LEXICAL.FUNCTION)) {
    // "Russian president Boris Yeltsin"; but "the US president, Putin said" speaks of two
    if (after.link === 'blank' || at.after?.start !== after.start || isItsOwn(at.after, at, tables)) return false;
  } else if (at.after && at.after.start - end <= LONGEST_APPOSITION && isItsOwn(at.after, at, tables)) {
    const between = text.slice(end, at.after.start);
    if (between.trim() === '(' || (GOES_ON.test(between) && !/[!?;:]|\.\s/.test(between))) return false;
  }
  if (at.before && APPOSITION.test(text.slice(Math.max(at.before.end, start - LONGEST_APPOSITION), start))) {
    return !isItsOwn(at.before, at, tables);
  }
  const comma = lang === 'de' ? null : AFTER_WORD.exec(lead);
  const word = comma && neighbourBefore(`${lead.slice(0, comma.index)} `, comma.index + 1, tables);
  return !word || !isCapitalised(word) || has(word, LEXICAL.FUNCTION) || startsSentence(lead, word.start);
}

/** Whether the name is of whom the role is about, or of somebody whom the pack does not know. */
function isItsOwn(name: FormSpot, at: RolePlace, { entryEntity, entryFlags }: FormTables): boolean {
  return name.entries.some((entry) => {
    const entity = entryEntity[entry]!;
    return entity < 0 || entity === at.entity || (entryFlags[entry]! & ENTRY.NAMESAKE) !== 0;
  });
}

const NEAR = 100;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR_DAYS = 365.25;

/** Whether the years that are spoken of near it lie in the period: in 2014 the US president was another. */
export function spansYear({ text, start, end }: RolePlace, [first]: readonly [number | null, number | null]): boolean {
  const years = text.slice(Math.max(0, start - NEAR), end + NEAR).match(YEAR) ?? [];
  return first === null || years.every((year) => Number(year) >= Math.floor(1970 + first / YEAR_DAYS));
}
