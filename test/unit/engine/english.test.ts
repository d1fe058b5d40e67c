import { describe, expect, test } from 'vitest';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { annotate } from '../../support/annotate.ts';
import { linkMentions, spotForms } from '../../../lib/engine/engine.ts';
import { readAnnotated } from '../../support/annotated.ts';
import { ENGLISH_CASES } from './english-cases.ts';

const gazetteer = bundledGazetteer();

describe('English', () => {
  test.each(ENGLISH_CASES)('%s', (_, page, published) => {
    const { text } = readAnnotated(page);
    expect(annotate(text, gazetteer, { lang: 'en', published: published ?? '2025-12-03' })).toBe(page);
  });
});

test('a block of a hostile page with thousands of names and roles is linked in one pass over them', () => {
  const sentence = 'Putin and Kyiv met, the Russian president said. ';
  const link = (count: number): number => {
    let looks = 0;
    const text = sentence.repeat(count);
    const spots = spotForms(text, 'en', gazetteer).map((found) =>
      found.map((spot) => ({
        ...spot,
        get end() {
          looks++;
          return spot.end;
        },
      })),
    );
    linkMentions([{ text, lang: 'en', spots }], gazetteer, { published: '2025-12-03' });
    return looks;
  };
  expect(link(800)).toBeLessThan(12 * link(100));
});
