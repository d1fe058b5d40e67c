import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { joinGazetteers, loadGazetteer, type Gazetteer } from '../engine/engine.ts';
import { compilePack } from '../packs/compile-pack.ts';
import { readPack } from '../packs/read-pack.ts';

const BUNDLED = fileURLToPath(new URL('../../data/packs', import.meta.url));
const FIRST_PACK = 'ukraine-peace-talks';

/** The gazetteers of packs named by id (a bundled one), folder, or file of a compiled one. */
export function loadPacks(names: readonly string[]): Gazetteer {
  return joinGazetteers((names.length > 0 ? names : [FIRST_PACK]).flatMap((name) => loadPack(name).packs));
}

function loadPack(name: string): Gazetteer {
  const bundled = path.join(BUNDLED, name);
  const place = /^[a-z0-9-]+$/.test(name) && existsSync(bundled) ? bundled : name;
  if (!existsSync(place)) throw new Error(`${name}: no bundled pack, folder or file of that name`);
  if (place.endsWith('gazetteer.json')) return loadGazetteer([readFileSync(place, 'utf8')]);
  const folder = place.endsWith('story.json') ? path.dirname(place) : place;
  return joinGazetteers([compileGazetteer(compilePack(readPack(folder)).gazetteer)]);
}
