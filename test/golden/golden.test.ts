import { describe, expect, test } from 'vitest';
import { judgeGoldenSet } from './golden-set.ts';
import { countFaults, tallyMentions, wrongPerThousand } from './tally.ts';

type Bounds = readonly [precision: number, recall: number];

/**
 * What must be kept, in per cent: a little below what was measured, and never above what is asked of the engine.
 * Whoever makes it better raises the floor.
 */
const FLOORS: readonly (readonly [lang: string, names: Bounds, roles: Bounds])[] = [
  ['de', [95, 96], [90, 93]],
  ['en', [95, 96], [92, 80]],
  ['es', [95, 96], [90, 78]],
  ['fr', [94, 96], [95, 90]],
  ['it', [92, 97], [95, 87]],
  ['pl', [94, 96], [95, 86]],
  ['ru', [91, 97], [95, 87]],
  ['uk', [92, 97], [95, 90]],
];

/** What must not grow: marks on somebody else, and on what is no matter of ours. Nought is asked for. */
const MOST_WRONG_PERSONS = 36;
const MOST_WRONG_PER_THOUSAND = 13;
const MOST_OFF_TOPIC = 2;

const judged = judgeGoldenSet();

describe('mentions are found and nothing else is', () => {
  test.each(FLOORS)('%s', (lang, names, roles) => {
    const ofLang = judged.filter(({ article }) => article.lang === lang);
    for (const [kind, [precision, recall]] of [['name', names] as const, ['role', roles] as const]) {
      const tally = tallyMentions(ofLang, (mention) => mention.kind === kind);
      expect.soft((100 * tally.right) / (tally.right + tally.wrong), `precision of ${kind}s`).toBeGreaterThanOrEqual(precision);
      expect.soft((100 * tally.found) / tally.gold, `recall of ${kind}s`).toBeGreaterThanOrEqual(recall);
    }
  });

  test('in every language that has articles', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.map(({ article }) => article.lang))).toEqual(new Set(FLOORS.map(([lang]) => lang)));
  });
});

describe('nobody gets the card of somebody else', () => {
  const ofTopic = (topic: string) => judged.filter(({ article }) => article.topic === topic);

  test('by the same surname', () => {
    expect(countFaults(judged, 'wrong person')).toBeLessThanOrEqual(MOST_WRONG_PERSONS);
  });

  test('where another matter uses the same words', () => {
    expect(wrongPerThousand(ofTopic('confusable'))).toBeLessThanOrEqual(MOST_WRONG_PER_THOUSAND);
    expect(tallyMentions(ofTopic('off-topic'), () => true).wrong).toBeLessThanOrEqual(MOST_OFF_TOPIC);
  });
});
