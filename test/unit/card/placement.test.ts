import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardWidth,
  GAP,
  lineBeingRead,
  MARGIN,
  MAX_WIDTH,
  placeCard,
  type PlacementRequest,
} from '../../../lib/card/placement.ts';

const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const DESK = { width: 1200, height: 800 };

function request(change: Partial<PlacementRequest>): PlacementRequest {
  return { lines: [line(100, 300)], pointer: null, height: 300, viewport: DESK, rtl: false, sheet: false, ...change };
}

describe('where the card goes', () => {
  const cases: [string, Partial<PlacementRequest>, object][] = [
    ['under the line, at its start', {}, { side: 'below', left: 100, top: 320 + GAP, bottom: null, width: MAX_WIDTH }],
    ['above it near the lower edge', { lines: [line(100, 700)] }, { side: 'above', top: null, bottom: 100 + GAP }],
    ['inside the window at the right edge', { lines: [line(1100, 300)] }, { left: DESK.width - MARGIN - MAX_WIDTH }],
    [
      'at the end of the words in a text from right to left',
      { lines: [line(600, 300)], rtl: true },
      { left: 680 - MAX_WIDTH },
    ],
    ['as high as 60 % of the window at most', { lines: [line(100, 40)], height: 5000 }, { maxHeight: 480 }],
    [
      'on the roomier side when it fits on neither',
      { lines: [line(100, 200)], height: 480, viewport: { width: 1200, height: 500 } },
      { side: 'below', maxHeight: 300 - 20 - GAP - MARGIN },
    ],
    [
      'as wide as a window of 320 px allows',
      { lines: [line(20, 100)], viewport: { width: 320, height: 568 } },
      { left: MARGIN, width: 304 },
    ],
    [
      'by the line the pointer is on',
      { lines: [line(900, 100, 200), line(20, 130)], pointer: { x: 50, y: 140 } },
      { left: 20, top: 150 + GAP },
    ],
    ['under the window’s top when the line is scrolled out', { lines: [line(100, -300)] }, { side: 'below', top: GAP }],
    [
      'a sheet at the lower edge for a finger',
      { sheet: true, viewport: { width: 390, height: 800 } },
      { side: 'below', left: 0, width: 390, top: null, bottom: 0 },
    ],
    [
      'a sheet at the upper edge when the line is low',
      { sheet: true, lines: [line(10, 700)], viewport: { width: 390, height: 800 } },
      { side: 'above', top: 0, bottom: null },
    ],
  ];
  test.each(cases)('%s', (_, change, expected) => expect(placeCard(request(change))).toMatchObject(expected));

  test('never over the line being read, never out of the window, never higher than 60 %', () => {
    const length = fc.integer({ min: 160, max: 2000 });
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: -50, max: 2000 }),
          top: fc.nat(1990),
          width: fc.nat(900),
          height: fc.integer({ min: 8, max: 60 }),
        }),
        fc.record({ width: length, height: length }),
        fc.nat(3000),
        fc.boolean(),
        fc.boolean(),
        ({ left, top, width, height }, viewport, natural, rtl, sheet) => {
          fc.pre(top + height <= viewport.height);
          const words = line(left, top, width, height);
          const placed = placeCard({ lines: [words], pointer: null, height: natural, viewport, rtl, sheet });
          const high = Math.min(natural, placed.maxHeight);
          const cardTop = placed.top ?? viewport.height - (placed.bottom ?? 0) - high;
          expect(cardTop >= words.bottom || cardTop + high <= words.top).toBe(true);
          expect(high).toBeLessThanOrEqual(viewport.height * 0.6);
          expect(cardTop).toBeGreaterThanOrEqual(0);
          expect(cardTop + high).toBeLessThanOrEqual(viewport.height);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(viewport.width);
          if (sheet || high === 0) return;
          const gap = placed.side === 'below' ? cardTop - words.bottom : words.top - cardTop - high;
          expect(gap).toBeLessThanOrEqual(8);
        },
      ),
    );
  });

  test('a card is never wider than 360 px unless it is a sheet', () => {
    expect([cardWidth(DESK, false), cardWidth({ width: 320, height: 1 }, false), cardWidth(DESK, true)]).toEqual([
      360, 304, 1200,
    ]);
  });

  test('the line nearest to the pointer is the one being read', () => {
    expect(lineBeingRead([line(0, 0), line(0, 100)], { x: 10, y: 90 })).toEqual(line(0, 100));
  });
});
