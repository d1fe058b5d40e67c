import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, openBrowser, type BrowserOptions, type TestBrowser, type TestPage } from './browsers.ts';
import { openHelper } from './extension-pages.ts';
import { createSite, type Site } from './site.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** What a test in a browser has at hand. */
export interface Bench {
  readonly browser: TestBrowser;
  readonly site: Site;
  /** A new tab, closed after the test. */
  openPage(): Promise<TestPage>;
}

/** Runs the same tests in Chromium and in Firefox with the built extension, from the first day's settings. */
export function describeWithExtension(
  title: string,
  define: (bench: () => Bench) => void,
  options: Omit<BrowserOptions, 'extension' | 'site'> = {},
): void {
  describe.each(BROWSERS)(`%s: ${title}`, (name) => {
    let bench: Bench | undefined;
    let pages: TestPage[] = [];

    beforeAll(async () => {
      const extension = join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      if (!existsSync(extension)) throw new Error(`${extension} is not there: npm run build first`);
      const site = createSite();
      const browser = await openBrowser(name, { ...options, extension, site });
      await openHelper(browser);
      bench = {
        browser,
        site,
        async openPage() {
          const page = await browser.openPage();
          pages.push(page);
          return page;
        },
      };
    });

    afterEach(async () => {
      await Promise.all(pages.map((page) => page.close().catch(() => {})));
      pages = [];
    });

    afterAll(() => bench?.browser.close());

    define(() => {
      if (!bench) throw new Error('the browser is not open yet');
      return bench;
    });
  });
}
