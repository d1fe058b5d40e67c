import { expect, it } from 'vitest';
import { createPackFiles } from '../../../lib/background/pack-files.ts';
import { entityId } from '../../../lib/model/ids.ts';

const FILES: Readonly<Record<string, string>> = {
  'packs/index.json':
    '[{"id":"talks","title":"Talks","asOf":"2026-01-02","coveredUntil":"2026-01-01"},{"id":"flood","title":"Flood","asOf":"2026-01-02","coveredUntil":"2026-01-01"}]',
  'packs/talks/gazetteer.json': '{"talks":1}',
  'packs/flood/gazetteer.json': '{"flood":1}',
  'packs/talks/quotes.json': '{"talks":2}',
  'packs/flood/quotes.json': '{"flood":2}',
  'packs/talks/quotes/trump-1.json': '{"name":"Donald Trump, one quote"}',
  'packs/talks/records/donald-trump.json': '{"name":"Donald Trump"}',
  'packs/talks/records/damaged.json': '{"name":',
  'packs/secret/records/donald-trump.json': '{"name":"not listed"}',
};

function packsOver(files: Readonly<Record<string, string>>) {
  const reads: string[] = [];
  const packs = createPackFiles(async (path) => {
    reads.push(path);
    const text = files[path];
    if (text === undefined) throw new TypeError('no such file');
    return text;
  });
  return { packs, reads };
}

it('gives every pack its gazetteer, in the order of the list', async () => {
  expect(await packsOver(FILES).packs.gazetteers()).toEqual(['{"talks":1}', '{"flood":1}']);
});

it('reads a file once, however many pages ask', async () => {
  const { packs, reads } = packsOver(FILES);
  await Promise.all([
    packs.gazetteers(),
    packs.gazetteers(),
    packs.record(entityId('talks', 'donald-trump')),
    packs.record(entityId('talks', 'donald-trump')),
  ]);
  expect(reads.toSorted()).toEqual([
    'packs/flood/gazetteer.json',
    'packs/index.json',
    'packs/talks/gazetteer.json',
    'packs/talks/records/donald-trump.json',
  ]);
});

it.each([
  ['a record', 'talks', 'donald-trump', { name: 'Donald Trump' }],
  ['none for an entity the pack does not have', 'talks', 'nobody', null],
  ['none for a pack that is not listed', 'secret', 'donald-trump', null],
])('gives %s', async (_, pack, slug, record) => {
  expect(await packsOver(FILES).packs.record(entityId(pack, slug))).toEqual(record);
});

it('gives what every pack knows of quotes, and the record of one', async () => {
  const { packs } = packsOver(FILES);
  expect(await packs.quotes()).toEqual(['{"talks":2}', '{"flood":2}']);
  const trump = entityId('talks', 'donald-trump');
  expect(await packs.record(trump, 'trump-1')).toEqual({ name: 'Donald Trump, one quote' });
  expect(await packs.record(trump, 'trump-2')).toBeNull();
});

it('does not pass off a damaged record as a missing one', async () => {
  await expect(packsOver(FILES).packs.record(entityId('talks', 'damaged'))).rejects.toThrow(SyntaxError);
});

it('tries again after a failed read', async () => {
  const files: Record<string, string> = {};
  const { packs } = packsOver(files);
  await expect(packs.gazetteers()).rejects.toThrow('no such file');
  Object.assign(files, FILES);
  expect(await packs.gazetteers()).toHaveLength(2);
});
