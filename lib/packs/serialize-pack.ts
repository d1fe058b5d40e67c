import type { CompiledPack } from './compile-pack.ts';

/** The files of a compiled pack: path under `packs/` → text. Same pack, same bytes. */
export function serializePack({ gazetteer, records }: CompiledPack): Map<string, string> {
  const { id } = gazetteer.pack;
  return new Map([
    [`${id}/gazetteer.json`, JSON.stringify(gazetteer)],
    ...[...records].map(([slug, record]) => [`${id}/records/${slug}.json`, JSON.stringify(record)] as const),
  ]);
}
