import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, openBrowser, type TestBrowser, type TestPage } from '../support/browsers.ts';
import { bundleScript } from '../support/bundle.ts';
import { createSite, type Site } from '../support/site.ts';
import { VIEWS } from './popup-gallery/views.ts';

const GALLERY = 'https://gallery.example/';

/** What was done with the popup on the page: the gallery writes it down. */
declare const done: unknown[];

async function gallerySite(): Promise<Site> {
  const site = createSite();
  const css = readFileSync(join(import.meta.dirname, '../../components/popup/popup.css'), 'utf8');
  const script = await bundleScript(join(import.meta.dirname, 'popup-gallery/gallery.tsx'));
  const body = `<!doctype html><html lang="en"><title>Sidelight</title><link rel="icon" href="data:,"><style>${css}</style><div id="root"></div><script>${script}</script></html>`;
  site.set(GALLERY, { body, type: 'text/html; charset=utf-8' });
  return site;
}

const focused = (page: TestPage): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.getAttribute('aria-labelledby') || element?.value || element?.textContent || '';
  });

for (const dark of [false, true]) {
  describe.each(BROWSERS)(`%s: the popup, ${dark ? 'dark' : 'light'}`, (name) => {
    let browser: TestBrowser;
    let page: TestPage;
    beforeAll(async () => {
      browser = await openBrowser(name, { site: await gallerySite(), dark });
      page = await browser.openPage();
    });
    afterAll(() => browser?.close());

    async function show(view: string, width = 360): Promise<void> {
      await page.setViewport(width, 600);
      await page.goto(`${GALLERY}?view=${view}`);
    }

    // The dark colours are the same in every state.
    test.each(dark ? ['ten', 'broken', 'problem'] : Object.keys(VIEWS))(
      'can be read and used by everybody: %s',
      async (view) => {
        await show(view);
        await page.runScript(axe.source);
        const violations = await page.evaluate(async () => {
          const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(violations).toEqual([]);
        expect(page.errors).toEqual([]);
      },
    );

    if (dark) return;

    test.each([
      ['a crowd', 'crowd', 360],
      ['a long host', 'long-host', 360],
      ['a damaged value', 'broken', 360],
      ['a narrow window', 'long-host', 300],
    ])('has nothing outside its width: %s', async (_, view, width) => {
      await show(view, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    test('is walked through by keyboard from the whole to the single name', async () => {
      await show('ten');
      const order: string[] = [];
      for (let step = 0; step < 11; step += 1) {
        await page.press('Tab');
        order.push(await focused(page));
      }
      expect(order).toEqual([
        'master-name',
        'site-name',
        'news',
        'category-person-name',
        'category-plan-name',
        'category-place-name',
        'category-organisation-name',
        'category-event-name',
        'quotes-name',
        'roles-name',
        'Yuri Ushakov, person, 3 mentions',
      ]);
      await page.press('Enter');
      expect(await page.evaluate(() => done)).toMatchObject([['showMember', { name: 'Yuri Ushakov' }]]);
    });

    test('switches and choices answer to the keys of their kind, once', async () => {
      await show('ten');
      await page.press('Tab');
      await page.press(' ');
      await page.press('Tab');
      await page.press('Tab');
      await page.press('ArrowRight');
      expect(await page.evaluate(() => done)).toEqual([
        ['setEnabled', false],
        ['setMode', 'every'],
      ]);
    });

    test('shows the rest of a long cast and lets focus go on there', async () => {
      await show('crowd');
      await page.evaluate(() =>
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'Show all 80')?.click(),
      );
      await expect.poll(() => focused(page)).toContain('Member number 4');
      expect(await page.evaluate(() => document.querySelectorAll('.member').length)).toBe(80);
    });
  });
}
