import type { Language } from '../model/mention.ts';
import { isConnected } from './natives.ts';
import type { SlicedTask } from './slices.ts';
import { createUnreadCheck } from './unread.ts';
import { containerOf, createBlockWalk, readPlainBlock, rootLanguage, type ReadBlock } from './walk-blocks.ts';

/** A tree whose blocks are read. */
export interface ReadTree {
  /** Blocks of one tree come in document order, but for those of one container. */
  readonly number: number;
  /** What lies in this container directly is no part of the tree. */
  readonly outer: Element | ShadowRoot | null;
  /** The language of all blocks; undefined where they differ. */
  readonly lang: Language | null | undefined;
}

/** A node around which a block is to be read. */
export interface ReadPlace {
  readonly tree: ReadTree;
  readonly node: Node;
  /** There is nothing but cues. */
  readonly isCue: boolean;
}

export type OnBlock = (block: ReadBlock, tree: number) => void;

/** Cues in blocks without a name say what the page is about, and so many of them say it. */
const MOST_CUE_BLOCKS = 64;
const PLACES_BETWEEN_LOOKS_AT_THE_CLOCK = 16;

/** Reads the blocks at some places of a page, each once. Nodes may have left the page since they were chosen. */
export function createExactReading(places: readonly ReadPlace[], onBlock: OnBlock): SlicedTask {
  const exact = new Set<Element | ShadowRoot>();
  const isUnread = createUnreadCheck();
  let cueBlocks = 0;

  const read = ({ tree: { number, outer, lang }, node, isCue }: ReadPlace): void => {
    const container = isConnected(node) ? containerOf(node) : null;
    if (container === null || container === outer || exact.has(container)) return;
    if (isCue && cueBlocks++ >= MOST_CUE_BLOCKS) return;
    exact.add(container);
    if (isUnread(container)) return;
    const declared = lang === undefined ? rootLanguage(container) : lang;
    const plain = readPlainBlock(container, declared);
    if (plain) onBlock(plain, number);
    else
      createBlockWalk(container, { lang: declared, nested: false, onBlock: (block) => onBlock(block, number) })(never);
  };

  let next = 0;
  return (isTimeUp) => {
    while (next < places.length) {
      read(places[next++]!);
      if (next % PLACES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
    }
    return true;
  };
}

const never = (): boolean => false;
