import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../lib/page/article-date.ts';
import { dayInUrl, parseDay } from '../../../lib/page/parse-day.ts';
import { savedPages } from '../../support/saved-pages.ts';
import { pageOf, parsed } from './parsed.ts';

describe('a printed date', () => {
  test.each([
    ['2025-12-03', '2025-12-03'],
    ['2025-12-03T23:59:00-05:00', '2025-12-03'],
    ['2025-12-03T00:01:00+02:00', '2025-12-03'],
    ['20251203T132005+0200', '2025-12-03'],
    ['20120104T1206+0400Z', '2012-01-04'],
    ['2025/12/3', '2025-12-03'],
    ['2026-01-06 13:55:27 +01:00', '2026-01-06'],
    ['03.12.2025, 18:00', '2025-12-03'],
    ['3. 12. 2025', '2025-12-03'],
    ['December 3, 2025', '2025-12-03'],
    ['Wed, 3 Dec 2025 10:00:00 GMT', '2025-12-03'],
    ['3 Sept. 2025', '2025-09-03'],
    ['09/07/2019', null],
    ['2025-02-30', null],
    ['2013/12/85', null],
    ['1733210000', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (printed, day) => {
    expect(parseDay(printed)).toBe(day);
  });
});

describe('a date in an address', () => {
  test.each([
    ['https://a.example/2025/12/03/talks', '2025-12-03'],
    ['https://a.example/world/2019/jan/03/whales', '2019-01-03'],
    ['https://a.example/news/2024-10-15/brussels.html', '2024-10-15'],
    ['https://a.example/articles/20250114/k00', '2025-01-14'],
    ['https://a.example/20120104/532606080.html', '2012-01-04'],
    ['https://a.example/doc/7715044', null],
    ['https://2025-12-03.example/doc', null],
    ['https://a.example/a?d=2025-12-03', null],
    ['about:blank', null],
  ])('%s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });
});

const jsonLd = (...things: readonly object[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');
const NEWS = { '@type': 'NewsArticle', datePublished: '2025-12-03T08:00:00Z' };
const META = '<meta property="article:published_time" content="2025-12-04T08:00:00Z">';
const TIME = '<article><time datetime="2025-12-05">Friday</time></article>';

describe('the day of an article', () => {
  test.each([
    ['JSON-LD before all else', jsonLd(NEWS) + META, TIME, '2025-12-03'],
    [
      'the article in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite', datePublished: '2001-01-01' }, NEWS] }),
      '',
      '2025-12-03',
    ],
    [
      'the article, not the video in it',
      jsonLd({ '@type': 'VideoObject', datePublished: '2020-01-01' }, NEWS),
      '',
      '2025-12-03',
    ],
    [
      'JSON-LD that is not quite JSON',
      `<script type="application/ld+json">{"datePublished": "2025-12-03",}</script>`,
      '',
      '2025-12-03',
    ],
    ['a type in a list', jsonLd({ ...NEWS, '@type': ['Article', 'NewsArticle'] }), '', '2025-12-03'],
    ['OpenGraph', META, TIME, '2025-12-04'],
    ['OpenGraph under `name`', META.replace('property', 'name'), '', '2025-12-04'],
    ['microdata', '', '<span itemprop="datePublished" content="2025-12-02">2/12</span>' + TIME, '2025-12-02'],
    ['the printed time', '', TIME, '2025-12-05'],
    ['not a teaser’s time', '', '<main><aside><time datetime="2020-01-01"></time></aside></main>' + TIME, '2025-12-05'],
    ['the address', '', '', '2025-12-01'],
    [
      'the printed time of a page written anew',
      jsonLd({ ...NEWS, datePublished: '2012-05-10', dateModified: '2025-12-05T01:00Z' }),
      TIME,
      '2025-12-05',
    ],
  ])('%s', (_name, head, body, day) => {
    expect(articleDate(pageOf(body, head), 'https://a.example/2025/12/01/x')).toBe(day);
  });

  test('a page that tells nothing has none', () => {
    expect(articleDate(pageOf('<p>Hello</p>'), 'https://a.example/x')).toBeNull();
  });

  const saved = savedPages().filter(({ tags, published }) => tags.includes('positive') && parseDay(published ?? ''));
  test.skipIf(saved.length === 0).each(saved.map((page) => [page.id, page] as const))(
    'of the saved page %s',
    (_id, page) => {
      expect(articleDate(parsed(page.read().toString('utf8')), page.url)).toBe(parseDay(page.published!));
    },
  );
});
