import { describe, expect, test } from 'vitest';
import { readHtml, readText } from '../../../lib/cli/read-document.ts';
import { ODD_MARKUP } from '../../support/odd-markup.ts';

describe('all that there is to read in a page is read', () => {
  // that browsers read the same is tested in them, in test/browser/scan-reading.test.ts
  test.each(ODD_MARKUP)('%s', (_name, html, texts) => {
    expect(readHtml(html, {}).blocks.map(({ text }) => text)).toEqual(texts);
  });

  test('nesting without end, and a table full of stray text, cost no stack', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}Putin`, {}).text).toBe('Putin\n');
    expect(readHtml(`<table>${'a<b>'.repeat(1000)}`, {}).blocks).toHaveLength(1);
  });
});

test.each(ODD_MARKUP)('offsets count in the text that is written out: %s', (_name, html) => {
  const { text, blocks } = readHtml(html, {});
  for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
});

const UK = '<html lang="en"><p>The envoys left.<p>Посли поїхали до Києва.<p lang="de">Sie flogen.';
const LANGUAGES: readonly (readonly [name: string, html: string, lang: string | undefined, langs: string[]])[] = [
  ['what the page declares, unless the letters tell otherwise', UK, undefined, ['en', 'en', 'uk', 'de']],
  ['what the caller knows, unless the letters tell otherwise', UK, 'fr', ['fr', 'fr', 'uk', 'fr']],
  ['a guess where nobody tells', '<p>Посли поїхали до Києва.', undefined, ['uk', 'uk']],
];

test.each(LANGUAGES)('a block is read in its language: %s', (_name, html, lang, langs) => {
  const page = readHtml(html, lang === undefined ? {} : { lang });
  expect([page.lang, ...page.blocks.map((block) => block.lang)]).toEqual(langs);
});

test('a text is read line by line, or by paragraph where it was wrapped by hand', () => {
  const lines = readText('One.\r\nTwo.\n\nThree.', {}).blocks.map(({ text, start }) => [text, start]);
  expect(lines).toEqual([
    ['One.', 0],
    ['Two.', 6],
    ['Three.', 12],
  ]);
  const wrapped = 'The envoys had\ncome by the\nnight train.\n\nThey left on\nthe next day\nat noon.';
  expect(readText(wrapped, {}).blocks).toHaveLength(2);
});
