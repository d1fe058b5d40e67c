/**
 * Where the card goes: pure geometry in CSS pixels of the layout viewport. The one rule above all others is that the
 * line being read stays free, so height gives way before the line does, and the card scrolls inside.
 */
import type { Rect } from '../model/mention.ts';
import { clamp, contains, nearestPoint, type Point } from './geometry.ts';

/** Between the line and the card: near enough to cross without losing it. */
export const GAP = 6;
/** Between the card and the edge of the window. */
export const MARGIN = 8;
export const MAX_WIDTH = 360;
/** Of the window's height. */
const MAX_HEIGHT_SHARE = 0.6;
/** A card lower than this shows nothing but its frame; the roomier side is better then. */
const MIN_USEFUL_HEIGHT = 160;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacementRequest {
  /** The mention, one rectangle a line. Not empty. */
  readonly lines: readonly Rect[];
  /** Where the pointer is, if it opened the card. */
  readonly pointer: Point | null;
  /** The card's own height at the width it is given. */
  readonly height: number;
  readonly viewport: Size;
  /** Whether the text around runs from right to left. */
  readonly rtl: boolean;
  /** A sheet on the whole width, for fingers. */
  readonly sheet: boolean;
}

export interface Placement {
  readonly side: 'below' | 'above';
  readonly left: number;
  readonly width: number;
  /** Distance of the card's upper edge from the window's; null: the card hangs on its lower edge. */
  readonly top: number | null;
  /** Distance of the card's lower edge from the window's; null: the card hangs on its upper edge. */
  readonly bottom: number | null;
  readonly maxHeight: number;
}

/** The width a card gets, for measuring its height before it is placed. */
export function cardWidth(viewport: Size, sheet: boolean): number {
  return sheet ? viewport.width : Math.max(0, Math.min(MAX_WIDTH, viewport.width - 2 * MARGIN));
}

export function placeCard(request: PlacementRequest): Placement {
  const { viewport, sheet } = request;
  const line = lineBeingRead(request.lines, request.pointer);
  const width = cardWidth(viewport, sheet);
  const margin = sheet ? 0 : MARGIN;
  const top = clamp(line.top, 0, viewport.height);
  const bottom = clamp(line.bottom, 0, viewport.height);
  const cap = viewport.height * MAX_HEIGHT_SHARE;
  const roomAbove = Math.min(cap, Math.max(0, top - GAP - margin));
  const roomBelow = Math.min(cap, Math.max(0, viewport.height - bottom - GAP - margin));
  const wanted = Math.min(request.height, cap);
  const below = wanted <= roomBelow || roomBelow >= roomAbove || (roomBelow >= MIN_USEFUL_HEIGHT && wanted > roomAbove);
  const maxHeight = below ? roomBelow : roomAbove;
  const side = below ? 'below' : 'above';
  // A sheet lies at the window's edge, the card at the line's: it grows away from what it hangs on.
  if (sheet) return { side, left: 0, width, top: below ? null : 0, bottom: below ? 0 : null, maxHeight };
  return {
    side,
    left: clamp(request.rtl ? line.right - width : line.left, MARGIN, viewport.width - MARGIN - width),
    width,
    top: below ? bottom + GAP : null,
    bottom: below ? null : viewport.height - top + GAP,
    maxHeight,
  };
}

/** The rectangle under the pointer, or the nearest to it, or the first. */
export function lineBeingRead(lines: readonly Rect[], pointer: Point | null): Rect {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }] = lines;
  if (!pointer) return first;
  const distance = (rect: Rect): number => {
    if (contains(rect, pointer)) return -1;
    const near = nearestPoint(rect, pointer);
    return Math.hypot(near.x - pointer.x, near.y - pointer.y);
  };
  return lines.reduce((best, rect) => (distance(rect) < distance(best) ? rect : best), first);
}
