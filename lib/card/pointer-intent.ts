import type { Point } from './geometry.ts';

/** Faster than this over two samples the pointer is passing through. CSS pixels a millisecond. */
const BRUSH_PAST_SPEED = 0.5;

export interface PointerSample extends Point {
  /** Milliseconds of the same clock as the other samples. */
  readonly at: number;
}

/** The last three samples, newest last: two stretches to judge by. */
export type PointerTrail = readonly PointerSample[];

export function extendTrail(trail: PointerTrail, sample: PointerSample): PointerTrail {
  return [...trail.slice(-2), sample];
}

/** Whether the pointer passes too fast to mean what is under it: one quick stretch is a twitch, two are a journey. */
export function isBrushingPast(trail: PointerTrail): boolean {
  const [first, second, third] = trail.slice(-3);
  return !!first && !!second && !!third && isFast(first, second) && isFast(second, third);
}

function isFast(from: PointerSample, to: PointerSample): boolean {
  const elapsed = Math.max(to.at - from.at, 1);
  return Math.hypot(to.x - from.x, to.y - from.y) / elapsed >= BRUSH_PAST_SPEED;
}

/** Whether the pointer itself moved: after a scroll browsers report a move of a pointer that lies still. */
export function hasMoved(trail: PointerTrail, to: Point): boolean {
  const last = trail.at(-1);
  return !last || last.x !== to.x || last.y !== to.y;
}
