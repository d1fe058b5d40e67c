import { browser } from 'wxt/browser';
import { PAGES } from './inject.ts';

/** Whether the user lets Sidelight read all pages. Both browsers let them take it back. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: PAGES });
}

/** Asks the user; to be called straight from a click. Resolves to whether it was granted. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: PAGES });
}
