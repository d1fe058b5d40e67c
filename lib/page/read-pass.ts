import type { Language } from '../model/mention.ts';
import { nodeTypeOf } from './natives.ts';
import { createRoughWalk, isReadWhole } from './rough-walk.ts';
import type { SlicedTask } from './slices.ts';
import type { TreeWalk } from './tree-walk.ts';
import { isUnread } from './unread.ts';
import { createBlockWalk, type ReadBlock, type WalkOptions } from './walk-blocks.ts';

/** A tree to read, or a part of it. */
export interface PassRoot extends Pick<WalkOptions, 'rootText' | 'nested'> {
  readonly root: Element | ShadowRoot;
}

export interface PassOptions {
  /** Whether anything is spotted in a text as it is found at a first, rough look. */
  readonly isWorthReading: (text: string, lang: Language) => boolean;
  /** `run` counts the trees: blocks of one run come in document order, but for those of one container. */
  readonly onBlock: (block: ReadBlock, run: number) => void;
}

/**
 * One reading of several trees: roughly first, exactly where it is worth it.
 */
export function createReadPass(roots: readonly PassRoot[], options: PassOptions): SlicedTask {
  const { isWorthReading, onBlock } = options;
  const exact = new Set<Element | ShadowRoot>();
  let walk: TreeWalk | null = null;
  let run = 0;

  const readExactly = (container: Element | ShadowRoot, index: number): void => {
    if (exact.has(container)) return;
    exact.add(container);
    if (isUnread(container)) return;
    // Blocks that scripts have put into a paragraph were part of its rough text.
    const nested = nodeTypeOf(container) === 1 && isReadWhole(container as Element);
    createBlockWalk(container, { nested, onBlock: (block) => onBlock(block, index) })(() => false);
  };

  const start = ({ root, ...part }: PassRoot, index: number): TreeWalk =>
    createRoughWalk(root, {
      ...part,
      onText(container, text, lang) {
        if (!exact.has(container) && isWorthReading(text, lang)) readExactly(container, index);
      },
    });

  return (isTimeUp) => {
    for (;;) {
      if (!walk) {
        const next = roots[run];
        if (!next) return true;
        walk = start(next, run++);
      }
      if (!walk(isTimeUp)) return false;
      walk = null;
    }
  };
}
