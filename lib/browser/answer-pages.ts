import { browser } from 'wxt/browser';
import { createAnswer, type Handlers, type Sender } from '../messages/answer.ts';
import { TO_BACKGROUND_CHECKS } from '../messages/check-to-background.ts';
import type { ToBackground } from '../messages/messages.ts';

/** Our own content scripts in the top frame, and nobody else. */
function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0;
}

/** Answers the messages of our content scripts, as long as the background lives. */
export function answerPages(handlers: Handlers<ToBackground>): void {
  const answer = createAnswer(handlers, TO_BACKGROUND_CHECKS, isOurPage);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(message, sender).then(respond);
    return true;
  });
}

/** Calls back when the tab's page has counted anew, until the signal aborts: for the popup. Answers nothing. */
export function watchCounted(tabId: number, onCounted: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): void => {
    const isCount = (message as { type?: unknown } | null)?.type === 'page/counted';
    if (isCount && isOurPage(sender) && sender.tab?.id === tabId) onCounted();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
