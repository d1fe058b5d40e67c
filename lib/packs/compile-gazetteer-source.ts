import { entityId } from '../model/ids.ts';
import type { PackInfo } from '../model/record.ts';
import type { EntitySource } from './entity-schema.ts';
import type { GazetteerSource, MatchedEntity, SurfaceForm } from '../engine/gazetteer-source.ts';
import { type ListedForm, listForms } from './list-forms.ts';
import type { PackSource } from './parse-pack.ts';

const NIL = -1;

/** All that matching needs of a pack that `checkPack` finds nothing in. */
export function compileGazetteerSource(pack: PackSource): GazetteerSource {
  const entities = pack.entities.toSorted((a, b) => compare(a.id, b.id));
  const forms = entities.flatMap((entity, index) => mergeLanguages(listForms(entity), index));
  const confusables = new Set(entities.flatMap((entity) => entity.confusables));
  for (const text of confusables) forms.push({ text, lang: '*', entity: NIL, kind: 'name', ambiguous: false });
  return {
    pack: packInfo(pack),
    entities: entities.map((entity) => compileEntity(entity, pack.story.id)),
    forms: forms.sort(compareForms),
  };
}

export function packInfo({ story }: PackSource): PackInfo {
  return { id: story.id, title: story.title, asOf: story.asOf, coveredUntil: story.coveredUntil };
}

/**
 * One form for a text that several languages share. English names travel: papers of every language print them, so they
 * count as any language's. Descriptions are their own language's only.
 */
function mergeLanguages(listed: readonly ListedForm[], entity: number): SurfaceForm[] {
  const alike = Map.groupBy(listed, ({ text, kind, ambiguous, from, until, lang }) =>
    JSON.stringify([text, kind, ambiguous, from, until, kind === 'role' ? lang : '']),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { text, kind, ambiguous, from, until, lang } = first;
    const langs = new Set(group.map((form) => form.lang));
    const isAnyones = kind === 'name' && (langs.size > 1 || langs.has('en'));
    const span = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    return [{ text, lang: isAnyones ? '*' : lang, entity, kind, ambiguous, ...span }];
  });
}

function compileEntity(entity: EntitySource, pack: string): MatchedEntity {
  const date = dateOf(entity);
  const givenNames = entity.category === 'person' ? listGivenNames(entity) : [];
  return {
    id: entityId(pack, entity.id),
    category: entity.category,
    name: entity.name,
    core: entity.core,
    ...(date ? { date } : {}),
    ...(givenNames.length > 0 ? { givenNames } : {}),
    ...(entity.gender ? { gender: entity.gender } : {}),
    cues: entity.cues,
    against: entity.against,
  };
}

function dateOf({ event, plan }: EntitySource): MatchedEntity['date'] {
  if (event?.date) return { from: event.date, until: event.until };
  const from = plan?.status.map((status) => status.date).sort()[0];
  return from === undefined ? undefined : { from, until: null };
}

/** What stands before a surname that is an alias by itself: "Donald" of "Donald Trump", "Стивом" of "Стивом Уиткоффом". */
function listGivenNames(entity: EntitySource): string[] {
  const names = Object.values(entity.aliases).flat();
  const given = new Set<string>();
  for (const name of names) {
    for (const surname of names) {
      if (name.endsWith(` ${surname}`)) given.add(name.slice(0, -surname.length - 1));
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
