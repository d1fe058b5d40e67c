import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { joinGazetteers, loadGazetteer, type Gazetteer } from '../engine/engine.ts';
import { compileGazetteerSource } from '../packs/compile-gazetteer-source.ts';
import { messageOf } from '../packs/finding.ts';
import { readPack } from '../packs/read-pack.ts';

const BUNDLED = fileURLToPath(new URL('../../data/packs', import.meta.url));
const FIRST_PACK = 'ukraine-peace-talks';

/**
 * The gazetteers of packs named by id (a bundled one), folder, or file of a compiled one. Throws an Error that names
 * the pack and what is wrong with it.
 */
export function loadPacks(names: readonly string[]): Gazetteer {
  return joinGazetteers((names.length > 0 ? names : [FIRST_PACK]).flatMap((name) => loadPack(name).packs));
}

function loadPack(name: string): Gazetteer {
  const bundled = path.join(BUNDLED, name);
  const place = /^[a-z0-9-]+$/.test(name) && existsSync(bundled) ? bundled : name;
  if (!existsSync(place)) throw new Error(`${name}: no bundled pack, folder or file of that name`);
  if (statSync(place).isDirectory()) return compileFolder(place);
  return path.basename(place) === 'story.json' ? compileFolder(path.dirname(place)) : loadCompiled(place);
}

function compileFolder(folder: string): Gazetteer {
  if (!existsSync(path.join(folder, 'story.json'))) throw new Error(`${folder}: no pack, there is no story.json in it`);
  return joinGazetteers([compileGazetteer(compileGazetteerSource(readPack(folder)))]);
}

function loadCompiled(file: string): Gazetteer {
  try {
    return loadGazetteer([readFileSync(file, 'utf8')]);
  } catch (error) {
    throw new Error(`${file}: no compiled pack, ${messageOf(error).replaceAll(/\s+/g, ' ')}`, { cause: error });
  }
}
