/** Run by `cold-page.ts` in a process of its own: the first page that an engine sees after its tables are loaded. */
import { readFileSync } from 'node:fs';
import { linkMentions, loadGazetteer, spotForms } from '../../lib/engine/engine.ts';
import { linkQuotes } from '../../lib/engine/quotes/link-quotes.ts';
import { loadQuoteIndex } from '../../lib/engine/quotes/quote-index.ts';

const [gazetteerFile = '', quotesFile = '', textFile = ''] = process.argv.slice(2);
const gazetteer = loadGazetteer([readFileSync(gazetteerFile, 'utf8')]);
const quotes = loadQuoteIndex([readFileSync(quotesFile, 'utf8')]);
const texts = readFileSync(textFile, 'utf8').split('\n');

const start = performance.now();
const spotted = texts.map((text) => ({ text, lang: 'en', spots: spotForms(text, 'en', gazetteer) }));
const spot = performance.now();
const { mentions } = linkMentions(spotted, gazetteer, { published: '2025-12-03' });
const link = performance.now();
linkQuotes(
  texts.map((text, at) => ({ text, lang: 'en', mentions: mentions[at]! })),
  quotes,
);
const end = performance.now();
console.log(JSON.stringify({ spot: spot - start, link: link - spot, quotes: end - link, all: end - start }));
