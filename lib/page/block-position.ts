import type { ReadBlock } from './walk-blocks.ts';

export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** The index of the text node that the character at `offset` comes from. */
function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The two ends of `start`..`end` (UTF-16 code units into the block's text, end exclusive) in the text nodes. */
export function positionsIn(
  { nodes, starts }: ReadBlock,
  start: number,
  end: number,
): readonly [TextPosition, TextPosition] {
  const first = nodeIndexAt(starts, start);
  // The end belongs to the last character's node, not to the one that follows.
  const last = nodeIndexAt(starts, end - 1);
  return [
    { node: nodes[first]!, offset: start - starts[first]! },
    { node: nodes[last]!, offset: end - starts[last]! },
  ];
}

/** Where a position in one of the block's text nodes is in its text, or -1. */
export function offsetIn({ nodes, starts }: ReadBlock, node: Node, offset: number): number {
  const index = nodes.indexOf(node as Text);
  return index < 0 ? -1 : starts[index]! + offset;
}

/**
 * Whether the block's text nodes still hold `start`..`end` as it was read. The page may have changed them a moment ago,
 * and a range past a node's end throws.
 */
export function isIntact(block: ReadBlock, start: number, end: number): boolean {
  const [from, to] = positionsIn(block, start, end);
  return from.offset < from.node.length && to.offset <= to.node.length && from.node.isConnected && to.node.isConnected;
}
