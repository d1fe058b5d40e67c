import { describe, expect, test } from 'vitest';
import { isArticlePage } from '../../../lib/page/news-page.ts';
import { isOutlet } from '../../../lib/page/outlets.ts';
import { savedPages } from '../../support/saved-pages.ts';
import { pageOf, parsed } from './parsed.ts';

const LONG =
  'The delegation arrived in the evening and left again before anybody had time to ask what had been agreed upon, or so it seemed to those who stood outside. ';
const paragraphs = (count: number): string => `<div>${`<p>${LONG}</p>`.repeat(count)}</div>`;
const ld = (type: string): string => `<script type="application/ld+json">{"@type": ${type}}</script>`;
const OG = '<meta property="og:type" content="article">';

describe('a page is taken for news', () => {
  test.each([
    ['declared in JSON-LD', ld('"NewsArticle"'), '', true],
    ['declared with a full address', ld('"https://schema.org/ReportageNewsArticle"'), '', true],
    ['declared in a list of types', ld('["WebPage", "OpinionNewsArticle"]'), '', true],
    ['declared as a live blog', ld('"LiveBlogPosting"'), '', true],
    ['not for a shop', ld('"Product"'), paragraphs(2), false],
    ['declared in OpenGraph with paragraphs', OG, paragraphs(3), true],
    ['declared in OpenGraph with a date', OG, '<time datetime="2025-12-03">3 Dec</time>', true],
    ['not for OpenGraph alone: posts claim to be articles', OG, '<p>Short</p>', false],
    [
      'declared in microdata',
      '',
      `<div itemscope itemtype="http://schema.org/NewsArticle">${paragraphs(3)}</div>`,
      true,
    ],
    ['built like an article', '', `<h1>Talks</h1>${paragraphs(5)}`, true],
    ['built like a short article with a date', '', `<time datetime="2025-12-03">3 Dec</time>${paragraphs(3)}`, true],
    ['not for single comments', '', `<ul>${`<li><div><p>${LONG}</p></div></li>`.repeat(20)}</ul>`, false],
    ['not for a specification', '', paragraphs(400), false],
    ['not for a manual', '', paragraphs(20) + '<code>x</code>'.repeat(40), false],
    [
      'not for an encyclopedia',
      `<meta name="generator" content="MediaWiki 1.45">${ld('"Article"')}`,
      paragraphs(9),
      false,
    ],
    ['not for an empty page', '', '', false],
  ])('%s', (_name, head, body, isNews) => {
    expect(isArticlePage(pageOf(body, head))).toBe(isNews);
  });

  test('in Chinese, with a third as many characters', () => {
    const line =
      '双方代表在当晚抵达，第二天一早便离开了，在场的记者没有机会询问会谈的结果，只能从发言人的简短声明中猜测究竟谈了些什么。';
    expect(isArticlePage(pageOf(`<div>${`<p>${line}</p>`.repeat(6)}</div>`))).toBe(true);
  });

  const saved = savedPages();
  const isNews = (page: (typeof saved)[number]): boolean => isArticlePage(parsed(page.read().toString('utf8')));
  test.skipIf(saved.length === 0)('every saved article about the story, by its structure alone', () => {
    const articles = saved.filter(({ tags }) => tags.includes('positive'));
    expect(articles.filter((page) => !isNews(page)).map(({ id }) => id)).toEqual([]);
  });

  test.skipIf(saved.length === 0)('and no shop, network or specification', () => {
    const others = saved.filter(({ id }) => /amazon|twitter|reddit|instagram|ecma/.test(id));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(isNews).map(({ id }) => id)).toEqual([]);
  });
});

describe('outlets', () => {
  test.each([
    ['www.bbc.co.uk', true],
    ['bbc.com', true],
    ['edition.cnn.com:443', true],
    ['www.PRAVDA.com.ua', true],
    ['notbbc.com', false],
    ['bbc.com.evil.example', false],
    ['com', false],
    ['constructor.com', false],
    ['x.constructor', false],
    ['127.0.0.1:8080', false],
    ['', false],
  ])('%s', (host, is) => {
    expect(isOutlet(host)).toBe(is);
  });
});
