import type { Category } from '../model/category.ts';
import type { Language } from '../model/mention.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence } from './neighbours.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY, LEXICAL, type FormTables } from './tables.ts';
import { wordBefore } from './words.ts';

/** A description where it stands. */
export interface RolePlace {
  readonly text: string;
  readonly lang: Language;
  readonly start: number;
  readonly end: number;
  /** Whom it would mean. */
  readonly entity: number;
  readonly before: FormSpot | null;
  readonly after: FormSpot | null;
}

/** "the Chinese peace plan", "plan de paix européen": a plan of somebody else's. The Ukraine plan is this one. */
const OTHER_MAKER =
  /^(?!ukraine$)(?:europ|ukra|chin|russ|rus[oa]$|rosyj|росі|росс|украї|украи|європ|европ|кита|turk|turc|bra[sz]il|saud|arab|vati)/u;

/** "the former US president", "the Chinese peace plan", "China's peace plan". */
export function isAnothers(at: RolePlace, category: Category, tables: FormTables): boolean {
  const before = neighbourBefore(at.text, at.start, tables);
  if (before !== null && has(before, LEXICAL.OTHER_HOLDER)) return true;
  if (category !== 'plan') return false;
  if (/\p{L}['’]s\s$/u.test(at.text.slice(Math.max(0, at.start - 4), at.start))) return true;
  const after = neighbourAfter(at.text, at.end, tables);
  if (after?.link === 'blank' && OTHER_MAKER.test(after.folded)) return true;
  if (before === null) return false;
  if (OTHER_MAKER.test(before.folded)) return true;
  return (
    at.lang !== 'de' &&
    isCapitalised(before) &&
    !has(before, LEXICAL.FUNCTION) &&
    before.folded !== 'ukraine' &&
    !startsSentence(at.text, before.start)
  );
}

/** Words that say that no one in particular is meant; "a US president", but Polish "a prezydent" is "and the president". */
const INDEFINITE =
  /^(?:any|every|no|another|each|k?eine?[mnrs]?|jede[mnrs]?|une?|una|aucune?|chaque|ningun|cada|nessun|ogni|zaden|kazd..?.?|жод.+|кож.+|кажд..|люб..)$/u;
const ENGLISH_ARTICLE = /^an?$/u;

/** "as Russian president", "was elected NATO chief": what somebody is or becomes, not who is spoken of. */
const PREDICATE =
  /(?:^|[^\p{L}])(?:as|als|comme|como|come|jako|як|как|named|elected|becom(?:es?|ing)|became|wurde|nommé|élu)\s$/iu;

/** "special envoy to the Middle East": another office than the bare words. */
const GOES_ON =
  /^\s(?:to|for|in|of|on|für|in|nach|im|pour|au|aux|en|para|per|de|del|di|ds|do|na|w|з|із|по|на|в|у|щодо)\s/iu;

export function isOfNobody(at: RolePlace, isVague: boolean, tables: FormTables): boolean {
  const before = neighbourBefore(at.text, at.start, tables);
  if (before?.link === 'blank') {
    if (INDEFINITE.test(before.folded) || (at.lang === 'en' && ENGLISH_ARTICLE.test(before.folded))) return true;
  }
  if (isVague && GOES_ON.test(at.text.slice(at.end, at.end + 10))) return true;
  return PREDICATE.test(at.text.slice(Math.max(0, at.start - 24), at.start));
}

const ARTICLE = "(?:(?:the|an?|le|la|les|el|il|lo|der|die|das|den|dem|des|ein|eine|un|une|una)\\s|l[’'])";
const AND = '(?:and|und|et|y|e|i|та|і|й|и|but|said|to|with|mit|con)';
const COPULA =
  '(?:(?:who|qui|que|który|який|который|der)\\s)?(?:is|was|remains|ist|war|est|était|es|era|fue|è|jest|był|є|був|был|[—–-])\\s';
/** Between a name and what its bearer is: "Putin, the Russian president", "Rutte ist Generalsekretär". */
const APPOSITION = new RegExp(
  `^(?:\\s|\\s?[,(—–-]\\s?|,?\\s${COPULA})${ARTICLE}?(?:(?!${AND}\\s)[\\p{Ll}-]+\\s){0,2}$`,
  'iu',
);
/** The same after a comma and nothing else, where the name is none that the pack knows. */
const COMMA_ARTICLE = new RegExp(`,\\s(?:${ARTICLE})?$`, 'iu');
/** "Ukraine envoy for Kyiv, Keith Kellogg". */
const ADJUNCT = /^\s(?:to|for|on|in|of|für|pour|en|para|per|ds\.|do|z|з|із|по|на|в|у)\s[^.!?;:]*$/u;
const LONGEST_APPOSITION = 40;

/** A role beside a name adds nothing to it, and beside an unknown name it is that one's. */
export function isBesideName(at: RolePlace, tables: FormTables): boolean {
  return isNameAfter(at, tables) || isNameBefore(at, tables);
}

function isNameAfter(at: RolePlace, tables: FormTables): boolean {
  const { text, end, after: name } = at;
  const after = neighbourAfter(text, end, tables);
  if (after !== null && isCapitalised(after) && !has(after, LEXICAL.FUNCTION)) {
    // "the US president, Putin said" speaks of two
    return after.link === 'blank' || name?.start !== after.start || !isOfAnother(name, at, tables);
  }
  if (name === null || name.start - end > LONGEST_APPOSITION || isOfAnother(name, at, tables)) return false;
  const between = text.slice(end, name.start);
  return /^\s?\($/u.test(between) || ADJUNCT.test(between);
}

function isNameBefore(at: RolePlace, tables: FormTables): boolean {
  const { text, start, before: name } = at;
  if (name !== null && start - name.end <= LONGEST_APPOSITION) {
    if (APPOSITION.test(text.slice(name.end, start))) return !isOfAnother(name, at, tables);
  }
  const lead = text.slice(Math.max(0, start - LONGEST_APPOSITION), start);
  const comma = COMMA_ARTICLE.exec(lead);
  if (!comma || at.lang === 'de') return false;
  const word = wordBefore(text, start - comma[0].length);
  if (word === null || (name !== null && name.end === word.end)) return false;
  const first = text[word.start]!;
  // a capital inside the sentence: "Karol Nawrocki, the Polish president"
  const isName = first !== first.toLowerCase() && !startsSentence(text, word.start);
  const known = neighbourBefore(text, word.end + 1, tables);
  return isName && !(known !== null && has(known, LEXICAL.FUNCTION));
}

/** A name of a person or place of the pack that the role is not about. */
function isOfAnother(name: FormSpot, at: RolePlace, { entryEntity, entryFlags }: FormTables): boolean {
  return name.entries.every(
    (entry) =>
      entryEntity[entry]! >= 0 && entryEntity[entry] !== at.entity && (entryFlags[entry]! & ENTRY.NAMESAKE) === 0,
  );
}

const LONGEST_SENTENCE = 240;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const DAY_MS = 86_400_000;

/** Whether the years that the sentence speaks of lie in the period: in 2014 the US president was another. */
export function spansYear({ text, start, end }: RolePlace, [first]: readonly [number | null, number | null]): boolean {
  if (first === null) return true;
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const after = text.slice(end, end + LONGEST_SENTENCE);
  const sentence = before.slice(before.search(/[^.!?]*$/u)) + (/^[^.!?]*/u.exec(after)?.[0] ?? '');
  const from = new Date(first * DAY_MS).getUTCFullYear();
  return [...sentence.matchAll(YEAR)].every(([year]) => Number(year) >= from);
}
