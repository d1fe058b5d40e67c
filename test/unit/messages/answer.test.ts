import { expect, it } from 'vitest';
import { createAnswer, type Sender } from '../../../lib/messages/answer.ts';
import { createSend } from '../../../lib/messages/send.ts';

interface Sums {
  'sum/get': (message: { a: number; b: number }) => number;
  'sum/fail': (message: Record<never, never>) => void;
}

const OURS: Sender = { id: 'sidelight' };

const answer = createAnswer<Sums>(
  {
    'sum/get': ({ a, b }) => a + b,
    'sum/fail': () => {
      throw new Error('out of numbers');
    },
  },
  { 'sum/get': ({ a, b }) => typeof a === 'number' && typeof b === 'number', 'sum/fail': () => true },
  ({ id }) => id === OURS.id,
);

const send = createSend<Sums>(async (message) => structuredClone(await answer(structuredClone(message), OURS)));

it('brings the answer back', async () => {
  expect(await send('sum/get', { a: 1, b: 2 })).toBe(3);
});

it("rejects with the receiver's error", async () => {
  await expect(send('sum/fail', {})).rejects.toThrow('sum/fail: out of numbers');
});

it('says so when nobody answers', async () => {
  await expect(createSend<Sums>(async () => undefined)('sum/fail', {})).rejects.toThrow('sum/fail: nobody answered');
});

it.each([
  ['another sender', { type: 'sum/get', payload: { a: 1, b: 2 } }, { id: 'other' }, 'sum/get: sender not accepted'],
  ['an unknown message', { type: 'sum/put', payload: {} }, OURS, 'sum/put: unknown message'],
  ['a message named like a method', { type: 'toString', payload: {} }, OURS, 'toString: unknown message'],
  ['a payload of the wrong shape', { type: 'sum/get', payload: { a: '1', b: 2 } }, OURS, 'sum/get: malformed payload'],
  ['no payload', { type: 'sum/get' }, OURS, 'sum/get: malformed payload'],
  ['a null payload', { type: 'sum/fail', payload: null }, OURS, 'sum/fail: malformed payload'],
  ['nothing', null, OURS, 'undefined: unknown message'],
  ['a string', 'sum/get', OURS, 'undefined: unknown message'],
])('answers %s with a clear error', async (_, message, sender, error) => {
  expect(await answer(message, sender)).toEqual({ ok: false, error });
});
