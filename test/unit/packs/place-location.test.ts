import { expect, test } from 'vitest';
import type { PlaceMap } from '../../../lib/model/place-map.ts';
import { compilePack } from '../../../lib/packs/compile-pack.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { filesOf, smallPack } from './small-pack.ts';

const MAP: PlaceMap = {
  width: 656,
  height: 400,
  land: 'M0 0l9 0 0 9z',
  country: '',
  borders: '',
  spot: null,
  name: null,
  countries: [],
  alternative: 'Map',
};

function parse(location: unknown): ReturnType<typeof parsePack> {
  const pack = smallPack();
  const ford = pack['entities/ford.json']!;
  if (location !== undefined) ford.place.location = location;
  return parsePack(filesOf(pack));
}

test.each<readonly [what: string, location: unknown]>([
  ['a city', { kind: 'city', country: 'North', lat: 48.28, lon: 37.18 }],
  ['a building', { kind: 'building', country: 'North', lat: -48.28, lon: -137.18 }],
  ['a region', { kind: 'region', country: 'North', lat: 1, lon: 2, acrossKm: 200 }],
  ['a country', { kind: 'country', country: 'North' }],
  ['a continent', { kind: 'continent', lat: 50, lon: 10, acrossKm: 4000 }],
  ['no location', undefined],
])('%s can be a place', (_what, location) => {
  expect(parse(location).findings).toEqual([]);
});

test.each<readonly [what: string, location: unknown, where: string]>([
  ['latitude and longitude exchanged', { kind: 'city', country: 'N', lat: 137.18, lon: 48.28 }, 'place.location.lat'],
  ['degrees beyond the globe', { kind: 'city', country: 'N', lat: 48, lon: 187.18 }, 'place.location.lon'],
  ['a region without its size', { kind: 'region', country: 'N', lat: 1, lon: 2 }, 'place.location.acrossKm'],
  ['a region of no size', { kind: 'region', country: 'N', lat: 1, lon: 2, acrossKm: 0 }, 'place.location.acrossKm'],
  ['a city in no country', { kind: 'city', lat: 1, lon: 2 }, 'place.location.country'],
  ['a kind that no map is drawn for', { kind: 'village', country: 'N', lat: 1, lon: 2 }, 'place.location.kind'],
  ['a front line', { kind: 'country', country: 'N', frontLine: 'M0 0' }, 'place.location'],
])('%s is found with its path', (_what, location, where) => {
  expect(parse(location).findings.map(({ path }) => path)).toEqual([where]);
});

test('a place is drawn under its own name, and where it lies', () => {
  const location = { kind: 'city', country: 'North', lat: 48.28, lon: 37.18 };
  const { source } = parse(location);
  const asked: unknown[] = [];
  const { records } = compilePack(source!, (...question) => {
    asked.push(question);
    return MAP;
  });
  expect(asked).toEqual([[location, 'Ford']]);
  expect(records.get('ford')?.place?.map).toEqual(MAP);
});

test('a place without a location, or without an atlas, has a card without a map', () => {
  const drawn = compilePack(parse(undefined).source!, () => MAP).records.get('ford');
  const plain = compilePack(parse({ kind: 'country', country: 'North' }).source!).records.get('ford');
  expect([drawn?.place, plain?.place].map((place) => place && 'map' in place)).toEqual([false, false]);
});
