import { compileGazetteer } from '../engine/compile-gazetteer.ts';
import { serializeGazetteer } from '../engine/serialize-gazetteer.ts';
import { compilePack } from './compile-pack.ts';
import { readPack } from './read-pack.ts';

/** A file of the built extension: where it lies and what is in it. */
export interface EmittedFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * What the extension carries of each pack: a gazetteer, small and for every page, and a record an entity, read when its
 * card is opened. Throws a PackError where a pack is wrong, so that it cannot be built.
 */
export function emitPacks(folders: readonly string[]): EmittedFile[] {
  const compiled = folders.map((folder) => compilePack(readPack(folder)));
  const files = compiled.flatMap(({ gazetteer, records }) => {
    const root = `packs/${gazetteer.pack.id}`;
    return [
      { path: `${root}/gazetteer.json`, contents: serializeGazetteer(compileGazetteer(gazetteer)) },
      ...[...records].map(([slug, record]) => ({ path: `${root}/records/${slug}.json`, contents: JSON.stringify(record) })),
    ];
  });
  return [{ path: 'packs/index.json', contents: JSON.stringify(compiled.map(({ gazetteer }) => gazetteer.pack)) }, ...files];
}
