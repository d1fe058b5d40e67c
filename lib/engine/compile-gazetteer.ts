import type { Category } from '../model/category.ts';
import { compileOffices } from './compile-offices.ts';
import { firstDay, lastDay } from './days.ts';
import { GAP } from './gaps.ts';
import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { GazetteerSource, MatchedEntity, OfficeSource } from './gazetteer-source.ts';
import { ANY_LANGUAGE, languageBit } from './language.ts';
import { LEXICON } from './lexicon.ts';
import { ROLE_SIGNS } from './lexicon/role-signs.ts';
import { readRoleSigns } from './role-context.ts';
import { isFormOfGivenName } from './given-name.ts';
import { buildTables, type TrieEntry, type TrieWord } from './build-tables.ts';
import { ENTRY, LEXICAL } from './tables.ts';
import { splitForm } from './split-form.ts';

/** Turns a pack's surface forms into the tables that the background loads. Same input, same tables. */
export function compileGazetteer(source: GazetteerSource): LoadedGazetteer {
  const languages = [...new Set(source.forms.map((form) => form.lang))].filter((lang) => lang !== '*').sort();
  if (languages.length > 31) throw new Error('a pack can have forms in at most 31 languages');
  const split = source.forms.map((form) => splitForm(form.text));
  const common = commonOf(source);
  const entities = source.entities.map((entity, index) => toMatchEntity(entity, common.has(index)));
  const given = entities.map((entity) => new Set(entity.given));
  const bearers = bearersOf(source, split);
  const shortNames = shortNamesOf(source, split);
  const periods = createPeriods();
  const entries = source.forms.flatMap((form, index): TrieEntry | readonly TrieEntry[] => {
    const { words, caseRules } = split[index]!;
    const entity = source.entities[form.entity];
    if (!entity && isTold(words, form.text, shortNames)) return [];
    let flags =
      (form.ambiguous ? ENTRY.AMBIGUOUS : 0) |
      (form.kind === 'role' ? ENTRY.ROLE : 0) |
      (form.isName ? ENTRY.NAMED : 0);
    let target = form.entity;
    if (form.kind === 'name' && entity?.category === 'person' && isSurname(words, given[form.entity]!)) {
      flags |= ENTRY.BARE;
    }
    if (!entity) {
      const mistaken = mistakenFor(words, bearers, source);
      if (mistaken !== undefined) {
        flags |= ENTRY.NAMESAKE;
        target = mistaken;
      }
    }
    const langs = reachOf(form.lang, entity, words.length, languages, form.kind);
    return { words, entity: target, langs, caseRules, flags, period: periods.indexOf(form.from, form.until) };
  });
  return {
    pack: source.pack,
    languages,
    entities,
    periods: periods.list,
    roleSigns: readRoleSigns(ROLE_SIGNS),
    offices: compileOffices(source.offices ?? NO_OFFICES, periods.indexOf),
    tables: buildTables([...entries, ...compileCues(source, languages), ...listOffices(source, languages)]),
  };
}

function compileCues(source: GazetteerSource, languages: readonly string[]): TrieEntry[] {
  return source.entities.flatMap((entity, index) =>
    (
      [
        [ENTRY.CUE, entity.cues],
        [ENTRY.AGAINST, entity.against],
      ] as const
    ).flatMap(([flags, byLang]) =>
      Object.entries(byLang).flatMap(([lang, texts]) => {
        const langs = reachOf(lang, undefined, 1, languages);
        return texts.map((text) => ({ ...splitForm(text), entity: index, langs, flags, period: 0 }));
      }),
    ),
  );
}

const NO_OFFICES: OfficeSource = { offices: [], bases: [], holders: [] };

function listOffices({ offices = NO_OFFICES }: GazetteerSource, languages: readonly string[]): TrieEntry[] {
  return offices.offices.flatMap(({ forms }, office) =>
    forms.map(({ text, lang, isOblique }) => ({
      ...splitForm(text),
      entity: office,
      langs: languageBit(languages, lang),
      flags: isOblique ? ENTRY.OFFICE | ENTRY.OBLIQUE : ENTRY.OFFICE,
      period: 0,
    })),
  );
}

/** Numbers the distinct periods; 0 is always. */
function createPeriods() {
  const list: [number | null, number | null][] = [[null, null]];
  return {
    list,
    indexOf(from: string | undefined, until: string | undefined): number {
      const first = from === undefined ? null : firstDay(from);
      const last = until === undefined ? null : lastDay(until);
      const known = list.findIndex((period) => period[0] === first && period[1] === last);
      return known >= 0 ? known : list.push([first, last]) - 1;
    },
  };
}

/** Surname alone: one word, or particles and one word ("von der Leyen"), and no given name in front. */
function isSurname(words: readonly TrieWord[], given: ReadonlySet<string>): boolean {
  return words.length === 1 || (!given.has(words[0]!.word) && words[0]!.word.length <= 3);
}

/** Names of one word, of persons and places: what else bears one may be mistaken for them. */
function bearersOf(source: GazetteerSource, split: readonly { readonly words: TrieWord[] }[]): Map<string, number> {
  const bearers = new Map<string, number>();
  source.forms.forEach((form, index) => {
    const { words } = split[index]!;
    const category = source.entities[form.entity]?.category;
    if (words.length !== 1 || form.kind !== 'name') return;
    if (category === 'person' || category === 'place') bearers.set(words[0]!.word, form.entity);
  });
  return bearers;
}

