import { beforeEach, expect, it, vi } from 'vitest';
import { injectInto } from '../../../lib/browser/inject.ts';

const calls: unknown[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      insertCSS: async (injection: unknown) => void calls.push(['css', injection]),
      executeScript: async (injection: unknown) => void calls.push(['script', injection]),
    },
  },
}));
beforeEach(() => void calls.splice(0));

it('styles before it runs, in the very document that asked', async () => {
  const target = { tabId: 7, documentIds: ['A1'] };
  await injectInto({ tab: { id: 7 }, frameId: 0, documentId: 'A1' }, '/reader.js', '::highlight(x) {}');
  expect(calls).toEqual([
    ['css', { target, css: '::highlight(x) {}', origin: 'AUTHOR' }],
    ['script', { target, files: ['/reader.js'] }],
  ]);
});

it('takes the top frame where the browser does not name documents', async () => {
  await injectInto({ tab: { id: 7 }, frameId: 0 }, '/card.js');
  expect(calls).toEqual([['script', { target: { tabId: 7, frameIds: [0] }, files: ['/card.js'] }]]);
});

it('injects nothing where there is no tab', async () => {
  await expect(injectInto({ frameId: 0 }, '/card.js')).rejects.toThrow('no tab');
  expect(calls).toEqual([]);
});
