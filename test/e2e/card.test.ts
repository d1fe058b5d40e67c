import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TestPage } from '../support/browsers.ts';
import { openPopup } from '../support/extension-pages.ts';
import { describeWithExtension, type Bench } from '../support/in-browsers.ts';
import {
  countExtraChildren,
  findCardBox,
  locateMark,
  readMutations,
  recordMutations,
  settle,
  waitForMarks,
} from '../support/in-page.ts';
import { focusButton } from '../support/popup-controls.ts';

const DEMO = 'https://courier.example/demo.html';

describeWithExtension('card', (bench) => {
  test('resting on a name opens its card, and leaving takes it away again', async () => {
    const page = await openDemo(bench());
    await restOn(page, 'Steve Witkoff');
    expect(await hasCard(page)).toBe(true);
    expect(await findCardBox(page)).not.toBeNull();
    await page.mouse.move(1270, 890, { steps: 3 });
    expect(await hasNoCard(page)).toBe(true);
  });

  test('an open card is the only thing that changes in the page', async () => {
    const page = await openDemo(bench());
    await restOn(page, 'Steve Witkoff');
    expect(await hasCard(page)).toBe(true);
    await page.mouse.move(1270, 890, { steps: 3 });
    expect(await hasNoCard(page)).toBe(true);
    const changes = await readMutations(page);
    expect(changes).toHaveLength(2);
    expect(changes.every((change) => change.startsWith('childList html '))).toBe(true);
    expect(page.errors).toEqual([]);
  });

  test('the card says who it is, who added it and where it is from', async ({ skip }) => {
    const page = await openDemo(bench());
    await restOn(page, 'Steve Witkoff');
    expect(await hasCard(page)).toBe(true);
    const text = await settle(
      () => page.closedShadowText(),
      (words) => words === null || words.includes('Witkoff'),
    );
    if (text === null) return skip('this browser does not show closed shadow roots to a test');
    expect(text).toContain('Steve Witkoff');
    expect(text).toContain('not by this site');
    expect(text).toMatch(/20\d\d/);
  });

  test('the card does not cover the name, and the pointer can go into it', async () => {
    const page = await openDemo(bench());
    const point = await restOn(page, 'Yuri Ushakov');
    expect(await hasCard(page)).toBe(true);
    const box = await settle(
      () => findCardBox(page),
      (found) => found !== null,
    );
    if (!box) throw new Error('the card covers nothing');
    expect(point.y >= box.top && point.y <= box.bottom && point.x >= box.left && point.x <= box.right).toBe(false);
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await delay(1200);
    expect(await countExtraChildren(page)).toBe(1);
  });

  test('Escape closes the card', async () => {
    const page = await openDemo(bench());
    await restOn(page, 'Steve Witkoff');
    expect(await hasCard(page)).toBe(true);
    await page.press('Escape');
    expect(await hasNoCard(page)).toBe(true);
  });

  test('brushing past opens nothing', async () => {
    const page = await openDemo(bench());
    const point = await locateMark(page, 'Steve Witkoff');
    if (!point) throw new Error('no mark to brush past');
    await page.mouse.move(point.x - 200, point.y);
    await page.mouse.move(point.x, point.y);
    await page.mouse.move(point.x + 300, point.y + 200);
    await delay(1200);
    expect(await countExtraChildren(page)).toBe(0);
  });

  test('a click that a page makes up opens nothing', async () => {
    const page = await openDemo(bench());
    const point = await locateMark(page, 'Steve Witkoff');
    if (!point) throw new Error('no mark to click');
    await page.evaluate(({ x, y }) => {
      for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click']) {
        const event = type === 'mousemove' || type === 'click' ? MouseEvent : PointerEvent;
        document.elementFromPoint(x, y)?.dispatchEvent(new event(type, { bubbles: true, clientX: x, clientY: y }));
      }
    }, point);
    await delay(1200);
    expect(await countExtraChildren(page)).toBe(0);
  });

  test('the list of the popup opens a card from the keyboard, and Escape closes it', async () => {
    const page = await openDemo(bench());
    const popup = await openPopup(bench().browser, page);
    expect(await settle(() => focusButton(popup, 'Ushakov'), Boolean)).toBe(true);
    await popup.bringToFront();
    // The popup closes itself when it has shown the mention, as likely as not before the key is up again.
    await popup.press('Enter').catch(() => {});
    await page.bringToFront();
    expect(await hasCard(page)).toBe(true);
    await page.press('Escape');
    expect(await hasNoCard(page)).toBe(true);
  });
});

async function openDemo({ openPage }: Bench): Promise<TestPage> {
  const page = await openPage();
  await recordMutations(page);
  await page.goto(DEMO);
  await waitForMarks(page);
  return page;
}

async function restOn(page: TestPage, words: string): Promise<{ x: number; y: number }> {
  const point = await locateMark(page, words);
  if (!point) throw new Error(`${words} is not marked`);
  await page.mouse.move(point.x - 30, point.y + 4);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  return point;
}

async function hasCard(page: TestPage): Promise<boolean> {
  return (
    (await settle(
      () => countExtraChildren(page),
      (count) => count === 1,
    )) === 1
  );
}

async function hasNoCard(page: TestPage): Promise<boolean> {
  return (
    (await settle(
      () => countExtraChildren(page),
      (count) => count === 0,
    )) === 0
  );
}
