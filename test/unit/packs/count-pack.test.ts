import { expect, test } from 'vitest';
import { countPack, formatTable } from '../../../lib/packs/count-pack.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { filesOf, smallPack } from './small-pack.ts';

const rows = countPack(parsePack(filesOf(smallPack())).source!);

test('who keeps a pack sees for each entity what is there and how old it is', () => {
  expect(rows.find(({ entity }) => entity === 'ann-ash')).toEqual({
    entity: 'ann-ash',
    category: 'person',
    forms: 3,
    languages: 2,
    quotes: 2,
    paraphrases: 0,
    positions: 2,
    dates: 2,
    about: 0,
    sources: 2,
    latest: '2026-01-15',
  });
});

test('the table’s columns stand under their heads', () => {
  const lines = formatTable(rows);
  expect(lines).toHaveLength(1 + rows.length);
  const end = lines[0]!.indexOf('quotes') + 'quotes'.length;
  for (const [n, row] of rows.entries()) {
    expect(lines[n + 1]!.slice(0, end).split(/\s+/).at(-1)).toBe(String(row.quotes));
  }
});
