import type { Category } from '../model/category.ts';
import type { Language } from '../model/mention.ts';
import type { LoadedGazetteer, RoleSigns } from './gazetteer.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore, startsSentence } from './neighbours.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY, LEXICAL, type FormTables } from './tables.ts';

/** A description where it stands. */
export interface RolePlace {
  readonly text: string;
  readonly lang: Language;
  readonly start: number;
  readonly end: number;
  /** The names next to it. */
  readonly before: FormSpot | null;
  readonly after: FormSpot | null;
  /** Whether the comma before it parts it from another description. */
  readonly isListed: boolean;
}

/** What it would mean. */
export interface Role {
  readonly entity: number;
  readonly category: Category;
  /** Whether the words say no more than an office that several hold: "the special envoy". */
  readonly isVague: boolean;
  /** The first day of the office, as days since 1970; null: open. */
  readonly since: number | null;
}

export function readRoleSigns(signs: Readonly<Record<keyof RoleSigns, string>>): RoleSigns {
  return Object.fromEntries(
    Object.entries(signs).map(([sign, pattern]) => [sign, new RegExp(pattern, 'iu')]),
  ) as unknown as RoleSigns;
}

export function writeRoleSigns(signs: RoleSigns): Record<keyof RoleSigns, string> {
  return Object.fromEntries(Object.entries(signs).map(([sign, { source }]) => [sign, source])) as unknown as Record<
    keyof RoleSigns,
    string
  >;
}

const LONGEST_APPOSITION = 40;

/** Whether the words mean the entity and nobody else, and say something that a name beside them does not. */
export function standsAlone(at: RolePlace, role: Role, { tables, roleSigns }: LoadedGazetteer): boolean {
  const { text, lang, start, end } = at;
  const { category, isVague, since } = role;
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  const lead = text.slice(Math.max(0, start - LONGEST_APPOSITION), start);
  if (before && has(before, LEXICAL.OTHER_HOLDER)) return false;
  if (category === 'plan') {
    return !(
      /\p{L}['’]s\s$/u.test(lead) || [before, after].some((word) => word && roleSigns.otherMaker.test(word.folded))
    );
  }
  if (category !== 'person') return true;
  if (since !== null && speaksOfEarlier(at, since)) return false;
  // "a US president" is nobody in particular, but Polish "a prezydent" is "and the president"
  if (lang === 'en' && before && /^an?$/.test(before.folded)) return false;
  if (roleSigns.predicate.test(lead) || (isVague && roleSigns.goesOn.test(text.slice(end)))) return false;

  if (after && isCapitalised(after) && !has(after, LEXICAL.FUNCTION)) {
    // "Russian president Boris Yeltsin"; but "the US president, Putin said" speaks of two
    if (after.link === 'blank' || at.after?.start !== after.start || isItsOwn(at.after, role, tables)) return false;
  } else if (at.after && at.after.start - end <= LONGEST_APPOSITION && isItsOwn(at.after, role, tables)) {
    const between = text.slice(end, at.after.start);
    if (roleSigns.goesOn.test(between) && !/[!?;:]|\.\s/.test(between)) return false;
  }
  if (at.before && roleSigns.apposition.test(text.slice(Math.max(at.before.end, start - LONGEST_APPOSITION), start))) {
    return !isItsOwn(at.before, role, tables);
  }
  const comma = lang === 'de' || at.isListed ? null : roleSigns.afterWord.exec(lead);
  const word = comma && neighbourBefore(`${lead.slice(0, comma.index)} `, comma.index + 1);
  return !word || !isCapitalised(word) || has(word, LEXICAL.FUNCTION) || startsSentence(lead, word.start);
}

/** Whether the name is of whom the role is about, or of somebody whom the pack does not know. */
function isItsOwn(name: FormSpot, role: Role, { entryEntity, entryFlags }: FormTables): boolean {
  return name.entries.some((entry) => {
    const entity = entryEntity[entry]!;
    return entity < 0 || entity === role.entity || (entryFlags[entry]! & ENTRY.NAMESAKE) !== 0;
  });
}

const NEAR = 100;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR_DAYS = 365.25;

/** Whether a year before the office is spoken of near it: in 2014 the US president was another. */
function speaksOfEarlier({ text, start, end }: RolePlace, since: number): boolean {
  const years = text.slice(Math.max(0, start - NEAR), end + NEAR).match(YEAR) ?? [];
  return years.some((year) => +year <= 1969 + since / YEAR_DAYS);
}
