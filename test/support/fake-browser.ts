import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for webextension-polyfill and wxt/browser, which both work in an extension only. */
export const browser = fakeBrowser;
export default fakeBrowser;
