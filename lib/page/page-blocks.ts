import { changedParts } from './changed-parts.ts';
import { isConnected, rootOf } from './natives.ts';
import { compareBlocks, isSameReading, type PageBlock } from './page-block.ts';
import type { PageEngine } from './page-engine.ts';
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
  /** The page's open shadow roots, as far as they were met. */
  shadowRoots(): ShadowRoot[];
  readAll(onDone: Done): void;
  readAgain(changes: PageChanges, onDone: Done): void;
}

export interface PageBlocksOptions<Spots> {
  readonly document: Document;
  readonly engine: Pick<PageEngine<Spots>, 'spot'>;
  readonly slices: Slices;
  /** Called for each open shadow root once. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

// Beyond it, finding out what lies in what costs more than reading the page once more.
const MANY_CHANGES = 300;

export function createPageBlocks<Spots>({
  document,
  engine,
  slices,
  onShadowRoot,
}: PageBlocksOptions<Spots>): PageBlocks<Spots> {
  let blocks: readonly PageBlock<Spots>[] = [];
  let byNode = new WeakMap<Node, PageBlock<Spots>>();
  const shadows = new Set<ShadowRoot>();

  const isNewShadow = (root: ShadowRoot): boolean => {
    if (shadows.has(root)) return false;
    shadows.add(root);
    onShadowRoot(root);
    return true;
  };

  const isStanding = (block: PageBlock<Spots>): boolean => block.nodes.every(isConnected);

  const read = (
    roots: readonly PassRoot[],
    isStale: (container: Element | ShadowRoot) => boolean,
    onDone: Done,
  ): void => {
    const kept: PageBlock<Spots>[] = [];
    const before = new Map<string, PageBlock<Spots>>();
    for (const block of blocks) {
      if (isStale(block.container) || !isStanding(block)) before.set(block.text, block);
      else kept.push(block);
    }
    const found = new Set<PageBlock<Spots>>();

    const onBlock = (block: ReadBlock): void => {
      const known = byNode.get(block.nodes[0]!);
      if (known && isSameReading(known, block)) {
        found.add(known);
        return;
      }
      const same = before.get(block.text);
      const isRepeated = same !== undefined && same.lang === block.lang;
      const spots = isRepeated ? same.spots : engine.spot(block.text, block.lang);
      if (spots === null) return;
      // The same words put up again are the same mentions: a card that is open on one stays open.
      const placed = isRepeated ? same.placed : [];
      if (isRepeated) before.delete(block.text);
      found.add({ ...block, spots, isShown: null, placed, version: 0 });
    };

    slices.run(createReadPass(roots, onBlock, isNewShadow), () => {
      const isFirst = blocks.length === 0;
      const next = [...kept, ...found].filter(isStanding);
      const hasChanged = next.length !== blocks.length || next.some((block) => byNode.get(block.nodes[0]!) !== block);
      if (hasChanged) {
        if (!isFirst || shadows.size > 0) next.sort(compareBlocks);
        blocks = next;
        // Anew, or a node that lost its mentions would lead to a block that is no more.
        byNode = new WeakMap();
        for (const block of next) for (const node of block.nodes) byNode.set(node, block);
      }
      onDone(hasChanged);
    });
  };

  const readAll = (onDone: Done): void => read([{ root: rootOf(document) }], () => true, onDone);

  return {
    list: () => blocks,
    at: (node) => byNode.get(node),
    shadowRoots() {
      for (const root of shadows) if (!isConnected(root)) shadows.delete(root);
      return [...shadows];
    },
    readAll,
    readAgain(changes, onDone) {
      if (changes.texts.size + changes.subtrees.size > MANY_CHANGES) return readAll(onDone);
      const { roots, isStale } = changedParts(changes);
      read(roots, isStale, onDone);
    },
  };
}
