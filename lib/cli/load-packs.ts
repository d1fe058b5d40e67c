import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { joinGazetteers, loadGazetteer, type Gazetteer } from '../engine/engine.ts';
import { createQuoteIndex, type QuoteIndex } from '../engine/quotes/quote-index.ts';
import type { QuoteSource } from '../engine/quotes/quote-source.ts';
import { compileQuotes } from '../packs/compile-quotes.ts';
import { indexPack } from '../packs/pack-index.ts';
import { compileGazetteerSource } from '../packs/compile-gazetteer-source.ts';
import { messageOf } from '../packs/finding.ts';
import { readPack } from '../packs/read-pack.ts';

const BUNDLED = fileURLToPath(new URL('../../data/packs', import.meta.url));
const FIRST_PACK = 'ukraine-peace-talks';

/** What documents are scanned with. */
export interface LoadedPacks {
  readonly gazetteer: Gazetteer;
  readonly quotes: QuoteIndex;
}

/**
 * The packs named by id (a bundled one), folder, or gazetteer file of a compiled one, whose quotes lie beside it. Throws
 * an Error that names the pack and what is wrong with it.
 */
export function loadPacks(names: readonly string[]): LoadedPacks {
  const packs = (names.length > 0 ? names : [FIRST_PACK]).map(loadPack);
  return {
    gazetteer: joinGazetteers(packs.flatMap(({ gazetteer }) => gazetteer.packs)),
    quotes: createQuoteIndex(packs.flatMap(({ quotes }) => quotes)),
  };
}

interface LoadedPack {
  readonly gazetteer: Gazetteer;
  /** None for a gazetteer file that lies alone. */
  readonly quotes: readonly QuoteSource[];
}

function loadPack(name: string): LoadedPack {
  const bundled = path.join(BUNDLED, name);
  const place = /^[a-z0-9-]+$/.test(name) && existsSync(bundled) ? bundled : name;
  if (!existsSync(place)) throw new Error(`${name}: no bundled pack, folder or file of that name`);
  if (statSync(place).isDirectory()) return compileFolder(place);
  return path.basename(place) === 'story.json' ? compileFolder(path.dirname(place)) : loadCompiled(place);
}

function compileFolder(folder: string): LoadedPack {
  if (!existsSync(path.join(folder, 'story.json'))) throw new Error(`${folder}: no pack, there is no story.json in it`);
  const pack = readPack(folder);
  return {
    gazetteer: joinGazetteers([compileGazetteer(compileGazetteerSource(pack))]),
    quotes: [compileQuotes(indexPack(pack))],
  };
}

function loadCompiled(file: string): LoadedPack {
  const beside = path.join(path.dirname(file), 'quotes.json');
  try {
    return {
      gazetteer: loadGazetteer([readFileSync(file, 'utf8')]),
      quotes: existsSync(beside) ? [JSON.parse(readFileSync(beside, 'utf8')) as QuoteSource] : [],
    };
  } catch (error) {
    throw new Error(`${file}: no compiled pack, ${messageOf(error).replaceAll(/\s+/g, ' ')}`, { cause: error });
  }
}
