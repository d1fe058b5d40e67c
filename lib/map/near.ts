import type { Position } from 'geojson';

type Vector = readonly [x: number, y: number, z: number];

/** A line or ring and the circle on the globe that it lies in; radians. */
export interface Bounded<Shape> {
  readonly shape: Shape;
  readonly centre: Vector;
  readonly radius: number;
}

/** `line`: the points of the shape's outline, in degrees. */
export function bound<Shape>(shape: Shape, line: readonly Position[]): Bounded<Shape> {
  const vectors = line.map(toVector);
  const [x, y, z] = vectors.reduce((sum, vector) => [sum[0] + vector[0], sum[1] + vector[1], sum[2] + vector[2]]);
  const length = Math.hypot(x, y, z) || 1;
  const centre: Vector = [x / length, y / length, z / length];
  return { shape, centre, radius: Math.max(...vectors.map((vector) => angle(centre, vector))) };
}

/** The shapes that may reach into a circle: most of the world is not on a map, and projecting it takes the time. */
export function keepNear<Shape>(shapes: readonly Bounded<Shape>[], centre: [number, number], radius: number): Shape[] {
  const middle = toVector(centre);
  return shapes.filter((bounded) => angle(bounded.centre, middle) <= bounded.radius + radius).map(({ shape }) => shape);
}

/** From the middle of the globe to a point on it, given in degrees. */
function toVector([lon = 0, lat = 0]: Position): Vector {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function angle(a: Vector, b: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
