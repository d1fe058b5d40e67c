import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createMapDrawer } from '../../lib/map/draw-place-map.ts';
import { readCountries, readWorlds } from '../../lib/map/read-world.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

const DIR = new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname;
const pack = readPack(DIR, readCountries());
const { records } = compilePack(pack, createMapDrawer(readWorlds()));
const places = [...records.values()].filter(({ category }) => category === 'place');

test('every place of the story has its map, of at most 6 kB', () => {
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter(({ place }) => !place?.map).map(({ entity }) => entity)).toEqual([]);
  expect(places.filter(({ place }) => JSON.stringify(place?.map).length > 6000).map(({ entity }) => entity)).toEqual([]);
});

test('with its map a place’s card still costs at most 12 kB', () => {
  const sizes = places.map((record) => [record.entity, gzipSync(JSON.stringify(record), { level: 9 }).length] as const);
  expect(sizes.filter(([, bytes]) => bytes > 12_000)).toEqual([]);
});

test('what is claimed by Russia is drawn in Ukraine', () => {
  const claimed = ['crimea', 'donetsk', 'luhansk', 'donbas', 'zaporizhzhia', 'kherson'];
  const alternatives = claimed.map((slug) => records.get(slug)?.place?.map?.alternative);
  for (const words of alternatives) expect(words).toMatch(/, in the (south|east|south-east) of Ukraine\./);
});
