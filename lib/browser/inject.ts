import { browser } from 'wxt/browser';
import type { Sender } from '../messages/answer.ts';
import { sendToPage } from './tabs.ts';

/** The pages that the extension may work on: the manifest's host permissions. */
export const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Runs a packaged script in the very document that asked, and not in the one that a navigation has put there since,
 * where the browser names documents. `css` (if any) is there before the script runs.
 */
export async function injectInto(sender: Sender, file: string, css?: string): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('no tab to inject into');
  const target = sender.documentId ? { tabId, documentIds: [sender.documentId] } : { tabId, frameIds: [0] };
  if (css) await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: [file] });
}

const WOKEN = 'gates-woken';

/**
 * Chrome gives content scripts only to pages loaded after the extension was installed, updated or enabled. This
 * brings the gate to those already open, once per life of the extension: `storage.session` forgets with it.
 */
export async function wakeOpenTabs(gate: string): Promise<void> {
  // Firefox does it by itself; the probe is for a function that only Firefox has.
  if ('getBrowserInfo' in browser.runtime) return;
  const session = await browser.storage.session.get(WOKEN);
  if (session[WOKEN]) return;
  await browser.storage.session.set({ [WOKEN]: true });
  const tabs = await browser.tabs.query({ url: PAGES, status: 'complete', discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const isAwake = await sendToPage(id)('summary/get', {}).then(
        () => true,
        () => false,
      );
      // Pages that no extension may touch (the browser's store) refuse.
      if (!isAwake) await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [gate] }).catch(() => {});
    }),
  );
}
