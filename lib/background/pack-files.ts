import type { EntityId } from '../model/ids.ts';
import { splitEntityId } from '../model/ids.ts';
import type { CardRecord, PackInfo } from '../model/record.ts';

/** The packs that were compiled into the extension. */
export interface PackFiles {
  /** What `packs/index.json` lists, in its order. */
  list(): Promise<readonly PackInfo[]>;
  /** The serialized gazetteer of each pack, in the same order. */
  gazetteers(): Promise<readonly string[]>;
  /** What each pack knows of quotes, serialized, in the same order. */
  quotes(): Promise<readonly string[]>;
  /** Null for an entity or a quote that no pack has. */
  record(entity: EntityId, quote?: string | null): Promise<CardRecord | null>;
}

/**
 * `readFile` resolves to the text of a packaged file (path from the extension's root) and rejects where there is none.
 * What was read stays in memory as long as the background lives; a failed read is tried again the next time.
 */
export function createPackFiles(readFile: (path: string) => Promise<string>): PackFiles {
  const texts = new Map<string, Promise<string>>();

  function read(path: string): Promise<string> {
    const known = texts.get(path);
    if (known) return known;
    const text = readFile(path);
    texts.set(path, text);
    text.catch(() => texts.delete(path));
    return text;
  }

  const list = async (): Promise<readonly PackInfo[]> => JSON.parse(await read('packs/index.json')) as PackInfo[];

  async function ofEach(file: string): Promise<readonly string[]> {
    const packs = await list();
    return Promise.all(packs.map(({ id }) => read(`packs/${id}/${file}`)));
  }

  return {
    list,
    gazetteers: () => ofEach('gazetteer.json'),
    quotes: () => ofEach('quotes.json'),
    async record(entity, quote = null) {
      const { pack, slug } = splitEntityId(entity);
      const packs = await list();
      if (!packs.some(({ id }) => id === pack)) return null;
      // A packaged file can only be missing, not unreachable: no record is an answer, a broken one is an error.
      const text = await read(`packs/${pack}/${quote === null ? `records/${slug}` : `quotes/${quote}`}.json`).catch(
        () => null,
      );
      return text === null ? null : (JSON.parse(text) as CardRecord);
    },
  };
}
