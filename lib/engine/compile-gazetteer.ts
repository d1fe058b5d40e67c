import { caseRuleOf, LONGEST_FORM } from './case-rules.ts';
import { daysOf } from './days.ts';
import { foldWord, foldChar, PASSED_OVER } from './fold.ts';
import { gapBetween, GAP, nextWord } from './gaps.ts';
import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { GazetteerSource, MatchedEntity } from './gazetteer-source.ts';
import { ANY_LANGUAGE, languageBit } from './language.ts';
import { LEXICON } from './lexicon.ts';
import { buildTables, type TrieEntry, type TrieWord } from './build-tables.ts';
import { ENTRY } from './tables.ts';
import { wordEnd } from './words.ts';

/** A form as the trie takes it: folded words with the gap before each, and the case each must have. */
export function splitForm(text: string): { words: TrieWord[]; caseRules: number } {
  const words: TrieWord[] = [];
  let caseRules = 0;
  let end = 0;
  for (let start = firstWord(text); start >= 0; start = nextWord(text, end)) {
    const gap = words.length === 0 ? GAP.NONE : gapBetween(text, end, start);
    end = wordEnd(text, start);
    caseRules |= caseRuleOf(text, start, end) << (2 * words.length);
    words.push({ gap, word: foldWord(text.slice(start, end)) });
    if (words.length > LONGEST_FORM) throw new Error(`surface form "${text}" has more than ${LONGEST_FORM} words`);
  }
  if (words.length === 0) throw new Error(`surface form "${text}" has no word`);
  return { words, caseRules: caseRules >>> 0 };
}

function firstWord(text: string): number {
  for (let i = 0; i < text.length; i++) if (foldChar(text.charCodeAt(i)) > PASSED_OVER) return i;
  return -1;
}

/** Turns a pack's surface forms into the tables that a page loads. Same input, same tables. */
export function compileGazetteer(source: GazetteerSource): LoadedGazetteer {
  const languages = [...new Set(source.forms.map((form) => form.lang))].filter((lang) => lang !== '*').sort();
  if (languages.length > 31) throw new Error('a pack can have forms in at most 31 languages');
  const entities = source.entities.map(toMatchEntity);
  const given = entities.map((entity) => new Set(entity.given));
  const split = source.forms.map((form) => splitForm(form.text));
  const surnames = surnamesOf(source, split);
  const periods = createPeriods();
  const entries = source.forms.map((form, index): TrieEntry => {
    const { words, caseRules } = split[index]!;
    const entity = source.entities[form.entity];
    let flags = (form.ambiguous ? ENTRY.AMBIGUOUS : 0) | (form.kind === 'role' ? ENTRY.ROLE : 0);
    let target = form.entity;
    if (form.kind === 'name' && entity?.category === 'person' && isSurname(words, given[form.entity]!)) {
      flags |= ENTRY.BARE;
    }
    if (!entity) {
      const mistaken = words.length > 1 ? surnames.get(words.at(-1)!.word) : undefined;
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
    patterns: new Map(),
    tables: buildTables([...entries, ...compileCues(source, languages)], LEXICON),
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

/** Numbers the distinct periods; 0 is always. */
function createPeriods() {
  const list: [number | null, number | null][] = [[null, null]];
  return {
    list,
    indexOf(from: string | undefined, until: string | undefined): number {
      const first = from === undefined ? null : daysOf(from, 'first');
      const last = until === undefined ? null : daysOf(until, 'last');
      const known = list.findIndex((period) => period[0] === first && period[1] === last);
      return known >= 0 ? known : list.push([first, last]) - 1;
    },
  };
}

/** Surname alone: one word, or particles and one word ("von der Leyen"), and no given name in front. */
function isSurname(words: readonly TrieWord[], given: ReadonlySet<string>): boolean {
  return words.length === 1 || (!given.has(words[0]!.word) && words[0]!.word.length <= 3);
}

/** Last words of persons' names: who bears one with another given name is somebody else. */
function surnamesOf(source: GazetteerSource, split: readonly { readonly words: TrieWord[] }[]): Map<string, number> {
  const surnames = new Map<string, number>();
  source.forms.forEach((form, index) => {
    const { words } = split[index]!;
    if (words.length !== 1 || form.kind !== 'name') return;
    if (source.entities[form.entity]?.category === 'person') surnames.set(words[0]!.word, form.entity);
  });
  return surnames;
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

function toMatchEntity(entity: MatchedEntity): MatchEntity {
  const { id, category, name, core, date } = entity;
  return {
    id,
    category,
    name,
    core,
    days: date ? [daysOf(date.from, 'first'), date.until === null ? null : daysOf(date.until, 'last')] : null,
    given: givenWords(entity),
  };
}
