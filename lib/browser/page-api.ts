import type { Browser } from 'wxt/browser';
import { createAnswer, type Handlers } from '../messages/answer.ts';
import { TO_PAGE_CHECKS } from '../messages/check-to-page.ts';
import type { ToBackground, ToPage } from '../messages/messages.ts';
import { createSend, type Send } from '../messages/send.ts';
import { SETTINGS_KEY } from '../settings/settings.ts';

/** What gate, reader and card have of the browser: its own promise API, no polyfill. */
declare const chrome: typeof Browser;

/**
 * False once the extension was switched off, reloaded or removed under a running script, which Chrome lets run on.
 * From then on every other function here throws or rejects.
 */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    // Firefox: the whole sandbox is gone.
    return false;
  }
}

/** Rejects with the background's error, or because the extension is gone. */
export const sendToBackground: Send<ToBackground> = createSend(async (message) => chrome.runtime.sendMessage(message));

/** Answers messages from the popup and the background until the signal aborts. One call a page: the gate's. */
export function answerInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  const answer = createAnswer(handlers, TO_PAGE_CHECKS, (sender) => sender.id === chrome.runtime.id);
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true => {
    void answer(message, sender).then(respond);
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && chrome.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

/** The stored settings, for `parseSettings`. Does not wake the background. */
export async function readStoredSettings(): Promise<unknown> {
  return (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** Calls back with the stored settings after each change until the signal aborts. */
export function watchStoredSettings(onChanged: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) onChanged(change.newValue);
  };
  chrome.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && chrome.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
