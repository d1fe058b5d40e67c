import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** One ring or line, in whole units. */
export interface Trace {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Rings smaller than this say nothing at this size, in square units. */
const LEAST_AREA = 12;

/** A context for d3's geoPath that keeps what would be drawn, rounded to whole units. */
export function createTracer(): { readonly context: GeoContext; readonly traces: () => Trace[] } {
  const traces: { points: Point[]; closed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => void traces.push({ points: [[Math.round(x), Math.round(y)]], closed: false }),
    lineTo: (x, y) => void traces.at(-1)?.points.push([Math.round(x), Math.round(y)]),
    closePath: () => {
      const last = traces.at(-1);
      if (last) last.closed = true;
    },
    arc: () => {},
  };
  return { context, traces: () => traces.map(({ points, closed }) => ({ points: thin(points), closed })) };
}

/** SVG path data, as short as it gets: relative, without blanks that are not needed. */
export function writePath(traces: readonly Trace[]): string {
  return traces.map(({ points, closed }) => (isSeen(points, closed) ? write(points, closed) : '')).join('');
}

function write([start, ...rest]: readonly Point[], closed: boolean): string {
  if (!start) return '';
  let [x, y] = start;
  let line = '';
  for (const [nextX, nextY] of rest) {
    line += join(nextX - x) + join(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${start[0]}${join(start[1])}l${line.trimStart()}${closed ? 'z' : ''}`;
}

/** A minus sign parts two numbers as well as a blank does. */
function join(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}

function isSeen(points: readonly Point[], closed: boolean): boolean {
  return closed ? points.length > 2 && area(points) >= LEAST_AREA : points.length > 1;
}

export function area(points: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Without points that repeat the one before or lie on the straight line to the next. */
function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last && before && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isBetween(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
