import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetIn, positionsIn } from '../../../lib/page/block-position.ts';
import { rootOf } from '../../../lib/page/natives.ts';
import { createBlockWalk, readBlocks } from '../../../lib/page/walk-blocks.ts';
import { pageOf, parsed } from './parsed.ts';

const textsOf = (body: string): string[] => readBlocks(rootOf(pageOf(body))).map(({ text }) => text.trim());

const CASES: readonly (readonly [name: string, body: string, texts: readonly string[]])[] = [
  ['a paragraph', '<p>Putin spoke.</p>', ['Putin spoke.']],
  ['a name split over inline elements', '<p>Volodymyr <b>Zelen<i>sky</i></b></p>', ['Volodymyr Zelensky']],
  ['a name in a link', '<p>With <a href="/x">Yuri Ushakov</a>.</p>', ['With Yuri Ushakov.']],
  [
    'a name split over source lines',
    '<p>\n   Volodymyr\n      <b>Zelensky</b>\n  came</p>',
    ['Volodymyr Zelensky came'],
  ],
  ['blanks on both sides of a tag', '<p>Steve <b> Witkoff</b></p>', ['Steve Witkoff']],
  ['no name over two blocks', '<div>Vladimir</div><div>Putin</div>', ['Vladimir', 'Putin']],
  ['text around a block in it', '<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
  ['an inline element with a block in it', '<span>One <div>two</div> three</span>', ['One', 'two', 'three']],
  ['table cells apart', '<table><tr><td>Kyiv</td><td>Moscow</td></tr></table>', ['Kyiv', 'Moscow']],
  ['one line break inside a block', '<p>Steve<br>Witkoff</p>', ['Steve\nWitkoff']],
  ['two line breaks as a paragraph', '<p>One<br> <br>two</p>', ['One', 'two']],
  ['a custom element as inline', '<p>Yuri <x-name>Ushakov</x-name></p>', ['Yuri Ushakov']],
  ['teaser links', '<main><ul><li><a href="/1">Putin in Delhi</a></li></ul></main>', ['Putin in Delhi']],
  ['a soft break in a word', '<p>Selen<wbr>skyj</p>', ['Selenskyj']],
  [
    'no script, style, template or noscript',
    '<p>a<script>Putin</script><style>x</style>b<noscript>c</noscript></p>',
    ['ab'],
  ],
  ['no footnote number', '<p>Zelensky<sup>1</sup> came</p>', ['Zelensky came']],
  ['nothing matched across code', '<p>Vladimir <code>x</code> Putin</p>', ['Vladimir \ufffc Putin']],
  ['no pre and no textarea', '<div>a<pre>Putin</pre>b<textarea>Putin</textarea>c</div>', ['a', 'b', 'c']],
  ['no button and no select', '<p>a <button>Putin</button>b<select><option>Putin</select>c</p>', ['a \ufffcb', 'c']],
  ['no navigation', '<nav>Ukraine</nav><div role="navigation">Russia</div><p>a</p>', ['a']],
  ['nothing hidden', '<p hidden>a</p><p aria-hidden="true">b</p><div inert><p>c</p></div><p>d</p>', ['d']],
  ['what search opens', '<p hidden="until-found">a</p>', ['a']],
  [
    'nothing editable',
    '<div contenteditable>a</div><div role="textbox">b</div><p contenteditable="false">c</p>',
    ['c'],
  ],
  ['no closed dialog', '<dialog><p>a</p></dialog><dialog open><p>b</p></dialog>', ['b']],
  ['a closed details', '<details><summary>a</summary><p>b</p></details>', ['a', 'b']],
  ['no ad', '<div class="adsbygoogle">a</div><div aria-label="Advertisement">b</div><p>c</p>', ['c']],
  ['no reading aid', '<p><ruby>普京<rt>pu</rt></ruby>来</p>', ['普京来']],
  ['nothing of an empty page', '', []],
];

describe('reading blocks', () => {
  test.each(CASES)('%s', (_name, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test.each([
    ['the page', '<p>a</p>', 'en'],
    ['an element around', '<div lang="de-AT"><p>a</p></div>', 'de'],
    ['the innermost element', '<div lang="de"><p lang="fr">a</p></div>', 'fr'],
    ['the text where its letters say otherwise', '<p>Путін сказав, що її не буде</p>', 'uk'],
  ])('the language comes from %s', (_from, body, lang) => {
    expect(readBlocks(rootOf(pageOf(body))).map((block) => block.lang)).toEqual([lang]);
  });

  test('the language goes back to that of the page after an element with its own', () => {
    const blocks = readBlocks(rootOf(pageOf('<div lang="de">a</div><p>b</p>')));
    expect(blocks.map(({ lang }) => lang)).toEqual(['de', 'en']);
  });

  test('a page that declares no language is guessed as a whole', () => {
    const page = parsed(
      `<html><body><h1>Нова заява</h1>${'<p>Він приїхав до Києва і її зустріли там.</p>'.repeat(40)}`,
    );
    expect(new Set(readBlocks(rootOf(page)).map(({ lang }) => lang))).toEqual(new Set(['uk']));
  });

  test('a form that shadows its own properties is read like any other', () => {
    const page = pageOf('<form><p>Putin</p><input name="firstChild"><input name="nextSibling"></form><p>Kyiv</p>');
    expect(readBlocks(rootOf(page)).map(({ text }) => text)).toEqual(['Putin', 'Kyiv']);
  });

  test('a tree 20,000 elements deep does not overflow the stack', () => {
    const page = pageOf('');
    let at: Element = page.body;
    for (let i = 0; i < 20_000; i++) at = at.appendChild(page.createElement('div'));
    at.append('Putin');
    expect(readBlocks(rootOf(page)).map(({ text }) => text)).toEqual(['Putin']);
  });

  test('an interrupted walk finds what an uninterrupted one finds', () => {
    const page = pageOf('<div>a <b>b</b><p>c <i>d</i></p>e</div>'.repeat(100));
    const found: string[] = [];
    const walk = createBlockWalk(rootOf(page), { onBlock: ({ text }) => found.push(text) });
    let slices = 1;
    while (!walk(() => true)) slices++;
    expect(slices).toBeGreaterThan(5);
    expect(found).toEqual(readBlocks(rootOf(page)).map(({ text }) => text));
  });

  test('only what is asked for is read of a changed container', () => {
    const container = pageOf('<div id="x">own <b>text</b><p>of a block inside</p>rest</div>').getElementById('x')!;
    const read = (options: { rootText?: boolean; nested?: boolean }): string[] => {
      const found: string[] = [];
      createBlockWalk(container, { ...options, onBlock: ({ text }) => found.push(text) })(() => false);
      return found;
    };
    expect(read({ nested: false })).toEqual(['own text', 'rest']);
    expect(read({ rootText: false })).toEqual(['of a block inside']);
  });
});

describe('positions', () => {
  const SNIPPETS = [
    'Putin',
    ' ',
    '  ',
    '\n   ',
    'a b',
    '<b>Kyiv</b>',
    '<i> x </i>',
    '<br>',
    '<sup>1</sup>',
    '<code>c</code>',
  ];

  test('every character that comes from the page leads to itself and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 12 }), (parts) => {
        for (const block of readBlocks(rootOf(pageOf(`<p>${parts.join('')}</p>`)))) {
          for (const [at, char] of Array.from(block.text).entries()) {
            if (/[\s\ufffc]/.test(char)) continue;
            const [start, end] = positionsIn(block, at, at + 1);
            expect(start.node).toBe(end.node);
            expect(start.node.data.slice(start.offset, end.offset)).toBe(char);
            expect(offsetIn(block, start.node, start.offset)).toBe(at);
          }
        }
      }),
    );
  });

  test('a foreign node is nowhere in a block', () => {
    const [first, second] = readBlocks(rootOf(pageOf('<p>a</p><p>b</p>')));
    expect(offsetIn(first!, second!.nodes[0]!, 0)).toBe(-1);
  });
});
