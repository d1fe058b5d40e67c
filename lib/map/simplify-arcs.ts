import type { Atlas } from './correct-borders.ts';

type Point = readonly [lon: number, lat: number];

const KM_PER_DEGREE = 111.2;

/** The atlas with fewer points: none of those left out lay farther than the tolerance from its line. */
export function simplifyArcs(atlas: Atlas, toleranceKm: number): Atlas {
  const { transform, ...rest } = atlas;
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [startX, startY] = transform?.translate ?? [0, 0];
  // Neighbours share an arc, so simplifying arcs opens no gap between them.
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map((step): Point => {
      const [stepX = 0, stepY = 0] = step;
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [x * scaleX + startX, y * scaleY + startY];
    });
    return keepShape(points, toleranceKm).map(([lon, lat]) => [lon, lat]);
  });
  return { ...rest, arcs };
}

/** Douglas and Peucker's way. A ring keeps at least three corners, or there would be no land left in it. */
function keepShape(points: readonly Point[], toleranceKm: number): Point[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const todo: [from: number, to: number, mustSplit: number][] = [[0, last, isSame(points[0], points[last]) ? 2 : 0]];
  for (let part = todo.pop(); part; part = todo.pop()) {
    const [from, to, mustSplit] = part;
    const [at, distance] = farthest(points, from, to);
    if (at < 0 || (distance <= toleranceKm && mustSplit === 0)) continue;
    kept.add(at);
    // The longer half has the corner to give.
    const less = Math.max(0, mustSplit - 1);
    const firstIsLonger = at - from > to - at;
    todo.push([from, at, firstIsLonger ? less : 0], [at, to, firstIsLonger ? 0 : less]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** The point farthest from the line between two others, on the plane that touches the globe there. */
function farthest(points: readonly Point[], from: number, to: number): [at: number, km: number] {
  const [a, b] = [points[from], points[to]];
  let [at, most] = [-1, -1];
  if (!a || !b) return [at, most];
  // One plane for the whole line, and squares: this runs some million times a build.
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  const [bx, by] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = bx * bx + by * by;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    if (!point) continue;
    const px = (point[0] - a[0]) * shrink;
    const py = point[1] - a[1];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / length));
    const dx = px - along * bx;
    const dy = py - along * by;
    const square = dx * dx + dy * dy;
    if (square > most) {
      most = square;
      at = index;
    }
  }
  return [at, Math.sqrt(most) * KM_PER_DEGREE];
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
