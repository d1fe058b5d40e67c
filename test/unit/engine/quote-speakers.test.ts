import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/cli/read-document.ts';
import { scanDocument } from '../../../lib/cli/scan-document.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../../support/bundled-quotes.ts';
import { GERMANIC } from './speaker-cases/germanic.ts';
import { ROMANCE } from './speaker-cases/romance.ts';
import { SLAVIC } from './speaker-cases/slavic.ts';

const gazetteer = bundledGazetteer();
const quotes = bundledQuotes();

describe.each(Object.entries({ ...GERMANIC, ...ROMANCE, ...SLAVIC }))(
  'whose words, %s: somebody else’s are never given to ours',
  (lang, cases) => {
    test.each(cases)('%s', (_, text, speakers) => {
      const scanned = scanDocument('a.txt', readText(text, { lang, published: '2025-12-03' }), gazetteer, quotes);
      expect(scanned.quotes.map(({ speaker }) => speaker)).toEqual(speakers);
    });
  },
);
