import { expect, it } from 'vitest';
import { TO_BACKGROUND_CHECKS } from '../../../lib/messages/check-to-background.ts';
import { TO_PAGE_CHECKS } from '../../../lib/messages/check-to-page.ts';

const CHECKS = { ...TO_BACKGROUND_CHECKS, ...TO_PAGE_CHECKS };

const SOUND: readonly (readonly [type: keyof typeof CHECKS, payload: Record<string, unknown>])[] = [
  ['page/work', { token: 'abcdefgh' }],
  ['page/work', { token: 'a1b2c3d4'.repeat(4) }],
  [
    'texts/find',
    {
      runs: [
        { lang: null, texts: ['He left.'] },
        { lang: 'uk', texts: [] },
      ],
    },
  ],
  ['page/counted', { count: 0, state: 'no-story' }],
  ['page/counted', { count: 12, state: 'marked' }],
  ['card/load', {}],
  ['record/get', { entity: 'ukraine-peace-talks/donald-trump', quote: null }],
  ['record/get', { entity: 'ukraine-peace-talks/donald-trump', quote: 'trump-seed-3' }],
  ['page/link', { blocks: [{ text: 'He left.', lang: 'en' }], published: null }],
  ['page/link', { blocks: [], published: '2025-12-02' }],
  ['summary/get', {}],
  ['mention/show', { entity: 'ukraine-peace-talks/us-28-point-plan', index: 3 }],
  ['mention/step', { direction: 1 }],
  ['mention/step', { direction: -1 }],
  ['card/open', {}],
];

const MALFORMED: typeof SOUND = [
  ['page/work', {}],
  ['page/work', { token: 'short' }],
  ['page/work', { token: 'a'.repeat(33) }],
  ['page/work', { token: 'abcdefgh){}*{display:none}' }],
  ['page/work', { token: 'abcdefgh\n' }],
  ['page/work', { token: ['abcdefgh'] }],
  ['page/counted', { count: -1, state: 'marked' }],
  ['page/counted', { count: 1.5, state: 'marked' }],
  ['page/counted', { count: 1, state: 'happy' }],
  ['page/counted', { count: 1, state: 'constructor' }],
  ['texts/find', { runs: [{ lang: null, texts: [1] }] }],
  ['texts/find', { runs: [{ texts: ['He left.'] }] }],
  ['page/link', { blocks: [{ text: 'He left.' }], published: null }],
  ['page/link', { blocks: [], published: 'yesterday' }],
  ['page/link', { blocks: [] }],
  ['record/get', { entity: 'donald-trump', quote: null }],
  ['record/get', { entity: 'ukraine-peace-talks/donald-trump' }],
  ['record/get', { entity: 'ukraine-peace-talks/donald-trump', quote: '../records/donald-trump' }],
  ['record/get', { entity: '../settings/donald-trump', quote: null }],
  ['record/get', { entity: 'ukraine-peace-talks/../../manifest', quote: null }],
  ['record/get', { entity: 'ukraine-peace-talks/a/b', quote: null }],
  ['mention/show', { entity: 'ukraine-peace-talks/donald-trump' }],
  ['mention/show', { entity: 'ukraine-peace-talks/donald-trump', index: -1 }],
  ['mention/show', { entity: 7, index: 0 }],
  ['mention/step', { direction: 2 }],
];

it.each(SOUND)('lets %s through: %o', (type, payload) => {
  expect(CHECKS[type](payload)).toBe(true);
});

it.each(MALFORMED)('stops %s: %o', (type, payload) => {
  expect(CHECKS[type](payload)).toBe(false);
});
