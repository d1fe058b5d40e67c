import { expect, test } from 'vitest';
import { decodeHtml } from '../../../lib/cli/decode-html.ts';

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const PUTIN_1251 = [0xcf, 0xf3, 0xf2, 0xe8, 0xed];
const FAR = ' '.repeat(1100);

const CASES: readonly (readonly [name: string, bytes: Buffer, text: string])[] = [
  ['UTF-8 that is not declared', bytes('<p>Путін'), 'Путін'],
  ['windows-1251 that is declared', bytes('<meta charset="windows-1251"><p>', PUTIN_1251), 'Путин'],
  [
    'windows-1251 that is declared the old way',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>', PUTIN_1251),
    'Путин',
  ],
  ['another name of an encoding', bytes('<META CHARSET=cp1251><p>', PUTIN_1251), 'Путин'],
  ['koi8-u', bytes('<meta charset=koi8-u><p>', [0xf0, 0xd5, 0xd4, 0xa6, 0xce]), 'Путін'],
  ['iso-8859-2', bytes('<meta charset=iso-8859-2><p>', [0xa3, 0xf3, 0x64, 0xbc]), 'Łódź'],
  ['Western text without a word on it', bytes('<p>', [0x93], 'Kallas', [0x94]), '“Kallas”'],
  ['iso-8859-1, which is read as windows-1252', bytes('<meta charset=iso-8859-1><p>', [0x93, 0x61, 0x94]), '“a”'],
  ['UTF-16 with its mark', bytes([0xff, 0xfe], [...Buffer.from('<p>Путін', 'utf16le')]), 'Путін'],
  ['a mark that outdoes a declaration', bytes([0xef, 0xbb, 0xbf], '<meta charset=windows-1251><p>Путін'), 'Путін'],
  ['UTF-8 that was saved with the declaration of before', bytes('<meta charset=iso-8859-15><p>Łódź'), 'Łódź'],
  ['an encoding nobody knows', bytes('<meta charset=x-nothing><p>Путін'), 'Путін'],
  ['a declaration in a comment', bytes('<!-- <meta charset=koi8-r> --><p>', [0xe9]), 'é'],
  ['a declaration too far down', bytes(FAR, '<meta charset=windows-1251><p>', [0xe9]), 'é'],
  ['one broken byte in UTF-8', bytes('<meta charset=utf-8><p>Путін', [0xff]), 'Путін\ufffd'],
  [
    'seven-bit Japanese',
    bytes('<meta charset=iso-2022-jp><p>', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]),
    'あ',
  ],
  ['nothing', bytes(), ''],
];

test.each(CASES)('a saved page is legible: %s', (_name, page, text) => {
  expect(decodeHtml(page).replace(/^[^]*<p>/, '')).toBe(text);
});
