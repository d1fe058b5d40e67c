import type { Language } from '../model/mention.ts';
import { changedParts } from './changed-parts.ts';
import type { Sighting } from './first-look.ts';
import { isConnected, rootOf } from './natives.ts';
import { compareBlocks, insertRuns, isSameReading, type PageBlock } from './page-block.ts';
import type { PageEngine } from './page-engine.ts';
import { mayQuote, quotationMarks } from './page-quotes.ts';
import { createReadPass, type PassRoot } from './read-pass.ts';
import type { Slices } from './slices.ts';
import type { ReadBlock } from './walk-blocks.ts';
import type { PageChanges } from './watch.ts';

type Done = (hasChanged: boolean) => void;

/** The blocks of a live page in which something was spotted, kept up to date piece by piece. */
export interface PageBlocks<Spots> {
  /** In document order. */
  list(): readonly PageBlock<Spots>[];
  /** The block that a text node belongs to, if it was kept. */
  at(node: Node): PageBlock<Spots> | undefined;
  /** One more tree to read, at the next reading. False: it was known. */
  addShadow(root: ShadowRoot): boolean;
  /** The page's open shadow roots, as far as they are known. */
  shadowRoots(): ShadowRoot[];
  readAll(onDone: Done): void;
  readAgain(changes: PageChanges, onDone: Done): void;
}

export interface PageBlocksOptions<Spots> {
  readonly document: Document;
  readonly engine: Pick<PageEngine<Spots>, 'find' | 'spot'>;
  /** Whether blocks are wanted for a quotation alone, too. */
  readonly areQuotesWanted: () => boolean;
  readonly slices: Slices;
}

// Beyond it, finding out what lies in what costs more than reading the page once more.
const MANY_CHANGES = 300;

export function createPageBlocks<Spots>(options: PageBlocksOptions<Spots>): PageBlocks<Spots> {
  const { document, engine, areQuotesWanted, slices } = options;
  let blocks: readonly PageBlock<Spots>[] = [];
  let byNode = new WeakMap<Node, PageBlock<Spots>>();
  const shadows = new Set<ShadowRoot>();
  const unread = new Set<ShadowRoot>();

  /** The known shadow trees that are in the page. */
  const standingShadows = (): ShadowRoot[] => {
    for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
    return [...shadows];
  };

  const find = (text: string, lang: Language): readonly Sighting[] => {
    const found = engine.find(text, lang);
    return areQuotesWanted() ? [...found, ...quotationMarks(text)].sort((a, b) => a.start - b.start) : found;
  };
  const spot = (text: string, lang: Language): Spots | null =>
    engine.spot(text, lang, areQuotesWanted() && mayQuote(text));

  const isStanding = (block: PageBlock<Spots>): boolean => block.nodes.every(isConnected);

  const read = (roots: readonly PassRoot[], isVoid: (block: PageBlock<Spots>) => boolean, onDone: Done): void => {
    const kept: PageBlock<Spots>[] = [];
    const before = new Map<string, PageBlock<Spots>>();
    for (const block of blocks) {
      if (isVoid(block)) before.set(block.text, block);
      else kept.push(block);
    }
    const runs: PageBlock<Spots>[][] = [];
    let isAnyNew = false;

    const onBlock = (block: ReadBlock, run: number): void => {
      const found = (runs[run] ??= []);
      if (found.at(-1)?.container === block.container) mixed.add(run);
      const known = byNode.get(block.nodes[0]!);
      if (known && isSameReading(known, block)) {
        found.push(known);
        return;
      }
      const same = before.get(block.text);
      const isRepeated = same !== undefined && same.lang === block.lang;
      const spots = isRepeated ? same.spots : spot(block.text, block.lang);
      if (spots === null) return;
      // The same words put up again are the same mentions: a card that is open on one stays open.
      const placed = isRepeated ? same.placed : [];
      if (isRepeated) before.delete(block.text);
      const quotes = isRepeated ? same.quotes : null;
      found.push({ ...block, spots, isShown: null, quotes, placed, version: 0 });
      isAnyNew = true;
    };

    // The text of a container that has blocks in it comes all at once, so that order in a run may be broken there.
    const mixed = new Set<number>();

    slices.run(createReadPass(roots, { find, onBlock }), () => {
      for (const run of mixed) runs[run]!.sort(compareBlocks);
      const next = insertRuns(kept, runs.filter(Boolean));
      const hasChanged = isAnyNew || next.length !== blocks.length;
      if (hasChanged) {
        if (kept.length < blocks.length) byNode = new WeakMap();
        blocks = next;
        for (const block of next)
          if (byNode.get(block.nodes[0]!) !== block) for (const node of block.nodes) byNode.set(node, block);
      }
      onDone(hasChanged);
    });
  };

  const readAll = (onDone: Done): void => {
    unread.clear();
    read([{ root: rootOf(document) }, ...standingShadows().map((root) => ({ root }))], () => true, onDone);
  };

  return {
    list: () => blocks,
    at: (node) => byNode.get(node),
    shadowRoots: standingShadows,
    readAll,
    readAgain(changes, onDone) {
      if (changes.texts.size + changes.subtrees.size > MANY_CHANGES) return readAll(onDone);
      const { roots, isStale } = changedParts(changes);
      // What lies in an element that came or was uncovered lies in it with its shadow trees.
      const own = new Set(roots.map(({ root }) => root));
      const inside = standingShadows().filter((root) => !own.has(root) && (unread.has(root) || isStale(root)));
      unread.clear();
      const all = [...roots, ...inside.map((root) => ({ root }))];
      read(all, (block) => isStale(block.container) || (changes.hasLost && !isStanding(block)), onDone);
    },
    addShadow(root) {
      if (shadows.has(root)) return false;
      shadows.add(root);
      unread.add(root);
      return true;
    },
  };
}
