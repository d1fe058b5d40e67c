import { buildTables, FormReadings } from './build-tables.ts';
import { compileEntities } from './compile-entities.ts';
import { compileOffices } from './compile-offices.ts';
import { createConfusables } from './confusables.ts';
import { firstDay, lastDay } from './days.ts';
import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { GazetteerSource, OfficeSource } from './gazetteer-source.ts';
import { languageBit } from './language.ts';
import { wordAt } from './lay-letters.ts';
import { ROLE_SIGNS } from './lexicon/role-signs.ts';
import { reachOf } from './reach.ts';
import { readRoleSigns } from './role-context.ts';
import { splitForms, wordsOfForm, type SplitForms } from './split-form.ts';
import { ENTRY } from './tables.ts';

/** Turns a pack's surface forms into the tables that the background loads. Same input, same tables. */
export function compileGazetteer(source: GazetteerSource): LoadedGazetteer {
  const languages = [...new Set(source.forms.map((form) => form.lang))].filter((lang) => lang !== '*').sort();
  if (languages.length > 31) throw new Error('a pack can have forms in at most 31 languages');
  const others = [...listCues(source, languages), ...listOffices(source, languages)];
  const split = splitForms([...source.forms.map(({ text }) => text), ...others.map(({ text }) => text)]);
  const entities = compileEntities(source);
  const periods = createPeriods();
  const readings = readForms(source, split, entities, languages, periods.indexOf);
  others.forEach(({ entity, langs, flags }, index) => readings.add(source.forms.length + index, entity, langs, flags));
  return {
    pack: source.pack,
    languages,
    entities,
    periods: periods.list,
    roleSigns: readRoleSigns(ROLE_SIGNS),
    offices: compileOffices(source.offices ?? NO_OFFICES, periods.indexOf),
    tables: buildTables(split, readings),
  };
}

function readForms(
  source: GazetteerSource,
  split: SplitForms,
  entities: readonly MatchEntity[],
  languages: readonly string[],
  periodOf: (from: string | undefined, until: string | undefined) => number,
): FormReadings {
  const { mistakenFor, isTold } = createConfusables(source, split);
  const given = entities.map((entity) => new Set(entity.given));
  const readings = new FormReadings(split.caseRules.length);
  source.forms.forEach(({ text, lang, entity: index, kind, ambiguous, isName, from, until }, form) => {
    const entity = source.entities[index];
    const count = split.begin[form + 1]! - split.begin[form]!;
    let flags = (ambiguous ? ENTRY.AMBIGUOUS : 0) | (kind === 'role' ? ENTRY.ROLE : 0) | (isName ? ENTRY.NAMED : 0);
    let target = index;
    if (entity === undefined) {
      const words = wordsOfForm(split, form);
      if (isTold(words, text)) return;
      const mistaken = mistakenFor(words);
      if (mistaken !== undefined) {
        flags |= ENTRY.NAMESAKE;
        target = mistaken;
      }
    } else if (kind === 'name' && entity.category === 'person' && isSurname(split, form, given[index]!)) {
      flags |= ENTRY.BARE;
    }
    readings.add(form, target, reachOf(lang, entity, count, languages, kind), flags, periodOf(from, until));
  });
  return readings;
}

/** A form that names nobody: what speaks for or against an entity, an office. */
interface OtherForm {
  readonly text: string;
  /** Of the entity, or of the office. */
  readonly entity: number;
  readonly langs: number;
  readonly flags: number;
}

function listCues({ entities }: GazetteerSource, languages: readonly string[]): OtherForm[] {
  return entities.flatMap(({ cues, against }, entity) =>
    (
      [
        [ENTRY.CUE, cues],
        [ENTRY.AGAINST, against],
      ] as const
    ).flatMap(([flags, byLang]) =>
      Object.entries(byLang).flatMap(([lang, texts]) => {
        const langs = reachOf(lang, undefined, 1, languages);
        return texts.map((text) => ({ text, entity, langs, flags }));
      }),
    ),
  );
}

const NO_OFFICES: OfficeSource = { offices: [], bases: [], holders: [] };

function listOffices({ offices = NO_OFFICES }: GazetteerSource, languages: readonly string[]): OtherForm[] {
  return offices.offices.flatMap(({ forms }, office) =>
    forms.map(({ text, lang, isOblique }) => ({
      text,
      entity: office,
      langs: languageBit(languages, lang),
      flags: isOblique ? ENTRY.OFFICE | ENTRY.OBLIQUE : ENTRY.OFFICE,
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
function isSurname({ letters, begin, words }: SplitForms, form: number, given: ReadonlySet<string>): boolean {
  const first = begin[form]!;
  if (begin[form + 1]! - first === 1) return true;
  const word = words[first]!;
  return letters[word]! <= 3 && !given.has(wordAt(letters, word));
}
