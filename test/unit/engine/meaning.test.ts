import { describe, expect, test } from 'vitest';
import { spotForms } from '../../../lib/engine/engine.ts';
import { explainNames } from '../../../lib/engine/explain.ts';
import { annotate } from '../../support/annotate.ts';
import { readAnnotated } from '../../support/annotated.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { NAMESAKE_CASES } from './namesake-cases.ts';
import { OTHER_NAME_CASES } from './other-name-cases.ts';

const gazetteer = bundledGazetteer();

/** These tables say who is meant; how sure the engine is has its own tests. */
const withoutDoubts = (page: string): string => page.replaceAll('?]', ']');

describe.each([
  ['namesakes', NAMESAKE_CASES],
  ['other names', OTHER_NAME_CASES],
])('%s', (_, cases) => {
  test.each(cases)('%s (%s)', (_why, lang, page) => {
    const found = annotate(readAnnotated(page).text, gazetteer, { lang, published: '2025-12-03' });
    expect(withoutDoubts(found)).toBe(page);
  });
});

function explain(page: string) {
  const blocks = page.split('\n').map((text) => ({ text, lang: 'en', spots: spotForms(text, 'en', gazetteer) }));
  return explainNames(blocks, gazetteer, { published: '2025-12-03' }).flat();
}

describe('why a name is marked or not', () => {
  test('what is not marked is explained too: who it could have been and what spoke against', () => {
    const [son, surname] = explain('Eric Trump left. Trump added something.');
    expect(son).toMatchObject({ entity: null, context: 'namesake' });
    expect(surname).toMatchObject({ entity: null, context: 'plain', start: 17, end: 22 });
    const [candidate] = surname!.candidates;
    expect(candidate!.entity).toMatch(/donald-trump$/);
    expect(candidate!.evidence).toContainEqual({ kind: 'namesake-named-last', weight: expect.any(Number) });
    expect(candidate!.score).toBe(candidate!.evidence.reduce((sum, { weight }) => sum + weight, 0));
  });

  test('of two that bear a name the loser is told as well', () => {
    const [congress] = explain('Congress votes. Republicans in the Senate and in the House are split.');
    expect(congress!.entity).toMatch(/us-congress$/);
    expect(congress!.candidates.map(({ entity }) => entity.replace(/.*\//, ''))).toEqual([
      'us-congress',
      'indian-national-congress',
    ]);
  });
});

test('the more is for a name, the surer it is; the rule is what took it over the bar', () => {
  const ruleOf = (page: string): unknown => {
    const blocks = [{ text: page, lang: 'en', spots: spotForms(page, 'en', gazetteer) }];
    const names = explainNames(blocks, gazetteer, { published: '2025-12-03' })[0]!;
    return names.at(-1)!.candidates[0]!.score;
  };
  const alone = ruleOf('It was Witkoff');
  const besides = ruleOf('In Kyiv it was Witkoff');
  const introduced = ruleOf('Steve Witkoff left Kyiv; it was Witkoff');
  expect([alone, besides, introduced]).toEqual([alone, besides, introduced].toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set([alone, besides, introduced]).size).toBe(3);
});
