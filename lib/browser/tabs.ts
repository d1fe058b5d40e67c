import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/messages.ts';
import { createSend, type Send } from '../messages/send.ts';

export interface ActiveTab {
  readonly id: number;
  /** Only where the extension may read the page: it has no `tabs` permission. */
  readonly url: string | null;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** A sender to the tab's page; it rejects where no gate runs. */
export function sendToPage(tabId: number): Send<ToPage> {
  return createSend<ToPage>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}
