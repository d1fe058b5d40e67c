import { describe, expect, test } from 'vitest';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { annotate } from '../../support/annotate.ts';
import { readAnnotated } from '../../support/annotated.ts';
import { ENGLISH_CASES } from './english-cases.ts';

const gazetteer = bundledGazetteer();

describe('English', () => {
  test.each(ENGLISH_CASES)('%s', (_, page, published) => {
    const { text } = readAnnotated(page);
    expect(annotate(text, gazetteer, { lang: 'en', published: published ?? '2025-12-03' })).toBe(page);
  });
});
