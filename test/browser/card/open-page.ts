import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { BrowserName, TestBrowser, TestPage } from '../../support/browsers.ts';
import { openBrowser } from '../../support/browsers.ts';
import { cardRecord, PERSON } from '../../support/card-record.ts';
import { createSite, type Site } from '../../support/site.ts';
import { buildPageScript } from './build-page.ts';
import type { CardTestPage } from './page.ts';

declare global {
  // eslint-disable-next-line no-var
  var cardTest: CardTestPage;
  // eslint-disable-next-line no-var
  var heard: string[];
}

const ADDRESS = 'https://card.example/';
const FILLER = '<p>Nothing of interest stands in this paragraph.</p>'.repeat(60);

export interface CardBrowser {
  open(setup?: Readonly<Record<string, unknown>>): Promise<TestPage>;
  close(): Promise<void>;
}

export async function openCardBrowser(name: BrowserName): Promise<CardBrowser> {
  const site: Site = createSite();
  site.set(`${ADDRESS}page.js`, { body: await buildPageScript(), type: 'text/javascript; charset=utf-8' });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
  site.set(`${ADDRESS}axe.js`, { body: axe, type: 'text/javascript; charset=utf-8' });
  const browser: TestBrowser = await openBrowser(name, { site });
  return {
    async open(setup = {}) {
      site.set(ADDRESS, { body: html(setup) });
      const page = await browser.openPage();
      await page.goto(ADDRESS);
      return page;
    },
    close: () => browser.close(),
  };
}

function html(setup: object): string {
  const records: Record<EntityId, unknown> = { [PERSON]: cardRecord() };
  const printed = [
    { surface: 'Ada Example', entity: PERSON, category: 'person' },
    { surface: 'Unknown Person', entity: 'test-story/unknown', category: 'person' },
  ];
  const json = JSON.stringify({ records, printed, articleDate: '2025-12-01', open: true, dwell: 300, ...setup });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title>
<style>body { max-width: 600px; margin: 40px auto; font: 18px/1.6 serif } p { margin: 60px 0 }</style></head><body><main>
<h1>Article</h1><a id="before" href="#x">a link before</a> <input id="field" aria-label="field">
<p data-block>First of all Ada Example spoke about the harbour.</p>
<p data-block>Then Unknown Person and Ada Example left.</p>
${FILLER}<p data-block>At last Ada Example slept.</p></main>
<script type="application/json" id="setup">${json.replaceAll('<', '\\u003c')}</script><script src="page.js"></script>
${'axe' in setup ? '<script src="axe.js"></script>' : ''}</body></html>`;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the printed words of the mention with the index. */
export function spotOf(page: TestPage, index: number): Promise<Spot> {
  return page.evaluate((at) => {
    const mention = cardTest.locator.list()[at];
    const rect = mention && cardTest.locator.rects(mention)[0];
    return rect ? { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 } : { x: -1, y: -1 };
  }, index);
}

/** The open card's rectangle and words; null while none is open. */
export function cardOf(
  page: TestPage,
): Promise<{ left: number; top: number; right: number; bottom: number; name: string; text: string } | null> {
  return page.evaluate(() => {
    const card = document.documentElement.lastElementChild?.shadowRoot?.querySelector('.card');
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      left,
      top,
      right,
      bottom,
      name: card.querySelector('h2')?.textContent ?? '',
      text: card.textContent ?? '',
    };
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Moves onto the spot slowly, as someone who means it, and rests there. */
export async function rest(page: TestPage, { x, y }: Spot, ms = 700): Promise<void> {
  await page.mouse.move(x - 4, y);
  await pause(30);
  await page.mouse.move(x, y);
  await pause(ms);
}

export function focusInCard(page: TestPage): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
    return active ? active.getAttribute('aria-label') || active.className || active.tagName : null;
  });
}
