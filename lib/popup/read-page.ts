import type { ToPage } from '../messages/messages.ts';
import type { Send } from '../messages/send.ts';
import type { PageView } from './popup-view.ts';

/** The tab in front as the popup reaches it. */
export interface PopupTab {
  /** Null where the extension may not know it. */
  readonly url: string | null;
  readonly send: Send<ToPage>;
}

/** Asks the page; where it does not answer, finds out why. Never rejects. */
export async function readPage(tab: PopupTab | null, hasAccess: () => Promise<boolean>): Promise<PageView> {
  if (!tab) return { kind: 'closed' };
  try {
    return { kind: 'answered', summary: await tab.send('summary/get', {}) };
  } catch {
    if (!(await hasAccess())) return { kind: 'not-allowed' };
    return { kind: isWebPage(tab.url) ? 'silent' : 'closed' };
  }
}

function isWebPage(url: string | null): boolean {
  return url !== null && /^https?:/.test(url);
}
