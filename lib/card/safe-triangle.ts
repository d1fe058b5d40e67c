import type { Rect } from '../model/mention.ts';
import { contains, nearestPoint, type Point } from './geometry.ts';

/** Half of the 120° in which a movement still counts as one towards the card. */
const HALF_ANGLE = Math.PI / 3;

/**
 * Whether a pointer that moves from one point to another is on its way to the card. Without it a pointer that crosses
 * a neighbouring mention on its way loses the card it is going to.
 */
export function isHeadingFor(from: Point, to: Point, card: Rect): boolean {
  if (contains(card, to)) return true;
  const goal = nearestPoint(card, from);
  const [dx, dy, gx, gy] = [to.x - from.x, to.y - from.y, goal.x - from.x, goal.y - from.y];
  const lengths = Math.hypot(dx, dy) * Math.hypot(gx, gy);
  return lengths > 0 && dx * gx + dy * gy >= lengths * Math.cos(HALF_ANGLE) - 1e-9;
}
