import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMapDrawer } from '../../../lib/map/draw-place-map.ts';
import { readWorlds } from '../../../lib/map/read-world.ts';
import type { World } from '../../../lib/map/world.ts';
import type { PlaceLocation } from '../../../lib/model/place-location.ts';

let worldAt: (toleranceKm: number) => World;
let draw: ReturnType<typeof createMapDrawer>;
beforeAll(() => {
  worldAt = readWorlds();
  draw = createMapDrawer(worldAt);
}, 30_000);

/** Longitude, latitude, inland enough for a coarse map. */
const UKRAINIAN: readonly (readonly [place: string, lon: number, lat: number])[] = [
  ['Simferopol', 34.1, 44.95],
  ['Sevastopol, inland', 33.75, 44.65],
  ['Dzhankoi', 34.39, 45.71],
  ['Kerch peninsula', 35.9, 45.3],
  ['Donetsk', 37.8, 48.0],
  ['Luhansk', 39.3, 48.57],
  ['Enerhodar', 34.65, 47.45],
  ['Melitopol', 35.37, 46.85],
  ['Kherson', 32.7, 46.75],
];

describe('borders are the internationally recognised ones', () => {
  test.each(UKRAINIAN)('%s is in Ukraine and not in Russia, in fine maps and coarse ones', (_place, lon, lat) => {
    for (const tolerance of [1, 4.5, 9]) {
      const world = worldAt(tolerance);
      expect(geoContains(world.country('Ukraine')!, [lon, lat]), `Ukraine at ${tolerance} km`).toBe(true);
      expect(geoContains(world.country('Russia')!, [lon, lat]), `Russia at ${tolerance} km`).toBe(false);
    }
  });

  test.each([
    ['Rostov', 39.7, 47.3],
    ['Belgorod', 36.6, 50.6],
    ['Krasnodar', 38.98, 45.04],
  ])('%s is in Russia and not in Ukraine', (_place, lon, lat) => {
    expect(geoContains(worldAt(1).country('Russia')!, [lon, lat])).toBe(true);
    expect(geoContains(worldAt(1).country('Ukraine')!, [lon, lat])).toBe(false);
  });

  test('no line is drawn between Crimea and the rest of Ukraine', () => {
    const isThere = ([lon = 0, lat = 0]: readonly number[]): boolean =>
      lon > 32.4 && lon < 35.2 && lat > 44 && lat < 46.4;
    const { borders } = worldAt(1).near([34, 46], 300);
    expect(borders.coordinates.length).toBeGreaterThan(0);
    expect(borders.coordinates.flat().filter(isThere)).toEqual([]);
  });

  test('Northern Cyprus and Somaliland are no countries of their own', () => {
    expect(worldAt(1).country('N. Cyprus')).toBeNull();
    expect(worldAt(1).country('Somaliland')).toBeNull();
    expect(geoContains(worldAt(1).country('Cyprus')!, [33.36, 35.25])).toBe(true);
  });
});

const PLACES: readonly (readonly [name: string, location: PlaceLocation, alternative: RegExp])[] = [
  [
    'Pokrovsk',
    { kind: 'city', country: 'Ukraine', lat: 48.28, lon: 37.18 },
    /^Map: Pokrovsk, in the east of Ukraine\./,
  ],
  ['Donbas', { kind: 'region', country: 'Ukraine', lat: 48.45, lon: 38.4, acrossKm: 320 }, /^Map: Donbas, in the east/],
  ['Moscow', { kind: 'city', country: 'Russia', lat: 55.76, lon: 37.62 }, /^Map: Moscow, in the west of Russia\./],
  ['Miami', { kind: 'city', country: 'United States of America', lat: 25.76, lon: -80.19 }, /south-east of the United/],
  ['Russia', { kind: 'country', country: 'Russia' }, /^Map: Russia\. Named around it: /],
  ['Ukraine', { kind: 'country', country: 'Ukraine' }, /^Map: Ukraine\. .*Poland/],
  ['Fiji', { kind: 'country', country: 'Fiji' }, /^Map: Fiji\./],
  ['Europe', { kind: 'continent', lat: 53, lon: 15, acrossKm: 4800 }, /^Map: Europe\. Borders as/],
];

describe('a map', () => {
  test.each(PLACES)('of %s tells in words what it shows', (name, location, alternative) => {
    expect(draw(location, name).alternative).toMatch(alternative);
  });

  test.each(PLACES)('of %s takes at most 6 kB', (name, location) => {
    expect(JSON.stringify(draw(location, name)).length).toBeLessThanOrEqual(6000);
  });

  test.each(PLACES)('of %s is path data and numbers, no markup', (name, location) => {
    const { land, country, borders } = draw(location, name);
    expect(land).not.toBe('');
    for (const path of [land, country, borders]) expect(path).toMatch(/^[-\d Mlz]*$/);
  });

  test.each(PLACES)('of %s has the place and all its words in the frame', (name, location) => {
    const map = draw(location, name);
    const spots = [map.spot, map.name, ...map.countries].filter((spot) => spot !== null);
    expect(spots.length).toBeGreaterThan(0);
    expect(spots.filter(({ x, y }) => x < 10 || x > map.width - 10 || y < 10 || y > map.height - 10)).toEqual([]);
  });

  test('comes out the same again', () => {
    const again = createMapDrawer(readWorlds());
    for (const [name, location] of PLACES.toReversed()) expect(again(location, name)).toEqual(draw(location, name));
  }, 30_000);

  test('of a country that the atlas does not have fails, naming it', () => {
    expect(() => draw({ kind: 'country', country: 'Atlantis' }, 'Atlantis')).toThrow(
      'the atlas has no country "Atlantis"',
    );
  });

  test('names the neighbours that a reader needs', () => {
    const { countries } = draw({ kind: 'city', country: 'Ukraine', lat: 50.45, lon: 30.52 }, 'Kyiv');
    expect(countries.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Ukraine', 'Russia', 'Belarus', 'Romania']),
    );
  });
});
