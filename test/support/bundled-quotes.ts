import { createQuoteIndex, type QuoteIndex } from '../../lib/engine/quotes/quote-index.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { PACK } from './bundled-gazetteer.ts';

/** What the bundled pack knows of quotes, as the background has it; compiled once for all tests that share modules. */
export function bundledQuotes(): QuoteIndex {
  return (compiled ??= createQuoteIndex([compilePack(readPack(PACK)).quotes]));
}

let compiled: QuoteIndex | null = null;
