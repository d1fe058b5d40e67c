import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeHtml } from '../../lib/cli/decode-html.ts';
import { readHtml } from '../../lib/cli/read-document.ts';
import { BROWSERS, openBrowser, type TestBrowser, type TestPage } from '../support/browsers.ts';
import { bundleScript } from '../support/bundle.ts';
import { ODD_MARKUP } from '../support/odd-markup.ts';
import { PAGES, savedPages } from '../support/saved-pages.ts';
import { createSite } from '../support/site.ts';
import type { PageReading } from './scan-reading/read-page.ts';

declare global {
  // eslint-disable-next-line no-var
  var scanReading: { readPage(page: Document, url: string): PageReading };
}

const ORIGIN = 'https://scan.example/';
const SAVED = savedPages();
const OURS = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

/** What `scan` reads. */
function readAsScan(html: string, url: string): PageReading {
  const { published, blocks } = readHtml(html, { url });
  return { published, blocks: blocks.map(({ text, lang }) => [text, lang] as const) };
}

test.skipIf(SAVED.length > 0)('saved pages of real sites do not lie beside the project: not tried', ({ skip }) =>
  skip(),
);

describe.each(BROWSERS)('%s and scan find the same to read', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  let script: string;

  beforeAll(async () => {
    const bundle = await bundleScript(join(import.meta.dirname, 'scan-reading/read-page.ts'), 'scanReading');
    // declared with var a script's name is the page's, with const it is not
    script = bundle.replace(/^(?:var|const|let) scanReading/m, 'globalThis.scanReading');
    browser = await openBrowser(name, { site: createSite() });
    page = await browser.openPage();
  });
  afterAll(() => browser.close());

  const readInBrowser = async (url: string): Promise<PageReading> => {
    await page.goto(`${url}?still`);
    await page.runScript(script);
    return page.evaluate((address: string) => scanReading.readPage(document, address), url);
  };

  test.for(ODD_MARKUP)('in odd markup: %s', async ([, html]) => {
    await page.goto(`${ORIGIN}many.html?still`);
    await page.runScript(script);
    const read = await page.evaluate(
      (markup: string) => scanReading.readPage(new DOMParser().parseFromString(markup, 'text/html'), ''),
      html,
    );
    expect(readAsScan(html, '')).toEqual(read);
  });

  test.for(OURS)('in %s', async (file) => {
    const url = ORIGIN + file;
    expect(readAsScan(readFileSync(join(PAGES, file), 'utf8'), url)).toEqual(await readInBrowser(url));
  });

  test.for(SAVED)('in $id', async ({ url, read }) => {
    const address = url.split(/[?#]/)[0]!;
    expect(readAsScan(decodeHtml(read()), address)).toEqual(await readInBrowser(address));
  });
});
