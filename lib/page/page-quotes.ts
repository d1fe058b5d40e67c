import type { LinkedBlock, Mention } from '../model/mention.ts';
import type { Sighting } from './first-look.ts';
import { place } from './link-page.ts';
import type { PageBlock } from './page-block.ts';

/** Quotes of the data by block. Rejects when they cannot be had. */
export type FindQuotes = (blocks: readonly LinkedBlock[]) => Promise<readonly (readonly Mention[])[]>;

const MARKS = /["“”„«»‘]/g;

/** Whether a text may hold a quotation. */
export function mayQuote(text: string): boolean {
  return text.search(MARKS) >= 0;
}

/** Where a text may hold one, for a first look. */
export function quotationMarks(text: string): Sighting[] {
  return Array.from(text.matchAll(MARKS), ({ index }) => ({ start: index, end: index + 1, layer: 'name' }));
}

/** Has the quotations of a linked page looked for, block by block as they come. */
export interface PageQuotes {
  update(blocks: readonly PageBlock[]): void;
}

export interface PageQuotesOptions {
  readonly find: FindQuotes;
  readonly onFound: () => void;
  readonly signal: AbortSignal;
}

/** How many blocks before and after say who speaks in one. */
const AROUND = 3;

export function createPageQuotes({ find, onFound, signal }: PageQuotesOptions): PageQuotes {
  const linkedMentions = ({ placed }: PageBlock): Mention[] =>
    placed.flatMap(({ mention }) => (mention.quote ? [] : mention));

  const ask = async (blocks: readonly PageBlock[], fresh: ReadonlySet<PageBlock>): Promise<void> => {
    const texts = blocks.map((block) => ({ text: block.text, lang: block.lang, mentions: linkedMentions(block) }));
    const found = await find(texts);
    if (signal.aborted) return;
    for (const [at, block] of blocks.entries()) {
      if (!fresh.has(block)) continue;
      block.quotes = found[at]!;
      place(block, linkedMentions(block));
    }
    if (found.some((quotes) => quotes.length > 0)) onFound();
  };

  return {
    update(all) {
      const shown = all.filter(({ isShown }) => isShown);
      const fresh = new Set(shown.filter(({ quotes }) => quotes === null));
      if (fresh.size === 0) return;
      const near = shown.filter((_, at) =>
        shown.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((block) => fresh.has(block)),
      );
      for (const block of fresh) block.quotes = [];
      ask(near, fresh).catch(() => {
        for (const block of fresh) block.quotes = null;
      });
    },
  };
}
