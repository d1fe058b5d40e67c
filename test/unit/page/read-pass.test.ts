import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotForms } from '../../../lib/engine/engine.ts';
import { CORE_MENTIONS } from '../../../lib/engine/story.ts';
import { findInTexts } from '../../../lib/background/page-engine.ts';
import { rootOf } from '../../../lib/page/natives.ts';
import { LEAST_SIGHTINGS } from '../../../lib/page/page-engine.ts';
import { createReadPass } from '../../../lib/page/read-pass.ts';
import { readBlocks } from '../../../lib/page/walk-blocks.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { pageOf } from './parsed.ts';

const gazetteer = bundledGazetteer();

function namesOf(text: string, lang: string): string[] {
  return spotForms(text, lang, gazetteer)
    .flat()
    .filter(({ layer }) => layer !== 'cue')
    .map(({ start, end }) => text.slice(start, end));
}

/** The names found by a first look and exact readings where it says so, block by block. */
async function lookedUp(body: string, isTimeUp = () => false): Promise<string[][]> {
  const found: string[][] = [];
  const pass = createReadPass([{ root: rootOf(pageOf(body)) }], async (runs) => findInTexts(runs, gazetteer));
  while (!pass.gather(isTimeUp));
  const reading = (await pass.seen()).read(false, ({ text, lang }) => found.push(namesOf(text, lang)));
  while (!reading(isTimeUp));
  return found.filter((names) => names.length > 0);
}

test.each([
  ['a paragraph', '<p>So Putin spoke.</p>', [['Putin']]],
  ['a name over two elements', '<p>Vladimir <b>Putin</b></p>', [['Vladimir Putin']]],
  ['a name over source lines', '<p>Volodymyr\n            <b>Zelensky</b></p>', [['Volodymyr Zelensky']]],
  ['a word in two halves', '<p>With Zelen<i>sky</i> there</p>', [['Zelensky']]],
  ['a drop capital', '<p><span>U</span>kraine said</p>', [['Ukraine']]],
  ['a word in three parts', '<p>P<b>ut</b>in came</p>', [['Putin']]],
  ['cells without a blank between', '<table><tr><td>Kyiv</td><td>Moscow</td></tr></table>', [['Kyiv'], ['Moscow']]],
  ['an initial in an element of its own', '<p>The <b>U</b>.<b>S</b>. side</p>', [['U.S.']]],
  ['two blocks are not one name', '<div>Melania</div><div>Trump spoke</div>', [['Trump']]],
  ['text around a paragraph', '<div>In Kyiv <p>and Moscow</p> and Berlin</div>', [['Kyiv'], ['Berlin'], ['Moscow']]],
  ['no navigation', '<nav><a>Ukraine</a></nav><div role="navigation"><p>Russia</p></div><p>x</p>', []],
  ['nothing hidden', '<div hidden><p>Ukraine</p></div><p aria-hidden="true">Russia</p>', []],
  ['no script', '<script>"Vladimir Putin"</script><style>.Putin{}</style><p>x</p>', []],
  ['another language', '<p>So</p><div lang="de"><p>Das sagte Putin in Kiew</p></div>', [['Putin', 'Kiew']]],
  ['Cyrillic in a page that calls itself English', '<p>сказав Путін у Києві</p>', [['Путін', 'Києві']]],
])('a first look overlooks nothing and adds nothing: %s', async (_, body, names) => {
  expect(await lookedUp(body)).toEqual(names);
});

const PIECES = [
  'Putin',
  'Vladimir',
  ' ',
  '\n     ',
  '<b>Putin</b>',
  '<i>Zelen</i>sky',
  '</p><p>',
  '<br>',
  'Kyiv',
  '<sup>1</sup>',
  'U.S.',
  '<td>Moscow</td>',
  '<div>Trump</div>',
  '<span lang="ru">Путин</span>',
  ', ',
  'the peace plan',
];

test('whatever the page is made of, the first look leads to all blocks that have names', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }),
      fc.boolean(),
      async (pieces, isHurried) => {
        const body = `<p>${pieces.join('')}</p>`;
        const all = readBlocks(rootOf(pageOf(body)))
          .map(({ text, lang }) => namesOf(text, lang))
          .filter((names) => names.length > 0);
        const sorted = (blocks: string[][]): string[] => blocks.map((names) => names.join()).sort();
        expect(sorted(await lookedUp(body, () => isHurried))).toEqual(sorted(all));
      },
    ),
    { numRuns: 400 },
  );
});

test('a page as long as a book is gathered in several messages, and a name at a cut is not lost', async () => {
  const filler = `<p>${'nothing to see here, '.repeat(500)}</p>`;
  const sent: number[] = [];
  const body = `${filler.repeat(19)}<p>${'and so on '.repeat(600)}Zelen<b>sky</b> came</p>${filler.repeat(19)}`;
  const pass = createReadPass([{ root: rootOf(pageOf(body)) }], async (runs) => {
    sent.push(runs.length);
    return findInTexts(runs, gazetteer);
  });
  while (!pass.gather(() => false));
  const found: string[] = [];
  const seen = await pass.seen();
  seen.read(false, ({ text, lang }) => found.push(...namesOf(text, lang)))(() => false);
  expect(sent.length).toBeGreaterThan(1);
  expect(found).toEqual(['Zelensky']);
});

test('a paragraph with nothing but a quotation is read with the story, and only then', async () => {
  const pass = createReadPass([{ root: rootOf(pageOf('<p>“We wait.”</p><p>They wait.</p>')) }], async (runs) =>
    findInTexts(runs, gazetteer),
  );
  while (!pass.gather(() => false));
  const seen = await pass.seen();
  const read = (isStory: boolean): string[] => {
    const found: string[] = [];
    seen.read(isStory, ({ text }) => found.push(text))(() => false);
    return found;
  };
  expect(seen.hasMore).toBe(true);
  expect(read(false)).toEqual([]);
  expect(read(true)).toEqual(['“We wait.”']);
});

test('where a page may have the story, its quotations and offices are read at once', () => {
  expect(LEAST_SIGHTINGS).toBe(CORE_MENTIONS);
});

test('cues are enough after many blocks, but on a page with the story each office is read', async () => {
  const body = '<p>The vice president waits.</p>'.repeat(100);
  const pass = createReadPass([{ root: rootOf(pageOf(body)) }], async (runs) => findInTexts(runs, gazetteer));
  while (!pass.gather(() => false));
  const seen = await pass.seen();
  const count = (isStory: boolean): number => {
    let blocks = 0;
    seen.read(isStory, () => void blocks++)(() => false);
    return blocks;
  };
  expect(count(false)).toBeLessThan(100);
  expect(count(true)).toBe(100);
});
