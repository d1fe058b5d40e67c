import type { TestBrowser, TestPage } from './browsers.ts';

/** The popup's document in a tab, while `page` stays the active tab as it would be under a real popup. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await browser.openPage();
  await page.bringToFront();
  await popup.goto(extensionUrl(browser, 'popup.html'));
  return popup;
}

/** Runs a function where it may call `chrome.*`, in a tab of the extension that is closed afterwards. */
export async function runInExtension<Result, Arg = undefined>(
  browser: TestBrowser,
  run: (arg: Arg) => Result,
  ...arg: Arg extends undefined ? [] : [Arg]
): Promise<Awaited<Result>> {
  const page = await browser.openPage();
  await page.goto(extensionUrl(browser, 'popup.html'));
  try {
    return await page.evaluate(run, ...arg);
  } finally {
    await page.close();
  }
}

function extensionUrl({ extensionOrigin }: TestBrowser, path: string): string {
  if (!extensionOrigin) throw new Error('the browser was opened without an extension');
  return `${extensionOrigin}/${path}`;
}
