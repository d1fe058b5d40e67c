import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoDistance,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceLocation } from '../model/place-location.ts';

/** In units of the map: half a CSS pixel each where the card is widest. */
export const FRAME = { width: 656, height: 400 } as const;

export interface Extent {
  /** Longitude and latitude of the middle, in degrees. */
  readonly centre: [number, number];
  /** From the left edge to the right one. */
  readonly widthKm: number;
}

const EARTH_KM = 6371;
const ASPECT = FRAME.width / FRAME.height;

/** How much is shown: a place in its country, but neither so near that nothing is known nor so far that all is small. */
const PLACE = { margin: 1.2, least: 1200, most: 4500 } as const;
/** A country in its part of the continent. */
const COUNTRY = { margin: 1.9, least: 2400, most: 9500 } as const;
const CONTINENT_MARGIN = 1.1;

/** The part of the world a locator map shows. `country` is where the place lies; null for a continent. */
export function chooseExtent(location: PlaceLocation, country: MultiPolygon | null): Extent {
  if (location.kind === 'continent' || !country) {
    if (location.kind !== 'continent') throw new Error('a place without a country');
    return { centre: [location.lon, location.lat], widthKm: location.acrossKm * CONTINENT_MARGIN };
  }
  if (location.kind === 'country') return around(mainland(country, null), COUNTRY, null);
  const point: [number, number] = [location.lon, location.lat];
  return around(mainland(country, point), PLACE, point);
}

/** A projection for the extent into the frame: equal areas, north up in the middle. */
export function projectExtent({ centre, widthKm }: Extent): GeoProjection {
  // A little more than the frame: what is cut off is cut off outside it, and no coast runs along the edge.
  const over = 6;
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale((FRAME.width * EARTH_KM) / widthKm)
    .translate([FRAME.width / 2, FRAME.height / 2])
    .clipExtent([
      [-over, -over],
      [FRAME.width + over, FRAME.height + over],
    ])
    .precision(0);
}

function around(land: Polygon, limits: typeof PLACE | typeof COUNTRY, point: [number, number] | null): Extent {
  const [lon, lat] = geoCentroid(land);
  const flat = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(EARTH_KM).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(flat).bounds(land);
  const wanted = Math.max(right - left, (bottom - top) * ASPECT) * limits.margin;
  const widthKm = Math.round(Math.min(Math.max(wanted, limits.least), limits.most));
  const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  const at = point && flat(point);
  // Where the country does not fit, the frame moves until the place is well inside.
  const [x, y] = at
    ? [within(middle[0], at[0], widthKm * 0.3), within(middle[1], at[1], (widthKm / ASPECT) * 0.3)]
    : middle;
  const [centreLon, centreLat] = flat.invert?.([x, y]) ?? [lon, lat];
  return { centre: [centreLon, centreLat], widthKm };
}

function within(value: number, of: number, reach: number): number {
  return Math.min(Math.max(value, of - reach), of + reach);
}

/** The polygon that the point lies in, or the nearest to it: coasts are coarse. Without a point, the largest. */
function mainland(country: MultiPolygon, point: [number, number] | null): Polygon {
  const parts = country.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const rank = (part: Polygon): number => {
    if (!point) return -geoArea(part);
    return geoContains(part, point)
      ? -1
      : Math.min(...(part.coordinates[0] ?? []).map((at) => geoDistance([at[0] ?? 0, at[1] ?? 0], point)));
  };
  const [best] = parts.map((part) => ({ part, rank: rank(part) })).sort((a, b) => a.rank - b.rank);
  if (!best) throw new Error('a country without land');
  return best.part;
}
