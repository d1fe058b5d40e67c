import type { Rect } from '../model/mention.ts';
import { isIntact, positionsIn } from './block-position.ts';
import type { ReadBlock } from './walk-blocks.ts';

type Ends = { readonly start: number; readonly end: number };

/** A static range over the printed words; null where the page has changed them since they were read. */
export function staticRange(window: Window & typeof globalThis, block: ReadBlock, mention: Ends): StaticRange | null {
  if (!isIntact(block, mention.start, mention.end)) return null;
  const [start, end] = positionsIn(block, mention.start, mention.end);
  return new window.StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** The places of the printed words in the viewport, one or more rectangles a line; empty when they have none. */
export function mentionRects(document: Document, block: ReadBlock, mention: Ends): Rect[] {
  if (!isIntact(block, mention.start, mention.end)) return [];
  const [start, end] = positionsIn(block, mention.start, mention.end);
  // A live range for a moment only: the page pays for each one that lives.
  const range = Document.prototype.createRange.call(document);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({ left, top, right, bottom })).filter(
    ({ left, right, top, bottom }) => right > left && bottom > top,
  );
}
