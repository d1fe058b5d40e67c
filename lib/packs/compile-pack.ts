import type { CardRecord } from '../model/record.ts';
import { compare, compileGazetteerSource } from './compile-gazetteer-source.ts';
import { compileQuoteRecords, compileRecord, type DrawMap } from './compile-record.ts';
import { compileQuotes } from './compile-quotes.ts';
import type { GazetteerSource } from '../engine/gazetteer-source.ts';
import type { QuoteSource } from '../engine/quotes/quote-source.ts';
import { indexPack } from './pack-index.ts';
import type { PackSource } from './parse-pack.ts';

export interface CompiledPack {
  readonly gazetteer: GazetteerSource;
  readonly quotes: QuoteSource;
  /** By slug, in order of slugs. */
  readonly records: ReadonlyMap<string, CardRecord>;
  /** By statement: its speaker's record with that quote only. */
  readonly quoteRecords: ReadonlyMap<string, CardRecord>;
}

/**
 * Same pack, same output: from a source that `checkPack` finds nothing in; throws an Error for another. Without `drawMap`
 * places have no map.
 */
export function compilePack(pack: PackSource, drawMap?: DrawMap): CompiledPack {
  const index = indexPack(pack);
  const entities = pack.entities.toSorted((a, b) => compare(a.id, b.id));
  return {
    gazetteer: compileGazetteerSource(pack),
    quotes: compileQuotes(index),
    quoteRecords: compileQuoteRecords(index),
    records: new Map(entities.map((entity) => [entity.id, compileRecord(entity, index, drawMap)])),
  };
}
