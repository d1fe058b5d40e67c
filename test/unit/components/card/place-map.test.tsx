import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlaceMap } from '../../../../components/card/place-map.tsx';
import type { PlaceMap as PlaceMapData } from '../../../../lib/model/place-map.ts';

const MAP: PlaceMapData = {
  width: 656,
  height: 400,
  land: 'M0 0l9 0 0 9z',
  country: 'M0 0l4 0 0 4z',
  borders: 'M4 0l0 4',
  spot: { x: 100, y: 50, radius: null },
  name: { text: 'Harbour', x: 160, y: 50 },
  countries: [{ text: 'Exampleland', x: 300, y: 200 }],
  alternative: 'Map: Harbour, in the north of Exampleland.',
};

let document: Document;
beforeEach(() => {
  ({ document } = parseHTML('<html><body></body></html>'));
  vi.stubGlobal('document', document);
});
afterEach(() => vi.unstubAllGlobals());

function draw(map: PlaceMapData): Element {
  render(<PlaceMap map={map} />, document.body);
  return document.querySelector('svg')!;
}

test('a screen reader hears the map as one picture in words', () => {
  const svg = draw(MAP);
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('Map: Harbour, in the north of Exampleland.');
});

test('the place is a dot with its name, its neighbours are named', () => {
  const svg = draw(MAP);
  expect(svg.querySelector('.map-dot')?.getAttribute('cx')).toBe('100');
  expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['Exampleland', 'Harbour']);
});

test('the name keeps clear of its dot in every font: it begins there, or ends where it stands left of it', () => {
  const placed = (map: PlaceMapData) => draw(map).querySelector('.map-name')!;
  expect([placed(MAP).getAttribute('class'), placed(MAP).getAttribute('x')]).toEqual(['map-name after', '118']);
  const left = { ...MAP, name: { text: 'Harbour', x: 40, y: 50 } };
  expect([placed(left).getAttribute('class'), placed(left).getAttribute('x')]).toEqual(['map-name before', '82']);
  const ring = { ...MAP, spot: { x: 160, y: 50, radius: 40 } };
  expect([placed(ring).getAttribute('class'), placed(ring).getAttribute('x')]).toEqual(['map-name', '160']);
});

test('an area is a ring of its size, and no dot pretends to know better', () => {
  const svg = draw({ ...MAP, spot: { x: 100, y: 50, radius: 40 } });
  expect(svg.querySelector('.map-ring')?.getAttribute('r')).toBe('40');
  expect(svg.querySelector('.map-dot')).toBeNull();
});

test('a country needs no dot', () => {
  const svg = draw({ ...MAP, spot: null, name: null });
  expect(svg.querySelector('circle')).toBeNull();
  expect(svg.querySelectorAll('path')).toHaveLength(3);
});

test('colours are the card’s: nothing in the data sets one', () => {
  const attributes = [...draw(MAP).querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => ['fill', 'stroke', 'style'].includes(name))).toEqual([]);
});
