import type { Rect } from '../model/mention.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function contains(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** The point of the rectangle nearest to the given one. */
export function nearestPoint(rect: Rect, { x, y }: Point): Point {
  return { x: clamp(x, rect.left, rect.right), y: clamp(y, rect.top, rect.bottom) };
}

/** `low` wins where the two cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
