import { browser } from 'wxt/browser';
import type { Sender } from '../messages/answer.ts';

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
