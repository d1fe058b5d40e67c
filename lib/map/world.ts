import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { type Atlas, correctBorders } from './correct-borders.ts';
import { bound, type Bounded, keepNear } from './near.ts';
import { simplifyArcs } from './simplify-arcs.ts';

/** What lies in a part of the world, and a little around it. */
export interface Ground {
  readonly land: MultiPolygon;
  /** Lines between two countries; coasts are none. */
  readonly borders: MultiLineString;
  /** By their names in the atlas. */
  readonly countries: ReadonlyMap<string, MultiPolygon>;
}

export interface World {
  /** Longitude and latitude in degrees. */
  readonly near: (centre: [number, number], radiusKm: number) => Ground;
  /** All of a country, by its name in the atlas; null where there is none of that name. */
  readonly country: (name: string) => MultiPolygon | null;
}

const EARTH_KM = 6371;
const KM_PER_DEGREE = 111.2;

/** Worlds with corrected borders, each simplified so that no line moves farther than the tolerance; made once each. */
export function createWorlds(atlas: Atlas): (toleranceKm: number) => World {
  // Borders are corrected by arcs, and simplifying leaves every arc its place.
  const countries = correctBorders(atlas);
  const made = new Map<number, World>();
  return (toleranceKm) => {
    const world = made.get(toleranceKm) ?? buildWorld(simplifyArcs(atlas, toleranceKm), countries, toleranceKm);
    made.set(toleranceKm, world);
    return world;
  };
}

function buildWorld(atlas: Atlas, countries: ReturnType<typeof correctBorders>, toleranceKm: number): World {
  const leastKm2 = (3 * toleranceKm) ** 2;
  const land = boundParts(withoutSpecks(merge(atlas, countries), leastKm2));
  const borders = mesh(atlas, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b);
  const lines = borders.coordinates.map((line) => bound(line, line));
  const shapes = countries.map((country) => ({
    name: country.properties.name,
    parts: boundParts(withoutSpecks(feature(atlas, country).geometry, leastKm2)),
  }));
  return {
    near: (centre, radiusKm) => {
      const radius = radiusKm / EARTH_KM;
      const shown = shapes
        .map(({ name, parts }) => [name, multiPolygon(keepNear(parts, centre, radius))] as const)
        .filter(([, { coordinates }]) => coordinates.length > 0);
      return {
        land: multiPolygon(keepNear(land, centre, radius)),
        borders: { type: 'MultiLineString', coordinates: keepNear(lines, centre, radius) },
        countries: new Map(shown),
      };
    },
    country: (name) => {
      const parts = shapes.find((shape) => shape.name === name)?.parts;
      return parts ? multiPolygon(parts.map(({ shape }) => shape)) : null;
    },
  };
}

type PolygonRings = MultiPolygon['coordinates'][number];

function boundParts({ coordinates }: MultiPolygon): Bounded<PolygonRings>[] {
  return coordinates.map((rings) => bound(rings, rings[0] ?? []));
}

function multiPolygon(coordinates: PolygonRings[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

/** Without rings too small to see, islands and lakes alike. */
function withoutSpecks({ coordinates }: MultiPolygon, leastKm2: number): MultiPolygon {
  const isSeen = (ring: Position[]): boolean => areaOf(ring) >= leastKm2;
  const seen = coordinates.filter(([outer]) => outer && isSeen(outer));
  return multiPolygon(seen.map(([outer = [], ...holes]) => [outer, ...holes.filter(isSeen)]));
}

/** In square kilometres, roughly: good enough for what is small. */
function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  let [x, y] = ring.at(-1) ?? [0, 0];
  for (const [nextX = 0, nextY = 0] of ring) {
    twice += (x ?? 0) * nextY - nextX * (y ?? 0);
    [x, y] = [nextX, nextY];
  }
  const shrink = Math.cos(((y ?? 0) * Math.PI) / 180);
  return (Math.abs(twice) / 2) * KM_PER_DEGREE ** 2 * shrink;
}
