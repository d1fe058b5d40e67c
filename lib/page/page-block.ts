import type { Mention, PlacedMention } from '../model/mention.ts';
import { elementAround, treeRootOf, nodeTypeOf } from './natives.ts';
import type { ReadBlock } from './walk-blocks.ts';

/** A block of the live page in which something was seen. */
export interface PageBlock extends ReadBlock {
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
    a.nodes.every((node, index) => node === b.nodes[index] && a.offsets[index] === b.offsets[index])
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

/**
 * Puts runs of blocks, each in document order, into a list that is in document order. Few comparisons: where thousands
 * of siblings stand in a row, a browser counts through them for each.
 */
export function insertRuns<Block extends ReadBlock>(
  list: readonly Block[],
  runs: readonly (readonly Block[])[],
): Block[] {
  const result = [...list];
  const placeFor = (block: Block): number => {
    if (result.length === 0 || compareBlocks(result[result.length - 1]!, block) < 0) return result.length;
    let low = 0;
    let high = result.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBlocks(result[middle]!, block) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const run of runs) {
    if (run.length === 0) continue;
    const at = placeFor(run[0]!);
    const next = result[at];
    if (!next || compareBlocks(run[run.length - 1]!, next) < 0) {
      if (at === result.length) for (const block of run) result.push(block);
      else result.splice(at, 0, ...run);
    } else for (const block of run) result.splice(placeFor(block), 0, block);
  }
  return result;
}
