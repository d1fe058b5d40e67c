import type { ReadBlock } from './walk-blocks.ts';

export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** The index of the piece that the character at `offset` comes from. */
function pieceAt(starts: readonly number[], offset: number): number {
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
export function positionsIn(block: ReadBlock, start: number, end: number): readonly [TextPosition, TextPosition] {
  const { nodes, offsets, starts } = block;
  const first = pieceAt(starts, start);
  // The end belongs to the last character's piece, not to the one that follows.
  const last = pieceAt(starts, end - 1);
  return [
    { node: nodes[first]!, offset: start - starts[first]! + offsets[first]! },
    { node: nodes[last]!, offset: end - starts[last]! + offsets[last]! },
  ];
}

/** Where a position in one of the block's text nodes is in its text, or -1. */
export function offsetIn({ nodes, offsets, starts }: ReadBlock, node: Node, offset: number): number {
  let piece = nodes.indexOf(node as Text);
  if (piece < 0) return -1;
  while (nodes[piece + 1] === node && offsets[piece + 1]! <= offset) piece++;
  return starts[piece]! + Math.max(offset - offsets[piece]!, 0);
}

/**
 * Whether the block's text nodes still hold `start`..`end` as it was read. The page may have changed them a moment ago,
 * and a range past a node's end throws.
 */
export function isIntact(block: ReadBlock, start: number, end: number): boolean {
  const [from, to] = positionsIn(block, start, end);
  return from.offset < from.node.length && to.offset <= to.node.length && from.node.isConnected && to.node.isConnected;
}
