import type { Finding } from './finding.ts';
import type { PackSource } from './parse-pack.ts';

/** Places lie in countries of the atlas, called by its names: for another no map can be drawn. */
export function checkPlaces({ entities }: PackSource, countries: ReadonlySet<string>): Finding[] {
  return entities.flatMap(({ id, place }): Finding[] => {
    const { location } = place ?? {};
    if (!location || location.kind === 'continent' || countries.has(location.country)) return [];
    const reason = `the atlas has no country "${location.country}"`;
    return [{ file: `entities/${id}.json`, path: 'place.location.country', rule: 'unknown-country', reason }];
  });
}
