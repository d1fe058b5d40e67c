import type { OfficeForm, OfficeSource } from '../engine/gazetteer-source.ts';
import type { EntitySource } from './entity-schema.ts';
import { expandPattern } from './expand-pattern.ts';
import { inflect } from './forms/inflect.ts';
import type { OfficesSource } from './offices-schema.ts';

/** Offices with their words declined and everything named by its number; `entities` in their order in the gazetteer. */
export function compileOffices(source: OfficesSource, entities: readonly EntitySource[]): OfficeSource {
  const entityOf = (id: string): number => entities.findIndex((entity) => entity.id === id);
  const baseOf = (id: string): number => source.bases.findIndex((base) => base.id === id);
  const officeOf = (id: string): number => source.offices.findIndex((office) => office.id === id);
  return {
    offices: source.offices.map(({ alone = false, posted = false, words }) => ({
      alone,
      posted,
      forms: listOfficeForms(words),
    })),
    bases: source.bases.map(({ entities: named = [], before = {}, after = {} }) => ({
      entities: named.map(entityOf),
      before,
      after,
    })),
    holders: source.holders.flatMap(({ entity, offices, of, from, until }) =>
      offices.flatMap((office) =>
        (of.length > 0 ? of : [null]).map((base) => ({
          entity: entityOf(entity),
          office: officeOf(office),
          base: base === null ? null : baseOf(base),
          ...(from === null ? {} : { from }),
          ...(until === null ? {} : { until }),
        })),
      ),
    ),
  };
}

function listOfficeForms(words: Readonly<Record<string, readonly string[]>>): OfficeForm[] {
  return Object.entries(words).flatMap(([lang, written]) => {
    const forms = new Map<string, OfficeForm>();
    for (const word of written.flatMap(expandPattern)) {
      for (const { text, inflection } of inflect(word, lang, null)) {
        const isOblique = inflection !== null && (forms.get(text)?.isOblique ?? true);
        forms.set(text, { text, lang, isOblique });
      }
    }
    return [...forms.values()];
  });
}
