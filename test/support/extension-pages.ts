import type { PageSummary } from '../../lib/model/page-summary.ts';
import type { TestBrowser, TestPage } from './browsers.ts';

/** As much of the extension API as tests call. */
declare const chrome: {
  readonly tabs: {
    query(filter: Record<never, never>): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId: number },
    ): Promise<{ ok: true; value: PageSummary } | { ok: false; error: string }>;
  };
  readonly storage: { readonly local: { clear(): Promise<void>; set(items: Record<string, unknown>): Promise<void> } };
};

/** The popup's document in a tab, while `page` stays the active tab as it would be under a real popup. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await browser.openPage();
  await page.bringToFront();
  await popup.goto(extensionUrl(browser, 'popup.html'));
  return popup;
}

/** One tab of the extension a browser: opening one for each question would take the focus from the page each time. */
const helpers = new WeakMap<TestBrowser, Promise<TestPage>>();

/** Opens the tab in which `chrome.*` is called. Before the pages under test, so that they get the focus. */
export function openHelper(browser: TestBrowser): Promise<TestPage> {
  const known = helpers.get(browser);
  if (known) return known;
  const opening = (async () => {
    const page = await browser.openPage();
    await page.goto(extensionUrl(browser, 'popup.html'));
    return page;
  })();
  helpers.set(browser, opening);
  return opening;
}

async function runInExtension<Result, Arg>(
  browser: TestBrowser,
  run: (arg: Arg) => Result,
  arg: Arg,
): Promise<Awaited<Result>> {
  const helper = await openHelper(browser);
  return helper.evaluate<Result, Arg>(run, ...([arg] as Arg extends undefined ? [] : [Arg]));
}

function extensionUrl({ extensionOrigin }: TestBrowser, path: string): string {
  if (!extensionOrigin) throw new Error('the browser was opened without an extension');
  return `${extensionOrigin}/${path}`;
}

/** What Sidelight says of the tab with this address: its answer to the popup's question. */
export function readSummary(browser: TestBrowser, url: string): Promise<PageSummary | string> {
  return runInExtension(
    browser,
    async (wanted: string) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted);
      if (tab?.id === undefined) return `no tab shows ${wanted}`;
      try {
        const reply = await chrome.tabs.sendMessage(tab.id, { type: 'summary/get', payload: {} }, { frameId: 0 });
        return reply.ok ? reply.value : reply.error;
      } catch (error) {
        return String(error);
      }
    },
    url,
  );
}

/** Puts settings into storage as they would lie there after a visit to the popup; null: as on the first day. */
export function storeSettings(browser: TestBrowser, settings: unknown): Promise<void> {
  return runInExtension(
    browser,
    async (value: unknown) => {
      await chrome.storage.local.clear();
      if (value !== null) await chrome.storage.local.set({ settings: value });
    },
    settings,
  );
}
