import { describe, expect, test } from 'vitest';
import { scanLines } from '../../../lib/cli/scan-lines.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../../support/bundled-quotes.ts';

const gazetteer = bundledGazetteer();
const quotes = bundledQuotes();

interface Line {
  readonly id: string | number | null;
  readonly error?: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: { readonly units: number };
  readonly mentions: readonly { readonly entity: string }[];
}

function scan(input: string | Buffer, known = {}): Line[] {
  const bytes = Uint8Array.from(Buffer.from(input as string));
  const { bytes: out, hasBroken } = scanLines({ bytes, firstLine: 1 }, '-', { gazetteer, quotes, known });
  const lines = Buffer.from(out)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  expect(hasBroken).toBe(lines.some(({ error }) => error !== undefined));
  return lines;
}

const BROKEN: readonly (readonly [name: string, line: string | Buffer, id: unknown, error: RegExp])[] = [
  ['no JSON', 'Putin', null, /^line 1: not JSON: /],
  ['half a line', '{"id":1,"text":"Put', null, /^line 1: not JSON: /],
  ['an array', '[1]', null, /^line 1: not a JSON object$/],
  ['null', 'null', null, /^line 1: not a JSON object$/],
  ['an empty line', '', null, /^line 1: empty$/],
  ['blanks', ' \t\r', null, /^line 1: empty$/],
  ['bytes of another encoding', Buffer.from('{"id":1,"text":"\xe9"}', 'latin1'), null, /^line 1: not UTF-8$/],
  ['no id', '{"text":"a"}', null, /^line 1: no id$/],
  ['an id that is a list', '{"id":[1],"text":"a"}', null, /^line 1: id is neither a string nor a number$/],
  ['no text', '{"id":"x"}', 'x', /^line 1: neither text nor html$/],
  ['a text that is a number', '{"id":"x","text":7}', 'x', /^line 1: text is no string$/],
  ['both text and html', '{"id":0,"text":"a","html":"a"}', 0, /^line 1: both text and html$/],
  ['half a surrogate pair', String.raw`{"id":1,"text":"a\ud83d"}`, 1, /^line 1: text has half a surrogate pair$/],
  ['a day that there is not', '{"id":1,"text":"a","published":"2025-02-30"}', 1, /^line 1: "2025-02-30" is no day/],
  ['a day in words', '{"id":1,"text":"a","published":"yesterday"}', 1, /^line 1: "yesterday" is no day/],
  ['a day in milliseconds', '{"id":1,"text":"a","published":1764720000}', 1, /^line 1: published is no string$/],
  ['a language in words', '{"id":1,"text":"a","lang":"English"}', 1, /^line 1: "English" is no language code/],
  ['an address that is none', '{"id":1,"text":"a","url":{}}', 1, /^line 1: url is no string$/],
];

describe('a broken line costs that line, and says its number and the reason', () => {
  test.each(BROKEN)('%s', (_name, line, id, error) => {
    const [result, ...rest] = scan(line);
    expect(Object.keys(result!)).toEqual(['id', 'error']);
    expect(result!.id).toBe(id);
    expect(result!.error).toMatch(error);
    expect(rest).toEqual([]);
  });

  test('those around it are scanned', () => {
    const lines = scan('{"id":1,"text":"Vladimir Putin"}\n\n{"id":3,"text":"Vladimir Putin"}');
    expect(lines.map(({ id, error }) => error ?? id)).toEqual([1, 'line 2: empty', 3]);
  });
});

const RIGHT: readonly (readonly [name: string, line: string, expected: Partial<Line>])[] = [
  ['a text', '{"id":"x","text":"Vladimir Putin"}', { id: 'x', lang: 'en', published: null }],
  ['a page', '{"id":7,"html":"<p>Vladimir <b>Putin"}', { id: 7, text: { units: 15 } }],
  ['fields that are null', '{"id":1,"text":"Vladimir Putin","html":null,"published":null,"lang":null}', { id: 1 }],
  ['fields of others', '{"title":"b","id":1,"text":"Vladimir Putin"}', { id: 1 }],
  ['a byte order mark', '\ufeff{"id":1,"text":"Vladimir Putin"}', { id: 1 }],
  ['a line end of Windows', '{"id":1,"text":"Vladimir Putin"}\r', { id: 1 }],
  ['a day', '{"id":1,"text":"Vladimir Putin","published":"2025-12-03"}', { published: '2025-12-03' }],
  [
    'a day with the time',
    '{"id":1,"text":"Vladimir Putin","published":"2025-12-03T23:59:00-05:00"}',
    { published: '2025-12-03' },
  ],
  [
    'the day in the address',
    '{"id":1,"text":"Vladimir Putin","url":"https://news.example/2025/12/03/talks"}',
    { published: '2025-12-03' },
  ],
  [
    'the day of the page before that of its address',
    '{"id":1,"html":"<meta name=date content=2025-12-04><p>Vladimir Putin","url":"https://news.example/2025/12/03/a"}',
    { published: '2025-12-04' },
  ],
  ['a language', '{"id":1,"text":"Vladimir Putin","lang":"de-AT"}', { lang: 'de' }],
  ['a language of a page', '{"id":1,"html":"<html lang=en><p>Vladimir Putin","lang":"fr"}', { lang: 'fr' }],
];

describe('a line is one document', () => {
  test.each(RIGHT)('%s', (_name, line, expected) => {
    const [result] = scan(line);
    expect(result).toMatchObject({ ...expected, mentions: [{ entity: 'vladimir-putin' }] });
  });

  test('what it says itself goes before what is said of all', () => {
    const known = { lang: 'fr', published: '2025-01-01' };
    expect(scan('{"id":1,"text":"a","lang":"de","published":"2025-12-03"}\n{"id":2,"text":"a"}', known)).toMatchObject([
      { lang: 'de', published: '2025-12-03' },
      { lang: 'fr', published: '2025-01-01' },
    ]);
  });
});
