import type axeCore from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMapDrawer } from '../../lib/map/draw-place-map.ts';
import { readCountries, readWorlds } from '../../lib/map/read-world.ts';
import type { CardRecord } from '../../lib/model/record.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { BROWSERS } from '../support/browsers.ts';
import { cardOf, focusInCard, openCardBrowser, pause, rest, spotOf, type CardBrowser } from './card/open-page.ts';

const FOLDER = new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname;
const { records } = compilePack(readPack(FOLDER, readCountries()), createMapDrawer(readWorlds()));

function storyRecord(slug: string): CardRecord {
  const record = records.get(slug);
  if (!record) throw new Error(`no record of ${slug}`);
  return record;
}

declare const axe: typeof axeCore;

describe.each(BROWSERS)('the card in %s', (name) => {
  let browser: CardBrowser;
  beforeAll(async () => {
    browser = await openCardBrowser(name);
  });
  afterAll(() => browser?.close());

  test('a rest on a name opens its card, clear of the line; leaving takes everything away', async () => {
    const page = await browser.open();
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    expect(await page.evaluate(() => cardTest.calls.length)).toBe(0);
    const spot = await spotOf(page, 0);
    await rest(page, spot);
    const card = await cardOf(page);
    expect(card?.name).toBe('Ada Example');
    expect(card!.top).toBeGreaterThan(spot.y);
    expect(card!.top - spot.y).toBeLessThan(25);
    expect(card!.right - card!.left).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(3);
    expect(await page.evaluate(() => cardTest.calls)).toEqual(['code', 'record test-story/ada-example']);
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(600);
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('brushing past opens nothing and asks for nothing', async () => {
    const page = await browser.open();
    const spot = await spotOf(page, 0);
    await page.mouse.move(spot.x, spot.y);
    await pause(60);
    await page.mouse.move(spot.x, spot.y + 200);
    await pause(700);
    expect(await cardOf(page)).toBeNull();
    expect(await page.evaluate(() => cardTest.calls.length)).toBe(0);
    await page.close();
  });

  test('the card can be reached, and stays while the pointer is in it', async () => {
    const page = await browser.open();
    const spot = await spotOf(page, 0);
    await rest(page, spot);
    const card = await cardOf(page);
    await page.mouse.move(spot.x + 10, card!.top + 60, { steps: 12 });
    await pause(800);
    expect(await cardOf(page)).not.toBeNull();
    await page.close();
  });

  test('a pinned card stays when the pointer goes; Esc lets go, then closes', async () => {
    const page = await browser.open();
    await rest(page, await spotOf(page, 0));
    await page.evaluate(() =>
      document.documentElement.lastElementChild!.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.click(),
    );
    await page.mouse.move(5, 5, { steps: 3 });
    await page.mouse.scroll(200);
    await pause(700);
    expect(await cardOf(page)).not.toBeNull();
    await page.press('Escape');
    expect(await cardOf(page)).not.toBeNull();
    await page.press('Escape');
    expect(await cardOf(page)).toBeNull();
    await page.close();
  });

  test('Esc in a field is the field’s', async () => {
    const page = await browser.open();
    await rest(page, await spotOf(page, 0));
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')!.focus());
    await page.press('Escape');
    expect(await cardOf(page)).not.toBeNull();
    await page.close();
  });

  test('from the keyboard: focus enters, Tab goes round, Esc brings it back', async () => {
    const page = await browser.open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
    await page.evaluate(() => cardTest.controller.openCurrent());
    await pause(300);
    expect(await focusInCard(page)).toBe('card');
    const stops: (string | null)[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.press('Tab');
      stops.push(await focusInCard(page));
    }
    expect(stops[0]).toBe('Keep open');
    expect(stops).not.toContain(null);
    expect(stops.filter((stop) => stop === 'Keep open').length).toBeGreaterThan(1);
    await page.press('Escape');
    expect(await cardOf(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.close();
  });

  test('what is revealed by its button keeps the keyboard in the card', async () => {
    const page = await browser.open();
    await page.evaluate(() => cardTest.controller.openCurrent());
    await pause(300);
    for (let i = 0; i < 40 && (await focusInCard(page)) !== 'more'; i += 1) await page.press('Tab');
    await page.press('Enter');
    expect(await focusInCard(page)).toBe('revealed');
    await page.press('Tab');
    expect(await focusInCard(page)).not.toBeNull();
    await page.close();
  });

  test('an open card goes with its line when the page scrolls', async () => {
    const page = await browser.open();
    await page.evaluate(() => cardTest.controller.openCurrent());
    await pause(300);
    const before = await cardOf(page);
    await page.evaluate(() => scrollBy(0, 50));
    await pause(200);
    expect((await cardOf(page))!.top).toBeCloseTo(before!.top - 50, 0);
    await page.close();
  });

  test('a card closes when its line is scrolled from under the pointer', async () => {
    const page = await browser.open();
    await rest(page, await spotOf(page, 0));
    await page.evaluate(() => scrollBy(0, 60));
    await pause(600);
    expect(await cardOf(page)).toBeNull();
    await page.close();
  });

  test('a card opened by the pointer takes no focus', async () => {
    const page = await browser.open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
    await rest(page, await spotOf(page, 0));
    expect(await cardOf(page)).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.close();
  });

  test('stepping goes round the mentions and takes the open keyboard card along', async () => {
    const page = await browser.open();
    await page.evaluate(() => cardTest.controller.openCurrent());
    await pause(200);
    expect((await cardOf(page))?.name).toBe('Ada Example');
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.evaluate(() => cardTest.controller.step(1));
      await pause(200);
      names.push((await cardOf(page))?.name);
    }
    expect(names.filter((found) => found === 'Unknown Person')).toHaveLength(1);
    expect(names.at(-1)).toBe('Ada Example');
    await page.close();
  });

  test('without a record the card says so and still says who added it', async () => {
    const page = await browser.open();
    await rest(page, await spotOf(page, 1));
    const card = await cardOf(page);
    expect(card?.text).toContain('Nothing could be read');
    expect(card?.text).toContain('Added by Sidelight, not by this site');
    await page.close();
  });

  test('made-up events open nothing', async () => {
    const page = await browser.open();
    const spot = await spotOf(page, 0);
    await page.evaluate(({ x, y }) => {
      const init = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
        document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, init));
      }
    }, spot);
    await pause(700);
    expect(await cardOf(page)).toBeNull();
    await page.close();
  });

  test('the page hears nothing of what is done in the card, and does not scroll under it', async () => {
    const page = await browser.open();
    const spot = await spotOf(page, 0);
    await page.mouse.move(5, 5);
    await rest(page, spot);
    const card = await cardOf(page);
    await page.mouse.move(spot.x, card!.top + 80, { steps: 5 });
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ['pointermove', 'pointerdown', 'click', 'keydown', 'wheel', 'mousemove', 'focusin']) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await page.mouse.move(spot.x + 3, card!.top + 90);
    await page.mouse.click(spot.x + 3, card!.top + 90);
    await page.press('Shift');
    for (let i = 0; i < 8; i += 1) await page.mouse.scroll(400);
    await pause(200);
    expect(await page.evaluate(() => [heard.filter((type) => type !== 'keydown'), scrollY])).toEqual([[], 0]);
    await page.close();
  });

  test('a page that takes the card away gets no error, and the next card opens', async () => {
    const page = await browser.open();
    const spot = await spotOf(page, 0);
    await rest(page, spot);
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(600);
    await rest(page, spot);
    expect(await cardOf(page)).not.toBeNull();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('the shadow root is closed, and stopping leaves nothing', async () => {
    const page = await browser.open({ open: false });
    const spot = await spotOf(page, 0);
    await rest(page, spot);
    expect(
      await page.evaluate(() => [
        document.documentElement.childElementCount,
        document.documentElement.lastElementChild!.shadowRoot,
      ]),
    ).toEqual([3, null]);
    await page.evaluate(() => cardTest.stop());
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.mouse.move(5, 5, { steps: 3 });
    await rest(page, spot);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });

  test.each(['donald-trump', 'us-28-point-plan', 'crimea', 'kremlin-talks-2025-12-02', 'nato'])(
    'nothing on the card of %s is cut off in a window of 320 pixels, with all of it open',
    async (slug) => {
      const record = storyRecord(slug);
      const printed = [{ surface: 'Ada Example', entity: record.entity, category: record.category }];
      const page = await browser.open({ records: { [record.entity]: record }, printed });
      await page.setViewport(320, 640);
      await page.evaluate(() => cardTest.controller.openCurrent());
      await pause(300);
      const cut = await page.evaluate(async () => {
        const card = document.documentElement.lastElementChild!.shadowRoot!.querySelector('.card')!;
        const closed = (): HTMLElement[] => [...card.querySelectorAll<HTMLElement>('.more, [aria-expanded="false"]')];
        for (let round = 0; round < 20 && closed().length > 0; round += 1) {
          for (const button of closed()) button.click();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const edge = card.getBoundingClientRect().left + card.clientLeft + card.clientWidth;
        // A screen reader's words are cut to a pixel on purpose, and of a stance the line under its issue is a preview.
        const shown = [...card.querySelectorAll(':not(.visually-hidden, .visually-hidden *, .issue-stance)')];
        const out = shown.filter((element) => element.getBoundingClientRect().right > edge + 1);
        return {
          closed: closed().length,
          out: out.map(({ className, textContent }) => `${className}: ${textContent}`),
        };
      });
      expect(cut).toEqual({ closed: 0, out: [] });
      await page.close();
    },
  );

  test('axe finds nothing on an open card', async () => {
    const page = await browser.open({ axe: true });
    await page.evaluate(() => cardTest.controller.openCurrent());
    await pause(300);
    const found = await page.evaluate(async () => {
      const { violations, passes } = await axe.run(document);
      return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), passes: passes.length };
    });
    expect(found.violations).toEqual([]);
    expect(found.passes).toBeGreaterThan(10);
    await page.close();
  });
});
