import { browser } from 'wxt/browser';
import { PAGES } from './host-access.ts';
import { sendToPage } from './tabs.ts';

const WOKEN = 'tabs-woken';

/** Runs the gate in the tabs where none answers. Pages that no extension may touch (the browser's store) stay as they are. */
async function wakeTabs(gate: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES, status: 'complete', discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const isAwake = await sendToPage(id)('summary/get', {}).then(
        () => true,
        () => false,
      );
      if (!isAwake)
        await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [gate] }).catch(() => {});
    }),
  );
}

/**
 * Brings the gate to tabs that are already open, so that nobody has to reload them: whenever the user grants access to
 * sites, and once per life of the extension, because Chrome gives content scripts only to pages loaded after the
 * extension was installed, updated or enabled. `storage.session` is forgotten with each of the three.
 */
export async function wakeOpenTabs(gate: string): Promise<void> {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void wakeTabs(gate);
  });
  // Firefox does it by itself; the probe is for a function that only Firefox has.
  if ('getBrowserInfo' in browser.runtime) return;
  const session = await browser.storage.session.get(WOKEN);
  if (session[WOKEN]) return;
  await browser.storage.session.set({ [WOKEN]: true });
  await wakeTabs(gate);
}
