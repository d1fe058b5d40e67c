import type { Mention, PlacedMention } from '../model/mention.ts';
import { elementAround, treeRootOf, nodeTypeOf } from './natives.ts';
import type { ReadBlock } from './walk-blocks.ts';

/** A block of the live page in which something was spotted. */
export interface PageBlock<Spots = unknown> extends ReadBlock {
  readonly spots: Spots;
  /** Whether the page displays it; null: to be asked. */
  isShown: boolean | null;
  /** What was linked, sorted by start. */
  placed: readonly RelinkedMention[];
  /** Goes up with each change of `placed` and of what they stand for. */
  version: number;
}

/** A placed mention whose certainty and rule may change when the rest of the page does: it stays the same object. */
export interface RelinkedMention extends PlacedMention {
  mention: Mention;
}

/** Whether two readings of the same place came out the same, so that what was painted on one still fits. */
export function isSameReading(a: ReadBlock, b: ReadBlock): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.container === b.container &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

function outermostHost(node: Node): Node {
  let at = node;
  for (let root = treeRootOf(at); nodeTypeOf(root) === 11 && (root as ShadowRoot).host; root = treeRootOf(at))
    at = (root as ShadowRoot).host;
  return at;
}

const DISCONNECTED = 1;
const FOLLOWING = 4;

/** For sorting blocks in document order; the text of a shadow tree comes where its host is. */
export function compareBlocks(a: ReadBlock, b: ReadBlock): number {
  let [first, second]: [Node, Node] = [a.nodes[0]!, b.nodes[0]!];
  let position = first.compareDocumentPosition(second);
  if (position & DISCONNECTED) {
    [first, second] = [outermostHost(first), outermostHost(second)];
    position = first === second ? 0 : Node.prototype.compareDocumentPosition.call(first, second);
  }
  if (position === 0) return 0;
  return position & FOLLOWING ? -1 : 1;
}

/** The element whose display and place stand for the block's. */
export function elementOf(block: ReadBlock): Element | null {
  return nodeTypeOf(block.container) === 1 ? (block.container as Element) : (block.container as ShadowRoot).host;
}

/** The element right around the block's first words, whose colours they have. */
export function styledElementOf(block: ReadBlock): Element | null {
  return elementAround(block.nodes[0]!);
}
