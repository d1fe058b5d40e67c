import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Atlas } from './correct-borders.ts';
import { createWorlds, type World } from './world.ts';

/** The world at 1 : 50 million, from Natural Earth (public domain): by tolerance, see `createWorlds`. */
export function readWorlds(): (toleranceKm: number) => World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return createWorlds(JSON.parse(readFileSync(file, 'utf8')) as Atlas);
}
