import { describe, expect, test } from 'vitest';
import { boxOf, labelBeside, labelCountries } from '../../../lib/map/place-labels.ts';

function square(name: string, left: number, top: number, right: number, bottom: number) {
  const points = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return { name, rings: [{ points, closed: true }] };
}

describe('countries’ names', () => {
  test('stand inside their own land, the largest country first', () => {
    const labels = labelCountries([square('Small', 400, 100, 560, 200), square('Large', 20, 20, 380, 380)], []);
    expect(labels.map(({ text }) => text)).toEqual(['Large', 'Small']);
    for (const [label, [left, right]] of [
      [labels[0]!, [20, 380]],
      [labels[1]!, [400, 560]],
    ] as const) {
      expect(boxOf(label).left).toBeGreaterThanOrEqual(left);
      expect(boxOf(label).right).toBeLessThanOrEqual(right);
    }
  });

  test('are left out where there is no room for them', () => {
    expect(labelCountries([square('Liechtenstein', 300, 100, 340, 300)], [])).toEqual([]);
  });

  test('do not run over the place’s own name', () => {
    const name = labelBeside('Harbour', 300, 200, 14);
    const [label] = labelCountries([square('Exampleland', 100, 150, 600, 250)], [boxOf(name)]);
    const [a, b] = [boxOf(label!), boxOf(name)];
    expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  });

  test('of land outside the frame are left out', () => {
    expect(labelCountries([square('Away', 700, 50, 900, 300)], [])).toEqual([]);
  });

  test('come back the same whatever order the countries are in', () => {
    const countries = [square('B', 0, 0, 200, 200), square('A', 300, 0, 500, 200)];
    expect(labelCountries(countries, [])).toEqual(labelCountries(countries.toReversed(), []));
  });
});

test.each([
  ['right of the dot', 100, true],
  ['left of it at the right edge', 620, false],
])('a place’s name stands %s', (_where, x, right) => {
  const label = labelBeside('Harbour', x, 50, 14);
  expect(label.x > x).toBe(right);
  expect(boxOf(label).right).toBeLessThanOrEqual(656);
});
