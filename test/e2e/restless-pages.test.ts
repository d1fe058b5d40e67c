import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import { countExtraChildren, locateMark, readMarks, settle, waitForMarks } from '../support/in-page.ts';
import { PAGES } from '../support/saved-pages.ts';

const HOST = 'https://courier.example';

/** What a page with a strict policy sends; its own scripts run by nonce. */
const STRICT = "default-src 'none'; script-src 'nonce-hostile'; base-uri 'none'; require-trusted-types-for 'script'";

describeWithExtension('restless pages', (bench) => {
  test('a page that hydrates and draws itself anew every 100 ms runs without an error and ends with right marks', async () => {
    bench().site.set(`${HOST}/rerender.js`, {
      body: await bundleScript(join(PAGES, 'rerender.tsx')),
      type: 'text/javascript',
    });
    const page = await bench().openPage();
    await page.goto(`${HOST}/rerender.html`);
    const isDone = () => page.evaluate(() => document.querySelector('[data-round=last]') !== null);
    expect(await settle(isDone, Boolean, 20_000)).toBe(true);
    const wanted = ['Donald Trump', 'Jared Kushner', 'Moscow', 'Steve Witkoff', 'Ukraine', 'Vladimir Putin'];
    const marks = await settle(
      async () => (await readMarks(page)).filter((words) => words !== 'Kremlin').toSorted(),
      (found) => found.join() === wanted.join(),
    );
    expect(marks).toEqual(wanted);
    expect(page.errors).toEqual([]);
  });

  test('a feed of fifty posts a second stays responsive', async () => {
    const page = await bench().openPage();
    const stretch = await page.measureLongestStretch(async () => {
      await page.goto(`${HOST}/feed.html`);
      await waitForMarks(page);
      await page.evaluate(() => (globalThis as unknown as { startFeed: () => void }).startFeed());
      await delay(4000);
    });
    expect(await page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks)).toBeGreaterThan(40);
    expect(await readMarks(page)).not.toEqual([]);
    expect(page.errors).toEqual([]);
    expect(stretch ?? 0).toBeLessThanOrEqual(50);
  });

  test('a page that goes on after the background has gone to sleep is read on', async () => {
    const page = await bench().openPage();
    await page.goto(`${HOST}/demo.html`);
    const before = await waitForMarks(page);
    await bench().browser.stopBackground();
    await page.evaluate(() => {
      const post = document.createElement('p');
      post.textContent = 'Later that night Kaja Kallas spoke.';
      document.querySelector('h1')!.after(post);
    });
    const marks = await settle(
      () => readMarks(page),
      (found) => found.includes('Kaja Kallas'),
    );
    expect(marks).toContain('Kaja Kallas');
    expect(marks.length).toBeGreaterThan(before.length / 2);
    expect(page.errors).toEqual([]);
  });

  test('a single-page site is followed from story to story', async () => {
    const page = await bench().openPage();
    await page.goto(`${HOST}/spa.html`);
    expect(await waitForMarks(page)).toContain('Yuri Ushakov');
    await visit('bakery');
    expect(
      await settle(
        () => readMarks(page),
        (marks) => marks.length === 0,
      ),
    ).toEqual([]);
    await visit('allies');
    expect(
      await settle(
        () => readMarks(page),
        (marks) => marks.includes('Mark Rutte'),
      ),
    ).toContain('Mark Rutte');

    function visit(story: string): Promise<void> {
      return page.evaluate(
        (to: string) => (globalThis as unknown as { visit: (story: string) => void }).visit(to),
        story,
      );
    }
  });

  test('a page with clobbered names, hostile globals and a strict policy is marked all the same', async () => {
    const url = `${HOST}/hostile.html`;
    const { body } = bench().site.answer(url)!;
    bench().site.set(url, { body, headers: { 'content-security-policy': STRICT } });
    const page = await bench().openPage();
    await page.goto(url);
    // The page breaks what tests run with in its world too, so only what needs no array is asked there.
    const count = () => page.evaluate(() => CSS.highlights.size);
    expect(await settle(count, (size) => size > 0)).toBeGreaterThan(0);
    expect(page.errors.filter(({ fromExtension }) => fromExtension)).toEqual([]);
  });

  test('a page that clears all highlights is painted again, and its removal of the card breaks nothing', async () => {
    const page = await bench().openPage();
    await page.goto(`${HOST}/clearing.html`);
    await settle(
      () => page.evaluate(() => (globalThis as unknown as { clears: number }).clears),
      (count) => count > 0,
      8000,
    );
    const point = await settle(
      () => locateMark(page, 'Steve Witkoff'),
      (found) => found !== null,
    );
    if (point) {
      await page.mouse.move(point.x - 20, point.y);
      await page.mouse.move(point.x, point.y, { steps: 4 });
    }
    await delay(2500);
    await page.evaluate(() => (globalThis as unknown as { stopClearing: () => void }).stopClearing());
    await page.mouse.move(1270, 890, { steps: 3 });
    expect(
      await settle(
        () => waitForMarks(page),
        (marks) => marks.includes('Steve Witkoff'),
      ),
    ).toContain('Steve Witkoff');
    expect(
      await settle(
        () => countExtraChildren(page),
        (count) => count === 0,
      ),
    ).toBe(0);
    expect(page.errors).toEqual([]);
  });
});
