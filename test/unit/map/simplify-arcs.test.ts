import { expect, test } from 'vitest';
import type { Atlas } from '../../../lib/map/correct-borders.ts';
import { simplifyArcs } from '../../../lib/map/simplify-arcs.ts';

function simplify(arc: number[][], toleranceKm: number, transform?: Atlas['transform']): number[][] {
  const atlas = {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
    arcs: [arc],
    ...(transform ? { transform } : {}),
  } satisfies Atlas;
  return simplifyArcs(atlas, toleranceKm).arcs[0] ?? [];
}

const RING = [
  [0, 0],
  [0.1, 0.01],
  [0.2, 0],
  [0.2, 0.2],
  [0, 0.2],
  [0, 0],
];

test.each([
  [
    'a bend within the tolerance goes',
    [
      [0, 0],
      [1, 0.01],
      [2, 0],
    ],
    5,
    [
      [0, 0],
      [2, 0],
    ],
  ],
  [
    'a bend beyond it stays',
    [
      [0, 0],
      [1, 0.1],
      [2, 0],
    ],
    5,
    [
      [0, 0],
      [1, 0.1],
      [2, 0],
    ],
  ],
  [
    'degrees east are shorter in the north',
    [
      [0, 60],
      [0.1, 61],
      [0, 62],
    ],
    7,
    [
      [0, 60],
      [0, 62],
    ],
  ],
  [
    'and long at the equator',
    [
      [0, -1],
      [0.1, 0],
      [0, 1],
    ],
    7,
    [
      [0, -1],
      [0.1, 0],
      [0, 1],
    ],
  ],
])('%s', (_loss, arc, toleranceKm, expected) => {
  expect(simplify(arc, toleranceKm)).toEqual(expected);
});

test('an island keeps three corners however coarse the map', () => {
  const kept = simplify(RING, 500);
  expect(kept).toHaveLength(4);
  expect(kept[0]).toEqual(kept.at(-1));
});

test('a quantized atlas is read in degrees', () => {
  expect(
    simplify(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      0.1,
      { scale: [0.1, 0.2], translate: [5, 6] },
    ),
  ).toEqual([
    [5, 6],
    [6, 6],
    [7, 8],
  ]);
});
