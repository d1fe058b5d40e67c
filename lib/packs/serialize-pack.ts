import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { serializeGazetteer } from '../engine/serialize-gazetteer.ts';
import type { CompiledPack } from './compile-pack.ts';

/**
 * The files of a compiled pack, path under `packs/` → text: a gazetteer, small and for every page; the quotes, for
 * pages with the story; a record an entity and a quote, read when its card is opened. Same pack, same bytes.
 */
export function serializePack({ gazetteer, quotes, records, quoteRecords }: CompiledPack): Map<string, string> {
  const { id } = gazetteer.pack;
  return new Map([
    [`${id}/gazetteer.json`, serializeGazetteer(compileGazetteer(gazetteer))],
    [`${id}/quotes.json`, JSON.stringify(quotes)],
    ...[...records].map(([slug, record]) => [`${id}/records/${slug}.json`, JSON.stringify(record)] as const),
    ...[...quoteRecords].map(([quote, record]) => [`${id}/quotes/${quote}.json`, JSON.stringify(record)] as const),
  ]);
}
