import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerInPage, isAlive, sendToBackground, watchStoredSettings } from '../../../lib/browser/page-api.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import type { ToPage } from '../../../lib/messages/messages.ts';

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

function fakeChrome() {
  return {
    runtime: { id: 'sidelight' as string | undefined, onMessage: fakeEvent(), sendMessage: vi.fn() },
    storage: { local: { get: vi.fn(), onChanged: fakeEvent() } },
  };
}

const HANDLERS: Handlers<ToPage> = {
  'summary/get': () => {
    throw new Error('not read yet');
  },
  'mention/show': ({ index }) => index === 0,
  'mention/step': () => true,
  'card/open': () => true,
};

let chrome: ReturnType<typeof fakeChrome>;
beforeEach(() => {
  chrome = fakeChrome();
  vi.stubGlobal('chrome', chrome);
});
afterEach(() => vi.unstubAllGlobals());

/** Delivers a message as the browser would. */
function deliver(message: unknown, sender: { id: string }): Promise<unknown> {
  const [listener] = chrome.runtime.onMessage.listeners as Set<(...args: unknown[]) => unknown>;
  return new Promise((resolve) => {
    expect(listener?.(message, sender, resolve)).toBe(true);
  });
}

it('knows when the extension has gone from under the page', () => {
  expect(isAlive()).toBe(true);
  chrome.runtime.id = undefined;
  expect(isAlive()).toBe(false);
  vi.stubGlobal('chrome', {});
  expect(isAlive()).toBe(false);
});

it('rejects, and does not throw, when the extension has gone', async () => {
  vi.stubGlobal('chrome', {});
  await expect(sendToBackground('card/load', {})).rejects.toThrow(TypeError);
});

it('answers the popup, and nobody else', async () => {
  answerInPage(HANDLERS, new AbortController().signal);
  const message = { type: 'mention/show', payload: { entity: 'talks/nato', index: 0 } };
  expect(await deliver(message, { id: 'sidelight' })).toEqual({ ok: true, value: true });
  expect(await deliver(message, { id: 'other' })).toEqual({ ok: false, error: 'mention/show: sender not accepted' });
  expect(await deliver({ type: 'summary/get', payload: {} }, { id: 'sidelight' })).toEqual({
    ok: false,
    error: 'summary/get: not read yet',
  });
});

it('leaves no listener behind when it is stopped', () => {
  const stop = new AbortController();
  answerInPage(HANDLERS, stop.signal);
  watchStoredSettings(() => {}, stop.signal);
  stop.abort();
  expect(chrome.runtime.onMessage.listeners.size + chrome.storage.local.onChanged.listeners.size).toBe(0);
});

it('can be stopped after the extension has gone', () => {
  const stop = new AbortController();
  answerInPage(HANDLERS, stop.signal);
  chrome.runtime.id = undefined;
  expect(() => stop.abort()).not.toThrow();
});

it('tells of changed settings only', () => {
  const seen: unknown[] = [];
  watchStoredSettings((stored) => seen.push(stored), new AbortController().signal);
  const [listener] = chrome.storage.local.onChanged.listeners as Set<(changes: unknown) => void>;
  listener?.({ 'settings/broken': { newValue: 1 } });
  listener?.({ settings: { newValue: { version: 1 } } });
  listener?.({ settings: { oldValue: { version: 1 } } });
  expect(seen).toEqual([{ version: 1 }, undefined]);
});
