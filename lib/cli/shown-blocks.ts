import { attributeOf, elementsIn, parentOf } from '../page/natives.ts';
import { readBlocks, type ReadBlock } from '../page/walk-blocks.ts';

const HIDES = /(?:^|;)\s*display\s*:\s*none\b/i;

/** The blocks below an element that no style in their own markup hides. Style sheets are not read. */
export function readShownBlocks(root: Element): ReadBlock[] {
  const hidden = new Set<Node>();
  for (const element of elementsIn(root, '[style]')) {
    if (HIDES.test(attributeOf(element, 'style')!)) hidden.add(element);
  }
  const isShown = ({ nodes }: ReadBlock): boolean => {
    for (let at = parentOf(nodes[0]!); at; at = parentOf(at)) if (hidden.has(at)) return false;
    return true;
  };
  const blocks = readBlocks(root);
  return hidden.size === 0 ? blocks : blocks.filter(isShown);
}
