import { describe, expect, test } from 'vitest';
import { foldChar, foldWord, PASSED_OVER, SEPARATOR } from '../../../lib/engine/fold.ts';
import { splitForm } from '../../../lib/engine/split-form.ts';
import { GAP } from '../../../lib/engine/gaps.ts';

describe('two prints of one word are compared as equal', () => {
  test.each([
    ['case', 'ZELENSKY', 'Zelensky'],
    ['Latin diacritics', 'Orbán', 'Orban'],
    ['letters with a stroke', 'Zełenski', 'Zelenski'],
    ['Turkish', 'Erdoğan', 'Erdogan'],
    ['decomposed', 'Orbán'.normalize('NFD'), 'Orban'],
    ['ё and е', 'Соединённые', 'Соединенные'],
    ['soft hyphens', 'Zelen\u00ADsky', 'Zelensky'],
    ['joiners and direction marks', 'Zelen\u200Dsky\u200F', 'Zelensky'],
    ['decomposed й', 'Зеленский'.normalize('NFD'), 'Зеленский'],
    ['Arabic vowel signs and tatweel', 'تَرامـب', 'ترامب'],
    ['Arabic alef with hamza', 'أوكرانيا', 'اوكرانيا'],
    ['fullwidth stays apart but is a word', 'Ａ', 'ａ'],
  ])('%s', (_, a, b) => expect(foldWord(a)).toBe(foldWord(b)));
});

describe('two different words are not', () => {
  test.each([
    ['й and и', 'Сибій', 'Сибии'],
    ['ї and і', 'Україна', 'Украіна'],
    ['Latin a and Cyrillic а', 'a', 'а'],
  ])('%s', (_, a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));
});

test.each([
  ['28-point plan', ['28', 'point', 'plan'], [GAP.NONE, GAP.JOIN, GAP.JOIN]],
  ['28‑point', ['28', 'point'], [GAP.NONE, GAP.JOIN]],
  ['U.S.', ['u', 's'], [GAP.NONE, GAP.DOT]],
  ['J. D. Vance', ['j', 'd', 'vance'], [GAP.NONE, GAP.DOT_BLANK, GAP.DOT_BLANK]],
  ['Washington, D.C.', ['washington', 'd', 'c'], [GAP.NONE, GAP.COMMA_BLANK, GAP.DOT]],
  ["Xi'an", ['xi', 'an'], [GAP.NONE, GAP.APOSTROPHE]],
  ['トランプ', ['ト', 'ラ', 'ン', 'プ'], [GAP.NONE, GAP.NONE, GAP.NONE, GAP.NONE]],
])('a form is words and gaps: %s', (form, words, gaps) => {
  const split = splitForm(form);
  expect(split.map((word) => word.word)).toEqual(words);
  expect(split.map((word) => word.gap)).toEqual(gaps);
});

test('a form without a word is refused by name', () => {
  expect(() => splitForm('—')).toThrow('surface form "—" has no word');
});

const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ħ: 'h', ё: 'е' };

function defined(code: number): number {
  const char = String.fromCharCode(code);
  if (code === 0xad || /\p{M}/u.test(char)) return PASSED_OVER;
  if (code === 0x2bc || !/[\p{L}\p{N}_]/u.test(char)) return SEPARATOR;
  const lower = char.toLowerCase();
  return (STROKED[lower] ?? (code < 0x400 ? lower.normalize('NFD') : lower)).charCodeAt(0);
}

test('the table made in bulk is what the definition says of every character', () => {
  for (let code = 0; code < 0x600; code++) expect([code, foldChar(code)]).toEqual([code, defined(code)]);
});

test('signs that are told without Unicode tables are no letters, digits or marks', () => {
  const SIGNS = [0x2010, 0x2060, 0x20a0, 0x20d0, 0x2190, 0x2460, 0x2794, 0x2c00, 0xd800, 0xf900, 0xfffc, 0x10000];
  for (let range = 0; range < SIGNS.length; range += 2) {
    for (let code = SIGNS[range]!; code < SIGNS[range + 1]!; code++) {
      expect([code, foldChar(code)]).toEqual([code, SEPARATOR]);
      expect([code, defined(code)]).toEqual([code, SEPARATOR]);
    }
  }
});
