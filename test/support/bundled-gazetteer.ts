import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../../lib/engine/compile-gazetteer.ts';
import { joinGazetteers, type Gazetteer } from '../../lib/engine/engine.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

export const PACK = fileURLToPath(new URL('../../data/packs/ukraine-peace-talks', import.meta.url));

/** The bundled pack as the background gets it; compiled once for all tests that share modules. */
export function bundledGazetteer(): Gazetteer {
  return (compiled ??= joinGazetteers([compileGazetteer(compilePack(readPack(PACK)).gazetteer)]));
}

let compiled: Gazetteer | null = null;
