import { changedParts } from './changed-parts.ts';
import { isConnected, rootOf } from './natives.ts';
import { compareBlocks, insertRuns, isSameReading, type PageBlock } from './page-block.ts';
import { LEAST_SIGHTINGS, type PageEngine } from './page-engine.ts';
import { createReadPass, type PassRoot, type SeenTexts } from './read-pass.ts';
import type { Slices } from './slices.ts';
import type { ReadBlock } from './walk-blocks.ts';
import type { PageChanges } from './watch.ts';

/** Null: the engine could not be had, and nothing was read. */
type Done = (hasChanged: boolean | null) => void;

/** The blocks of a live page in which something was spotted, kept up to date piece by piece. */
export interface PageBlocks {
  /** In document order. */
  list(): readonly PageBlock[];
  /** The block that a text node belongs to, if it was kept. */
  at(node: Node): PageBlock | undefined;
  /** One more tree to read, at the next reading. False: it was known. */
  addShadow(root: ShadowRoot): boolean;
  /** The page's open shadow roots, as far as they are known. */
  shadowRoots(): ShadowRoot[];
  /** Whether blocks were left out that count on a page with the story. */
  lacksSome(): boolean;
  readAll(onDone: Done): void;
  readAgain(changes: PageChanges, onDone: Done): void;
}

export interface PageBlocksOptions {
  readonly document: Document;
  readonly engine: Pick<PageEngine, 'find'>;
  /** Whether the story is known to be on the page. */
  readonly hasStory: () => boolean;
  readonly slices: Slices;
  readonly signal: AbortSignal;
}

// Beyond it, finding out what lies in what costs more than reading the page once more.
const MANY_CHANGES = 300;

export function createPageBlocks(options: PageBlocksOptions): PageBlocks {
  const { document, engine, hasStory, slices, signal } = options;
  let blocks: readonly PageBlock[] = [];
  let byNode = new WeakMap<Node, PageBlock>();
  const shadows = new Set<ShadowRoot>();
  const unread = new Set<ShadowRoot>();
  let lacksSome = false;

  /** The known shadow trees that are in the page. */
  const standingShadows = (): ShadowRoot[] => {
    for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
    return [...shadows];
  };

  const isStanding = (block: PageBlock): boolean => block.nodes.every(isConnected);

  const read = (roots: readonly PassRoot[], isVoid: (block: PageBlock) => boolean, onDone: Done): void => {
    const pass = createReadPass(roots, engine.find);
    const proceed = (seen: SeenTexts): void => {
      if (!signal.aborted) readSeen(seen, isVoid, onDone);
    };
    slices.run(pass.gather, () => void pass.seen().then(proceed, () => signal.aborted || onDone(null)));
  };

  const readSeen = (seen: SeenTexts, isVoid: (block: PageBlock) => boolean, onDone: Done): void => {
    const isStory = hasStory() || seen.count >= LEAST_SIGHTINGS;
    lacksSome ||= seen.hasMore && !isStory;
    const kept: PageBlock[] = [];
    const before = new Map<string, PageBlock>();
    for (const block of blocks) {
      if (isVoid(block)) before.set(block.text, block);
      else kept.push(block);
    }
    const trees: PageBlock[][] = [];
    // The text of a container that has blocks in it comes all at once, so that order in a tree may be broken there.
    const mixed = new Set<number>();
    let isAnyNew = false;

    const onBlock = (block: ReadBlock, tree: number): void => {
      const found = (trees[tree] ??= []);
      if (found.at(-1)?.container === block.container) mixed.add(tree);
      const known = byNode.get(block.nodes[0]!);
      if (known && isSameReading(known, block)) {
        found.push(known);
        return;
      }
      // The same words put up again are the same mentions: a card that is open on one stays open.
      const same = before.get(block.text);
      const placed = same?.lang === block.lang ? same.placed : [];
      if (placed.length > 0) before.delete(block.text);
      found.push({ ...block, isShown: null, placed, version: 0 });
      isAnyNew = true;
    };

    slices.run(seen.read(isStory, onBlock), () => {
      for (const tree of mixed) trees[tree]!.sort(compareBlocks);
      const next = insertRuns(kept, trees.filter(Boolean));
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
    lacksSome = false;
    read([{ root: rootOf(document) }, ...standingShadows().map((root) => ({ root }))], () => true, onDone);
  };

  return {
    list: () => blocks,
    at: (node) => byNode.get(node),
    shadowRoots: standingShadows,
    lacksSome: () => lacksSome,
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
