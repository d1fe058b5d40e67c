import { entityId } from '../model/ids.ts';
import type { PackInfo } from '../model/record.ts';
import type { EntitySource } from './entity-schema.ts';
import type { GazetteerSource, MatchedEntity, SurfaceForm } from '../engine/gazetteer-source.ts';
import { compileOffices } from './compile-offices.ts';
import { type ListedForm, listForms } from './list-forms.ts';
import type { PackSource } from './parse-pack.ts';
import type { StorySource } from './source-schema.ts';

const NIL = -1;

/** All that matching needs of a pack that `checkPack` finds nothing in. */
export function compileGazetteerSource(pack: PackSource): GazetteerSource {
  const entities = pack.entities.toSorted((a, b) => compare(a.id, b.id));
  const listed = entities.map(listForms);
  const forms = listed.flatMap((own, index) => mergeLanguages(leaveOutDeducible(own, entities[index]!), index));
  const confusables = new Set(entities.flatMap((entity) => entity.confusables));
  for (const text of confusables) forms.push({ text, lang: '*', entity: NIL, kind: 'name', ambiguous: false });
  return {
    pack: packInfo(pack),
    entities: entities.map((entity, index) => compileEntity(entity, pack.story, listed[index]!)),
    forms: forms.sort(compareForms),
    ...(pack.offices ? { offices: compileOffices(pack.offices, entities) } : {}),
  };
}

export function packInfo({ story }: PackSource): PackInfo {
  return { id: story.id, title: story.title, asOf: story.asOf, coveredUntil: story.coveredUntil };
}

/**
 * "Стивом Уиткоффом" need not be listed: the surname is, and the matcher knows the given name in front of it in any case
 * and takes it in. Of a language's full names of two words the base form is enough, which halves the forms of persons.
 */
function leaveOutDeducible(forms: readonly ListedForm[], { category }: EntitySource): readonly ListedForm[] {
  if (category !== 'person') return forms;
  const names = new Set(forms.filter(({ kind }) => kind === 'name').map(({ text, lang }) => `${lang} ${text}`));
  return forms.filter(({ kind, text, lang, inflection }) => {
    const [given, surname, more] = text.split(' ');
    if (kind === 'role' || !inflection || !surname || more !== undefined) return true;
    return given!.includes("'") || !names.has(`${lang} ${surname}`);
  });
}

/**
 * One form for a text that several languages share. English names travel: papers of every language print them, so they
 * count as any language's. Descriptions are their own language's only.
 */
function mergeLanguages(listed: readonly ListedForm[], entity: number): SurfaceForm[] {
  const alike = Map.groupBy(listed, ({ text, kind, isName, ambiguous, from, until, lang }) =>
    JSON.stringify([text, kind, isName, ambiguous, from, until, kind === 'role' ? lang : '']),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { text, kind, isName, ambiguous, from, until, lang, inflection } = first;
    const langs = new Set(group.map((form) => form.lang));
    const isAnyones = kind === 'name' && (langs.size > 1 || langs.has('en'));
    const span = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    const made = group.every((form) => form.inflection) && inflection ? { inflection } : {};
    return [
      { text, lang: isAnyones ? '*' : lang, entity, kind, ...(isName ? { isName } : {}), ambiguous, ...span, ...made },
    ];
  });
}

function compileEntity(entity: EntitySource, story: StorySource, forms: readonly ListedForm[]): MatchedEntity {
  const givenNames = entity.category === 'person' ? listGivenNames(forms) : [];
  return {
    id: entityId(story.id, entity.id),
    category: entity.category,
    name: entity.name,
    core: entity.core,
    ...(givenNames.length > 0 ? { givenNames } : {}),
    ...(entity.gender ? { gender: entity.gender } : {}),
    cues: entity.cues,
    against: wordsAgainst(entity, story),
  };
}

/** An entity's own, and those of other stories that could be mistaken for this one. */
function wordsAgainst({ id, against }: EntitySource, { otherStories }: StorySource): MatchedEntity['against'] {
  if (!otherStories?.entities.includes(id)) return against;
  const { words } = otherStories;
  const langs = new Set([...Object.keys(against), ...Object.keys(words)]);
  return Object.fromEntries(
    [...langs].map((lang) => [lang, [...new Set([...(against[lang] ?? []), ...(words[lang] ?? [])])]]),
  );
}

/** Of a longer name the matcher recognises the other cases by itself. */
const SHORT_NAME = 3;

/** What stands before a surname that is an alias by itself: "Donald" of "Donald Trump"; short names in every case. */
function listGivenNames(forms: readonly ListedForm[]): string[] {
  const names = forms.filter(({ kind }) => kind === 'name');
  const surnames = new Set(names.map(({ text }) => text));
  const given = new Set<string>();
  for (const { text, inflection } of names) {
    for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      const isLong = inflection !== undefined && inflection.lemma.indexOf(' ') > SHORT_NAME;
      if (!isLong && surnames.has(text.slice(blank + 1))) given.add(text.slice(0, blank));
    }
  }
  return [...given].sort(compare);
}

function compareForms(a: SurfaceForm, b: SurfaceForm): number {
  return (
    compare(a.text, b.text) ||
    compare(a.lang, b.lang) ||
    a.entity - b.entity ||
    compare(a.kind, b.kind) ||
    compare(a.from ?? '', b.from ?? '')
  );
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
