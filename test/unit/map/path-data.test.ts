import { describe, expect, test } from 'vitest';
import { area, createTracer, writePath } from '../../../lib/map/path-data.ts';

type Step = readonly ['M' | 'L', number, number] | readonly ['Z'];

function draw(steps: readonly Step[]): string {
  const { context, traces } = createTracer();
  for (const step of steps) {
    if (step[0] === 'Z') context.closePath();
    else if (step[0] === 'M') context.moveTo(step[1], step[2]);
    else context.lineTo(step[1], step[2]);
  }
  return writePath(traces());
}

describe('path data keeps the shape', () => {
  test.each<readonly [loss: string, steps: readonly Step[], path: string]>([
    ['a ring', [['M', 0, 0], ['L', 10, 0], ['L', 10, 10], ['L', 0, 10], ['Z']], 'M0 0l10 0 0 10-10 0z'],
    [
      'a line stays open',
      [
        ['M', 5, 5],
        ['L', 9, 2],
      ],
      'M5 5l4-3',
    ],
    [
      'west and north of the frame',
      [
        ['M', -6, -4],
        ['L', -2, -4],
      ],
      'M-6-4l4 0',
    ],
    [
      'points in one unit are one',
      [
        ['M', 0, 0],
        ['L', 0.3, 0.2],
        ['L', 4.1, 0],
      ],
      'M0 0l4 0',
    ],
    [
      'a straight line needs its ends only',
      [
        ['M', 0, 0],
        ['L', 2, 1],
        ['L', 4, 2],
        ['L', 6, 2],
      ],
      'M0 0l4 2 2 0',
    ],
    [
      'a line that turns back is not cut short',
      [
        ['M', 0, 0],
        ['L', 6, 0],
        ['L', 2, 0],
      ],
      'M0 0l6 0-4 0',
    ],
    ['a speck is left out', [['M', 0, 0], ['L', 2, 0], ['L', 2, 2], ['L', 0, 2], ['Z']], ''],
    [
      'a line of no length is left out',
      [
        ['M', 3, 3],
        ['L', 3.2, 3.1],
      ],
      '',
    ],
    [
      'two lines',
      [
        ['M', 0, 0],
        ['L', 1, 1],
        ['M', 5, 5],
        ['L', 5, 9],
      ],
      'M0 0l1 1M5 5l0 4',
    ],
  ])('%s', (_loss, steps, path) => {
    expect(draw(steps)).toBe(path);
  });
});

test('the area of a ring does not depend on its direction', () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 3],
  ] as const;
  expect([area(ring), area(ring.toReversed())]).toEqual([6, 6]);
});
