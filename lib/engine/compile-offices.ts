import type { OfficeBase, OfficeSource } from './gazetteer-source.ts';
import { baseKey, indexOffices, type Offices, type Side } from './offices.ts';
import { splitForm } from './split-form.ts';

/** `periodOf` numbers a period. */
export function compileOffices(
  { offices, bases, holders }: OfficeSource,
  periodOf: (from: string | undefined, until: string | undefined) => number,
): Offices {
  return indexOffices({
    alone: offices.map(({ alone }) => alone),
    posted: offices.map(({ posted }) => posted),
    bases: new Map(bases.flatMap(listKeys)),
    named: new Map(bases.flatMap(({ entities }, base) => entities.map((entity) => [entity, base] as const))),
    holders: holders.map(({ entity, office, base, from, until }) => ({
      entity,
      office,
      base: base ?? -1,
      period: periodOf(from, until),
    })),
  });
}

function listKeys(base: OfficeBase, index: number): [key: string, base: number][] {
  return (['before', 'after'] as const).flatMap((side: Side) =>
    Object.entries(base[side]).flatMap(([lang, phrases]) =>
      phrases.map((phrase): [string, number] => {
        const words = splitForm(phrase).map(({ word }) => word);
        const stem = phrase.endsWith('-') ? '-' : '';
        return [baseKey(lang, side, words.join(' ') + stem, /^\p{Lu}/u.test(phrase)), index];
      }),
    ),
  );
}
