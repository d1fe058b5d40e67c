import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { TestPage } from '../support/browsers.ts';
import { openPopup } from '../support/extension-pages.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import { settle, waitForMarks } from '../support/in-page.ts';
import { readText } from '../support/popup-controls.ts';

for (const dark of [false, true]) {
  describeWithExtension(
    `accessibility, ${dark ? 'dark' : 'light'}`,
    (bench) => {
      test('axe finds nothing in the popup over a marked page, and no text in it is too small to read', async () => {
        const page = await bench().openPage();
        await page.goto('https://courier.example/demo.html');
        await waitForMarks(page);
        const popup = await openPopup(bench().browser, page);
        await settle(
          () => readText(popup),
          (text) => text.includes('Putin'),
        );
        expect(await runAxe(popup)).toEqual([]);
        expect(await smallestText(popup)).toBeGreaterThanOrEqual(12);
      });

      test('axe finds nothing in the popup over a page without the story', async () => {
        const page = await bench().openPage();
        await page.goto('https://courier.example/negative.html');
        const popup = await openPopup(bench().browser, page);
        await settle(
          () => readText(popup),
          (text) => text.length > 0,
        );
        expect(await runAxe(popup)).toEqual([]);
      });
    },
    { dark },
  );
}

/** In pixels; as the browser sets an extension's own page, which no other page shows. */
function smallestText(page: TestPage): Promise<number> {
  return page.evaluate(() => {
    const holders = [...document.querySelectorAll('body *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return Math.min(...holders.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
}

/** Each violation as its rule and the elements that break it. */
async function runAxe(page: TestPage): Promise<string[]> {
  await page.runScript(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
