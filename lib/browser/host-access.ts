import { browser } from 'wxt/browser';

/** The pages that the extension may work on: the manifest's host permissions. */
export const PAGES = ['http://*/*', 'https://*/*'];

/** Whether the user lets Sidelight read all pages. Both browsers let them take it back. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: PAGES });
}

/** Asks the user; to be called straight from a click. Resolves to whether it was granted. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: PAGES });
}
