import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { joinGazetteers, loadGazetteer, type Gazetteer } from '../engine/engine.ts';
import { createQuoteIndex, type QuoteIndex } from '../engine/quotes/quote-index.ts';
import type { QuoteSource } from '../engine/quotes/quote-source.ts';
import { compilePack } from '../packs/compile-pack.ts';
import { readPack } from '../packs/read-pack.ts';

const BUNDLED = fileURLToPath(new URL('../../data/packs', import.meta.url));
const FIRST_PACK = 'ukraine-peace-talks';

/** What documents are scanned with. */
export interface LoadedPacks {
  readonly gazetteer: Gazetteer;
  readonly quotes: QuoteIndex;
}

/** The packs named by id (a bundled one), folder, or gazetteer file of a compiled one, whose quotes lie beside it. */
export function loadPacks(names: readonly string[]): LoadedPacks {
  const packs = (names.length > 0 ? names : [FIRST_PACK]).map(loadPack);
  return {
    gazetteer: joinGazetteers(packs.flatMap(({ gazetteer }) => gazetteer.packs)),
    quotes: createQuoteIndex(packs.map(({ quotes }) => quotes)),
  };
}

function loadPack(name: string): { readonly gazetteer: Gazetteer; readonly quotes: QuoteSource } {
  const bundled = path.join(BUNDLED, name);
  const place = /^[a-z0-9-]+$/.test(name) && existsSync(bundled) ? bundled : name;
  if (!existsSync(place)) throw new Error(`${name}: no bundled pack, folder or file of that name`);
  if (place.endsWith('gazetteer.json')) {
    const quotes = path.join(path.dirname(place), 'quotes.json');
    return {
      gazetteer: loadGazetteer([readFileSync(place, 'utf8')]),
      quotes: JSON.parse(readFileSync(quotes, 'utf8')) as QuoteSource,
    };
  }
  const folder = place.endsWith('story.json') ? path.dirname(place) : place;
  const { gazetteer, quotes } = compilePack(readPack(folder));
  return { gazetteer: joinGazetteers([compileGazetteer(gazetteer)]), quotes };
}
