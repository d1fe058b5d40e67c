import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { readAnnotated } from '../../support/annotated.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { OFFICE_CASES } from './office-cases.ts';
import { DAY_CASES, LANGUAGE_CASES, LEADS } from './language-cases.ts';

const gazetteer = bundledGazetteer();

function reannotate(paragraph: string, lang: string, published: string): string {
  const page = `${LEADS[lang]}\n${readAnnotated(paragraph).text}`;
  return annotate(page, gazetteer, { lang, published }).split('\n')[1]!;
}

test.each(LANGUAGE_CASES)('%s (%s)', (_, lang, paragraph) => {
  expect(reannotate(paragraph, lang, '2025-12-03')).toBe(paragraph);
});

test.each(OFFICE_CASES)('%s (%s)', (_, lang, paragraph) => {
  expect(reannotate(paragraph, lang, '2025-12-03')).toBe(paragraph);
});

test.each(DAY_CASES)('%s (%s), on %s', (_, lang, day, paragraph) => {
  expect(reannotate(paragraph, lang, day)).toBe(paragraph);
});

test('descriptions mean nobody on a page that tells another story', () => {
  const page = 'The US president and the NATO chief spoke about tariffs. The peace plan for Sudan failed.';
  expect(annotate(page, gazetteer, { lang: 'en', published: '2025-12-03' })).not.toMatch(/president\||chief\||plan\|/);
});
