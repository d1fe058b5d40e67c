import { describe, expect, test } from 'vitest';
import { judgeGoldenSet } from './golden-set.ts';
import { tallyMentions } from './tally.ts';

/**
 * What must be kept, in per cent: precision and recall of names and of roles. A little below what was measured, and
 * never above what is asked of the engine. Whoever makes it better raises the floor.
 */
const FLOORS: readonly (readonly [lang: string, names: readonly [number, number], roles: readonly [number, number]])[] = [
  ['de', [94, 95], [90, 38]],
  ['en', [94, 95], [85, 55]],
  ['fr', [97, 95], [94, 38]],
];

const judged = judgeGoldenSet();

describe('mentions are found and nothing else is', () => {
  test.each(FLOORS)('%s', (lang, names, roles) => {
    const ofLang = judged.filter(({ article }) => article.lang === lang);
    const [name, role] = (['name', 'role'] as const).map((kind) =>
      tallyMentions(ofLang, (mention) => mention.kind === kind),
    );
    const floors = [
      ['names: precision', (100 * name!.right) / (name!.right + name!.wrong), names[0]],
      ['names: recall', (100 * name!.found) / name!.gold, names[1]],
      ['roles: precision', (100 * role!.right) / (role!.right + role!.wrong), roles[0]],
      ['roles: recall', (100 * role!.found) / role!.gold, roles[1]],
    ] as const;
    expect(floors.filter(([, measured, floor]) => !(measured >= floor))).toEqual([]);
  });
});
