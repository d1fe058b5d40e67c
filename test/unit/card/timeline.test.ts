import { describe, expect, test } from 'vitest';
import { describeTimeline } from '../../../lib/card/describe-timeline.ts';
import { layOutTimeline, TIMELINE } from '../../../lib/card/timeline.ts';

const MONTHS = ['2025-11-05', '2025-12-02', '2025-12-02', '2025-12-30', '2026-01-20'];

describe('there is no plot where there is no course', () => {
  test.each<readonly [string, readonly string[]]>([
    ['nothing said', []],
    ['one statement', ['2025-12-02']],
    ['two statements', ['2025-11-02', '2025-12-02']],
    ['all on one day', ['2025-12-02', '2025-12-02', '2025-12-02']],
  ])('%s', (_case, days) => {
    expect(layOutTimeline(days, null)).toBeNull();
  });
});

describe('a plot', () => {
  test('has a dot for every statement, none upon another', () => {
    const { dots } = layOutTimeline(MONTHS, null)!;
    expect(dots).toHaveLength(5);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  });

  test('puts what was said on one day into one column', () => {
    const { dots } = layOutTimeline(MONTHS, null)!;
    const [first, second] = dots.slice(1);
    expect(second!.x).toBe(first!.x);
    expect(second!.y).toBeLessThan(first!.y);
  });

  test('runs from left to right in time, whatever the order of the days', () => {
    const xs = layOutTimeline(MONTHS, null)!.dots.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(layOutTimeline(MONTHS.toReversed(), '2025-12-03')).toEqual(layOutTimeline(MONTHS, '2025-12-03'));
  });

  test.each<readonly [string, string | null, readonly boolean[]]>([
    ['the article’s own day is not after it', '2025-12-02', [false, false, false, true, true]],
    ['the day before it', '2025-12-01', [false, true, true, true, true]],
    ['no day, nothing is after', null, [false, false, false, false, false]],
  ])('tells what was said after the article: %s', (_case, article, later) => {
    expect(layOutTimeline(MONTHS, article)!.dots.map((dot) => dot.later)).toEqual(later);
  });

  test.each<readonly [string, string | null, boolean]>([
    ['inside', '2025-12-03', true],
    ['on the first day of the first month', '2025-11-01', true],
    ['before the first month', '2025-10-31', false],
    ['on the last day of the last month', '2026-01-31', true],
    ['after the last month', '2026-02-01', false],
    ['not known', null, false],
  ])('marks the article’s day %s', (_case, article, marked) => {
    expect(layOutTimeline(MONTHS, article)!.articleX !== null).toBe(marked);
  });

  test('its words and dots fit side by side for a month as for ten years', () => {
    for (const last of ['2025-01-31', '2025-12-30', '2027-06-01', '2035-01-01']) {
      const { dots, ticks } = layOutTimeline(['2025-01-01', '2025-01-02', last], null)!;
      expect(ticks.length, last).toBeGreaterThan(0);
      const gaps = ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x);
      for (const gap of gaps) expect(gap, last).toBeGreaterThanOrEqual(60);
      for (const { x } of ticks) expect(x + 50, last).toBeLessThanOrEqual(TIMELINE.width);
      for (const { x } of dots) expect(x > 0 && x < TIMELINE.width, last).toBe(true);
    }
  });

  test('keeps low when very much was said at once', () => {
    const days = [...Array.from({ length: 200 }, () => '2025-12-02'), '2025-06-01'];
    const { height, dots } = layOutTimeline(days, null)!;
    expect(height).toBeLessThan(300);
    expect(dots.every(({ y }) => y > 0 && y < height)).toBe(true);
  });
});

test.each([
  [MONTHS, ['2025-11', '2025-12', '2026-01'], [true, false, true]],
  [
    ['2025-02-28', '2025-03-01', '2026-06-04'],
    ['2025-04', '2025-07', '2025-10', '2026-01', '2026-04'],
    [true, false, false, true, false],
  ],
])('months of %j are named as often as there is room, the year once', (days, months, years) => {
  const { ticks } = layOutTimeline(days, null)!;
  expect(ticks.map(({ month }) => month)).toEqual(months);
  expect(ticks.map(({ withYear }) => withYear)).toEqual(years);
});

test.each([
  [
    MONTHS,
    '2025-12-03',
    '5 statements on this card, from 5 November 2025 to 20 January 2026; most in December 2025, 3. After this article: 2.',
  ],
  [MONTHS, null, '5 statements on this card, from 5 November 2025 to 20 January 2026; most in December 2025, 3.'],
  [['2025-12-02', '2025-12-01'], '2025-12-05', '2 statements on this card, from 1 December 2025 to 2 December 2025.'],
])('who does not see the plot hears %j as of %s', (days, article, words) => {
  expect(describeTimeline(days, article)).toBe(words);
});
