import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, spotForms } from '../../../lib/engine/engine.ts';
import { rootOf } from '../../../lib/page/natives.ts';
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
function lookedUp(body: string, isTimeUp = () => false): string[][] {
  const found: string[][] = [];
  const pass = createReadPass([{ root: rootOf(pageOf(body)) }], {
    find: (text, lang) => spotForms(text, lang, gazetteer).flat(),
    onBlock: ({ text, lang }) => {
      if (!isEmpty(spotForms(text, lang, gazetteer))) found.push(namesOf(text, lang));
    },
  });
  while (!pass(isTimeUp));
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
])('a first look overlooks nothing and adds nothing: %s', (_, body, names) => {
  expect(lookedUp(body)).toEqual(names);
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

test('whatever the page is made of, the first look leads to all blocks that have names', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.boolean(), (pieces, isHurried) => {
      const body = `<p>${pieces.join('')}</p>`;
      const all = readBlocks(rootOf(pageOf(body)))
        .map(({ text, lang }) => namesOf(text, lang))
        .filter((names) => names.length > 0);
      const sorted = (blocks: string[][]): string[] => blocks.map((names) => names.join()).sort();
      expect(sorted(lookedUp(body, () => isHurried))).toEqual(sorted(all));
    }),
    { numRuns: 400 },
  );
});
