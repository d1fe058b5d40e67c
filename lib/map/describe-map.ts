import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { PlaceLocation } from '../model/place-location.ts';

const WINDS = ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'] as const;

/** Nearer to the country's middle than this share of its size, no wind is named. */
const MIDDLE = 0.1;

/** The words that stand for a map. `around`: the names of the other countries on it. */
export function describeMap(
  name: string,
  location: PlaceLocation,
  country: MultiPolygon | null,
  around: readonly string[],
): string {
  const named = around.length > 0 ? ` Named around it: ${around.map(spellCountry).join(', ')}.` : '';
  const where = country && location.kind !== 'country' ? whereIn(location, country) : '';
  return `Map: ${name}${where}.${named} Borders as internationally recognised.`;
}

/** `the United States of America`, `Ukraine`: as it stands in a sentence. */
function spellCountry(name: string): string {
  return name.startsWith('United ') ? `the ${name}` : name;
}

function whereIn(location: PlaceLocation, country: MultiPolygon): string {
  if (location.kind === 'country' || location.kind === 'continent') return '';
  const [lon, lat] = geoCentroid(country);
  const flat = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(1000).translate([0, 0]);
  const [x, y] = flat([location.lon, location.lat]) ?? [0, 0];
  const [[left, top], [right, bottom]] = geoPath(flat).bounds(country);
  const [east, north] = [x / (right - left), -y / (bottom - top)];
  const wind = WINDS[Math.round(Math.atan2(north, east) / (Math.PI / 4) + 8) % 8] ?? 'middle';
  return `, in the ${Math.hypot(east, north) < MIDDLE ? 'middle' : wind} of ${spellCountry(location.country)}`;
}
