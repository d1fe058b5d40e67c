import { afterEach, expect, test } from 'vitest';
import type { TestPage } from '../support/browsers.ts';
import { openPopup, readSummary, storeSettings } from '../support/extension-pages.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import {
  countExtraChildren,
  readMarks,
  readMutations,
  recordMutations,
  settle,
  waitForMarks,
} from '../support/in-page.ts';
import { pressSwitch, readText } from '../support/popup-controls.ts';

const DEMO = 'https://www.courier.example/demo.html';

describeWithExtension('switches', (bench) => {
  afterEach(() => storeSettings(bench().browser, null));

  test('off takes every mark away without a reload, and on brings them back', async () => {
    const page = await openDemo();
    const popup = await openPopup(bench().browser, page);
    await settlePopup(popup);
    expect(await pressSwitch(popup, 'Sidelight')).toBe(false);
    await page.bringToFront();
    expect(await settle(() => readMarks(page), isEmpty)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await pressSwitch(popup, 'Sidelight')).toBe(true);
    await page.bringToFront();
    expect(await waitForMarks(page)).not.toEqual([]);
    expect(await readMutations(page)).toEqual([]);
    expect(await countExtraChildren(page)).toBe(0);
    expect(page.errors).toEqual([]);
  });

  test('the site switch spells the host out and acts on this site alone', async () => {
    const page = await openDemo();
    const other = await bench().openPage();
    await other.goto('https://gazette.example/demo.html');
    await waitForMarks(other);
    await page.bringToFront();
    const popup = await openPopup(bench().browser, page);
    await settlePopup(popup);
    expect(await readText(popup)).toContain('courier.example');
    await pressSwitch(popup, 'courier.example');
    await page.bringToFront();
    expect(await settle(() => readMarks(page), isEmpty)).toEqual([]);
    await other.bringToFront();
    expect(await readMarks(other)).not.toEqual([]);
  });

  test('a category switch takes away its marks alone', async () => {
    const page = await openDemo();
    expect((await readMarks(page)).some((words) => words.includes('Witkoff'))).toBe(true);
    const popup = await openPopup(bench().browser, page);
    await settlePopup(popup);
    await pressSwitch(popup, 'People');
    await page.bringToFront();
    const left = await settle(
      () => readMarks(page),
      (marks) => !marks.some((words) => words.includes('Witkoff')),
    );
    expect(left.some((words) => words.includes('Witkoff') || words.includes('Putin'))).toBe(false);
    expect(left).toContain('Kremlin');
  });

  test('the switch for roles takes away theirs and leaves the names', async () => {
    const page = await openDemo();
    const described = (marks: readonly string[]) => marks.some((words) => words.includes('Ukrainian president'));
    expect(described(await readMarks(page))).toBe(true);
    const popup = await openPopup(bench().browser, page);
    await settlePopup(popup);
    await pressSwitch(popup, 'Roles');
    await page.bringToFront();
    const left = await settle(
      () => readMarks(page),
      (marks) => !described(marks),
    );
    expect(described(left)).toBe(false);
    expect(left.some((words) => words.includes('Witkoff'))).toBe(true);
  });

  test('the popup counts what is on the page', async () => {
    const page = await openDemo();
    const popup = await openPopup(bench().browser, page);
    const text = await settle(
      () => readText(popup),
      (words) => words.includes('Ushakov'),
    );
    expect(text).toContain('Ushakov');
    expect(text).toMatch(/People\s*\d+/);
  });

  test('broken settings in storage fall back to the defaults', async () => {
    await storeSettings(bench().browser, { enabled: 'perhaps', mode: 7, categories: null, dwell: -1 });
    const page = await openDemo();
    expect(await readMarks(page)).not.toEqual([]);
    expect(page.errors).toEqual([]);
  });

  test('in the mode "chosen sites" a site that was not chosen stays plain', async () => {
    await storeSettings(bench().browser, { version: 1, mode: 'chosen' });
    const page = await bench().openPage();
    await page.goto(DEMO);
    const summary = await settle(
      () => readSummary(bench().browser, DEMO),
      (answer) => typeof answer !== 'string' && answer.state !== 'reading',
    );
    expect(summary).toMatchObject({ state: 'not-chosen' });
    expect(await readMarks(page)).toEqual([]);
  });

  async function openDemo(): Promise<TestPage> {
    const page = await bench().openPage();
    await recordMutations(page);
    await page.goto(DEMO);
    await waitForMarks(page);
    return page;
  }
});

/** The popup first asks the page; its switches are there when it has drawn itself. */
async function settlePopup(popup: TestPage): Promise<void> {
  await settle(
    () => popup.evaluate(() => document.querySelectorAll('[role=switch]').length),
    (count) => count >= 7,
  );
}

function isEmpty(marks: readonly string[]): boolean {
  return marks.length === 0;
}
