import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, openBrowser, type TestBrowser, type TestPage } from './browsers.ts';
import { openPopup } from './extension-pages.ts';
import { countExtraChildren, locateMark, settle, waitForMarks } from './in-page.ts';
import { readText } from './popup-controls.ts';
import { createSite } from './site.ts';

// The README's pictures: the demo article with an open card, and the popup. Build first.
const FOLDER = join(import.meta.dirname, '../pages/screenshots');
const OUTPUT = join(import.meta.dirname, '../../.output');
const DEMO = 'https://courier.example/demo.html';

mkdirSync(FOLDER, { recursive: true });
for (const name of BROWSERS) {
  for (const dark of [false, true]) {
    const browser = await openBrowser(name, {
      extension: join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
      site: createSite(),
      dark,
    });
    await takePictures(browser, `${name}-${dark ? 'dark' : 'light'}`);
    await browser.close();
  }
}

async function takePictures(browser: TestBrowser, title: string): Promise<void> {
  const page = await browser.openPage();
  await page.setViewport(1000, 720);
  await page.goto(DEMO);
  await waitForMarks(page);
  await openCard(page, 'Steve Witkoff');
  await page.screenshot(join(FOLDER, `${title}.png`));
  await page.press('Escape');
  const popup = await openPopup(browser, page);
  await popup.setViewport(380, 600);
  await settle(
    () => readText(popup),
    (text) => text.includes('Ushakov'),
  );
  await popup.screenshot(join(FOLDER, `${title}-popup.png`));
  console.log(title);
}

async function openCard(page: TestPage, words: string): Promise<void> {
  const point = await locateMark(page, words);
  if (!point) throw new Error(`${words} is not marked`);
  await page.mouse.move(point.x - 30, point.y);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await settle(
    () => countExtraChildren(page),
    (count) => count === 1,
  );
}
