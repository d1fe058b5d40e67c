import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, correctBorders } from './correct-borders.ts';
import { createWorlds, type World } from './world.ts';

/** The world at 1 : 50 million, from Natural Earth (public domain): by tolerance, see `createWorlds`. */
export function readWorlds(): (toleranceKm: number) => World {
  return createWorlds(readAtlas());
}

/** The names by which places say in which country they lie. */
export function readCountries(): ReadonlySet<string> {
  return new Set(correctBorders(readAtlas()).map(({ properties }) => properties.name));
}

function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}
