import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendTrail, hasMoved, isBrushingPast, type PointerSample } from '../../../lib/card/pointer-intent.ts';
import { isHeadingFor } from '../../../lib/card/safe-triangle.ts';

const CARD = { left: 100, top: 100, right: 400, bottom: 300 };

describe('isHeadingFor', () => {
  const cases: [string, [number, number], [number, number], boolean][] = [
    ['straight down to it', [200, 80], [200, 90], true],
    ['slanting, 45°', [200, 80], [207, 87], true],
    ['just inside 60°', [200, 80], [217, 90], true],
    ['just outside 60°', [200, 80], [218, 90], false],
    ['along the line', [200, 80], [220, 80], false],
    ['away from it', [200, 80], [200, 70], false],
    ['towards its corner from the side', [50, 80], [60, 84], true],
    ['not moving', [200, 80], [200, 80], false],
    ['arrived', [200, 80], [200, 110], true],
  ];
  test.each(cases)('%s', (_, [fx, fy], [tx, ty], expected) => {
    expect(isHeadingFor({ x: fx, y: fy }, { x: tx, y: ty }, CARD)).toBe(expected);
  });

  test('a step that ends further from the card is never on the way', () => {
    const far = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 90 }) });
    fc.assert(
      fc.property(far, fc.nat(200), (from, step) => {
        fc.pre(step > 0);
        expect(isHeadingFor(from, { x: from.x, y: from.y - step }, CARD)).toBe(false);
      }),
    );
  });
});

describe('isBrushingPast', () => {
  const trail = (...samples: [x: number, at: number][]): PointerSample[] => samples.map(([x, at]) => ({ x, y: 0, at }));
  const cases: [string, PointerSample[], boolean][] = [
    ['two fast stretches', trail([0, 0], [8, 16], [16, 32]), true],
    ['one fast stretch is a twitch', trail([0, 0], [1, 16], [16, 32]), false],
    ['slow', trail([0, 0], [7, 16], [14, 32]), false],
    ['fast but stopped', trail([0, 0], [50, 16], [51, 32]), false],
    ['not enough known', trail([0, 0], [50, 16]), false],
    ['two samples of one time', trail([0, 0], [50, 0], [99, 0]), true],
  ];
  test.each(cases)('%s', (_, samples, expected) => expect(isBrushingPast(samples)).toBe(expected));

  test('only the last three samples are kept', () => {
    const all = trail([0, 0], [1, 1], [2, 2], [3, 3]).reduce<readonly PointerSample[]>(extendTrail, []);
    expect(all.map(({ x }) => x)).toEqual([1, 2, 3]);
  });

  test('a pointer that lies still while the page scrolls has not moved', () => {
    expect(hasMoved(trail([5, 0]), { x: 5, y: 0 })).toBe(false);
    expect(hasMoved(trail([5, 0]), { x: 6, y: 0 })).toBe(true);
    expect(hasMoved([], { x: 6, y: 0 })).toBe(true);
  });
});
