import { readShownBlocks } from '../../../lib/cli/shown-blocks.ts';
import { articleDate } from '../../../lib/page/article-date.ts';
import { rootOf } from '../../../lib/page/natives.ts';

export interface PageReading {
  readonly published: string | null;
  /** Texts of the blocks and their languages. */
  readonly blocks: readonly (readonly [text: string, lang: string])[];
}

export function readPage(page: Document, url: string): PageReading {
  const blocks = readShownBlocks(rootOf(page)).map(({ text, lang }) => [text, lang] as const);
  return { published: articleDate(page, url), blocks };
}