/**
 * "Melania Trump": whatever ends in a surname; "Irving Berlin", "Moscow, Idaho": a given name before a place, a region
 * after it. Other things that a place is in ("Council of Europe") are no second bearer of its name.
 */
function mistakenFor(
  words: readonly TrieWord[],
  bearers: ReadonlyMap<string, number>,
  { entities }: GazetteerSource,
): number | undefined {
  if (words.length < 2) return undefined;
  if (words[1]!.gap === GAP.COMMA_BLANK) return bearers.get(words[0]!.word);
  const last = bearers.get(words.at(-1)!.word);
  if (last === undefined || entities[last]!.category === 'person') return last;
  const isAfterGivenName = words.length === 2 && ((LEXICON.get(words[0]!.word) ?? 0) & LEXICAL.GIVEN) !== 0;
  return isAfterGivenName ? last : undefined;
}

/** Names of one word, which take on what stands around them, with the category of who is called so. */
function shortNamesOf(
  { forms, entities }: GazetteerSource,
  split: readonly { readonly words: readonly TrieWord[] }[],
): Map<string, Category> {
  const names = new Map<string, Category>();
  forms.forEach((form, index) => {
    const [first, second] = split[index]!.words;
    const entity = entities[form.entity];
    if (entity && form.kind === 'name' && first && !second) names.set(first.word, entity.category);
  });
  return names;
}

/** "Eric Trump", "Trump Tower", "Dynamo Moscow", "Moscow, Idaho": the words around a name say by themselves that it is another (`contextOfName`). */
function isTold(words: readonly TrieWord[], text: string, shortNames: ReadonlyMap<string, Category>): boolean {
  const [first, second, more] = words;
  if (!first || !second || more || !/^\p{Lu}\S* \p{Lu}/u.test(text)) return false;
  const lexical = (word: string): number => LEXICON.get(word) ?? 0;
  if (second.gap === GAP.COMMA_BLANK) {
    return shortNames.get(first.word) === 'place' && (lexical(second.word) & LEXICAL.REGION) !== 0;
  }
  if (second.gap !== GAP.JOIN) return false;
  const isPrefix = (lexical(first.word) & (LEXICAL.PLACE_PREFIX | LEXICAL.FUNCTION)) === LEXICAL.PLACE_PREFIX;
  if (isPrefix && shortNames.get(second.word) === 'place') return true;
  const before = shortNames.get(first.word);
  if (before) return before !== 'plan' && before !== 'event' && (lexical(second.word) & LEXICAL.INSTITUTION) !== 0;
  const isGiven = (lexical(first.word) & LEXICAL.GIVEN) !== 0;
  return isGiven && shortNames.get(second.word) === 'person';
}

/**
 * In which pages a form is read. Names of persons are printed alike in every language of their script, and so are
 * names of more than one word; a short name of a place or an organisation may be a common word elsewhere
 * (Italian "nato", born), so it is read in its own language and in those that the pack does not know.
 */
function reachOf(
  lang: string,
  entity: MatchedEntity | undefined,
  words: number,
  languages: readonly string[],
  kind: 'name' | 'role' = 'name',
): number {
  if (lang === '*') return ANY_LANGUAGE;
  if (entity === undefined) return languageBit(languages, lang);
  if (kind === 'name' && entity.category === 'person' && (lang === 'en' || words > 1)) return ANY_LANGUAGE;
  if (lang === 'ru' || lang === 'uk') return (languageBit(languages, 'ru') | languageBit(languages, 'uk')) >>> 0;
  const own = languageBit(languages, lang);
  return lang === 'en' ? (own | languageBit(languages, 'none of these')) >>> 0 : own;
}

function givenWords(entity: MatchedEntity): string[] {
  return (entity.givenNames ?? []).flatMap((name) => splitForm(name).words.map((word) => word.word));
}

/** Those from which the others can be told, and those that would be somebody else's if they were not listed. */
function shortestGivenWords(entity: MatchedEntity): string[] {
  const kept: string[] = [];
  for (const word of givenWords(entity).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const isListed = ((LEXICON.get(word) ?? 0) & LEXICAL.GIVEN) !== 0;
    if (!kept.some((given) => given === word || (!isListed && isFormOfGivenName(word, given)))) kept.push(word);
  }
  return kept;
}

/** Entities whose surname alone needs support. */
function commonOf({ entities, forms }: GazetteerSource): Set<number> {
  const isCommon = ({ entity, kind, ambiguous }: GazetteerSource['forms'][number]): boolean =>
    ambiguous && kind === 'name' && entities[entity]?.category === 'person';
  return new Set(forms.filter(isCommon).map(({ entity }) => entity));
}

function toMatchEntity(entity: MatchedEntity, isCommon: boolean): MatchEntity {
  const { id, category, name, core } = entity;
  return {
    id,
    category,
    name,
    core,
    given: shortestGivenWords(entity),
    isWoman: entity.gender === 'feminine',
    isCommon,
  };
}
