import type { SlicedTask } from './slices.ts';
import { createBlockWalk, type BlockWalk, type ReadBlock, type WalkOptions } from './walk-blocks.ts';

/** A tree to read, or a part of it. */
export interface PassRoot extends Pick<WalkOptions, 'rootText' | 'nested'> {
  readonly root: Element | ShadowRoot;
}

/**
 * One reading of several trees, and of the open shadow trees met in them. `isNewShadow` is asked for each of these; in
 * a reading of a container's own text only new ones are entered, since the others have not changed.
 */
export function createReadPass(
  roots: readonly PassRoot[],
  onBlock: (block: ReadBlock) => void,
  isNewShadow: (root: ShadowRoot) => boolean,
): SlicedTask {
  const waiting: PassRoot[] = [...roots];
  let walk: BlockWalk | null = null;
  const start = ({ root, ...part }: PassRoot): BlockWalk =>
    createBlockWalk(root, {
      ...part,
      onBlock,
      onShadowRoot: (shadow) => {
        if (isNewShadow(shadow) || part.nested !== false) waiting.push({ root: shadow });
      },
    });
  return (isTimeUp) => {
    for (;;) {
      if (!walk) {
        const next = waiting.shift();
        if (!next) return true;
        walk = start(next);
      }
      if (!walk(isTimeUp)) return false;
      walk = null;
    }
  };
}
