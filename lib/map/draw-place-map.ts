import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { PlaceLocation } from '../model/place-location.ts';
import type { MapLabel, PlaceMap } from '../model/place-map.ts';
import { chooseExtent, type Extent, FRAME, projectExtent } from './choose-extent.ts';
import { describeMap } from './describe-map.ts';
import { createTracer, type Trace, writePath } from './path-data.ts';
import { type Box, boxOf, labelBeside, labelCountries } from './place-labels.ts';
import type { Ground, World } from './world.ts';

type MapDrawer = (location: PlaceLocation, name: string) => PlaceMap;

const DOT = 14;

/** What the atlas calls otherwise than a reader would, or too long for a map. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'United States of America': 'United States',
  Macedonia: 'North Macedonia',
  'Dem. Rep. Congo': 'DR Congo',
  'United Arab Emirates': 'UAE',
};

/** Detail that a map may be drawn in, by how far a line may lie from where the atlas has it. */
const TOLERANCES_KM = [2, 3, 4.5, 6.5, 9, 13, 19, 27, 40, 60] as const;

/** A map's lines, in UTF-16 code units of path data: with its words it stays under 6 kB. */
const MOST_UNITS = 5200;

/** Draws locator maps. Throws an Error for a country that the atlas does not have. */
export function createMapDrawer(worldAt: (toleranceKm: number) => World): MapDrawer {
  const finest = worldAt(TOLERANCES_KM[0]);
  // Most places of a story share their country, and so their map's ground.
  const grounds = new Map<string, DrawnGround>();
  return (location, name) => {
    const country = location.kind === 'continent' ? null : findCountry(finest, location.country);
    const extent = chooseExtent(location, country);
    const key = JSON.stringify([extent, 'country' in location ? location.country : null]);
    const ground = grounds.get(key) ?? drawGround(worldAt, location, extent);
    grounds.set(key, ground);
    const own = location.kind === 'continent' ? null : shortName(location.country);
    const isNamed = location.kind === 'country' && labelCountries(ground.areas, []).some(({ text }) => text === own);
    // A country too small for its name in it is found like a city.
    const spot = isNamed ? null : placeSpot(location, extent);
    const label = spot && nameOf(name, spot);
    const taken = [...(label ? [boxOf(label)] : []), ...(spot?.radius === null ? [around(spot)] : [])];
    const countries = location.kind === 'continent' ? [] : labelCountries(ground.areas, taken);
    return {
      ...FRAME,
      ...ground.paths,
      spot: location.kind === 'continent' ? null : spot,
      name: label,
      countries,
      alternative: describeMap(
        name,
        location,
        country,
        countries.map(({ text }) => text).filter((text) => text !== own),
      ),
    };
  };
}

interface DrawnGround {
  readonly paths: Pick<PlaceMap, 'land' | 'country' | 'borders'>;
  readonly areas: readonly { readonly name: string; readonly rings: readonly Trace[] }[];
}

/** In as much detail as there is room for, and as can be seen. */
function drawGround(worldAt: (toleranceKm: number) => World, location: PlaceLocation, extent: Extent): DrawnGround {
  const projection = projectExtent(extent);
  const seen = (0.4 * extent.widthKm) / FRAME.width;
  const coarser = TOLERANCES_KM.filter((tolerance) => tolerance >= seen);
  for (const tolerance of coarser) {
    const near = worldAt(tolerance).near(extent.centre, extent.widthKm * 0.65);
    const country = 'country' in location ? near.countries.get(location.country) : undefined;
    const paths = {
      land: writePath(trace(near.land, projection)),
      country: country ? writePath(trace(country, projection)) : '',
      borders: writePath(trace(near.borders, projection)),
    };
    if (paths.land.length + paths.country.length + paths.borders.length <= MOST_UNITS) {
      return { paths, areas: listAreas(near, projection) };
    }
  }
  throw new Error('a map that does not fit in its size however coarse');
}

function findCountry(world: World, name: string): MultiPolygon {
  const country = world.country(name);
  if (!country) throw new Error(`the atlas has no country "${name}"`);
  return country;
}

type Spot = NonNullable<PlaceMap['spot']>;

function placeSpot(location: PlaceLocation, extent: Extent): Spot {
  const at: [number, number] = location.kind === 'country' ? extent.centre : [location.lon, location.lat];
  const [x, y] = projectExtent(extent)(at) ?? [0, 0];
  const across = 'acrossKm' in location ? location.acrossKm : null;
  const radius = across === null ? null : Math.round(((across / 2) * FRAME.width) / extent.widthKm);
  return { x: Math.round(x), y: Math.round(y), radius };
}

function nameOf(name: string, { x, y, radius }: Spot): MapLabel {
  return radius === null ? labelBeside(name, x, y, DOT) : { text: name, x, y };
}

function around({ x, y }: Spot): Box {
  return { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT };
}

function listAreas({ countries }: Ground, projection: GeoProjection): { name: string; rings: Trace[] }[] {
  return [...countries].flatMap(([name, shape]) => {
    const short = shortName(name);
    const rings = trace(shape, projection);
    // "Bosnia and Herz." is no name to print.
    return rings.length > 0 && !short.includes('.') ? [{ name: short, rings }] : [];
  });
}

function shortName(name: string): string {
  return SHORT_NAMES[name] ?? name;
}

function trace(shape: GeoPermissibleObjects, projection: GeoProjection): Trace[] {
  const { context, traces } = createTracer();
  geoPath(projection, context)(shape);
  return traces();
}
