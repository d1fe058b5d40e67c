import { afterEach, expect, test } from 'vitest';
import type { TestPage } from '../support/browsers.ts';
import { openPopup, readSummary, storeSettings } from '../support/extension-pages.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import {
  countExtraChildren,
  locateMark,
  readMarks,
  readMutations,
  recordMutations,
  settle,
} from '../support/in-page.ts';
import { pressSwitch, readText } from '../support/popup-controls.ts';

const PAGE = 'https://courier.example/quotes.html';

const VERBATIM = 'No further, that’s for sure,';
const WITHOUT_NAMES = 'They understand each other almost without words,';
const PART = 'We are ready right away,';
const DIFFERS = 'A very useful and constructive conversation took place,';
const FIRST_PARAGRAPH = 'We are realists. We truly want to join NATO—that’s fair.';
const SECOND_PARAGRAPH =
  'But we know for sure that neither the US nor several other countries see Ukraine in the alliance yet.';

describeWithExtension('quotes', (bench) => {
  afterEach(() => storeSettings(bench().browser, null));

  test('words that are in the data are marked, over paragraphs too, and the same words of somebody else are not', async () => {
    const page = await openQuotes();
    const marks = (await readMarks(page)).map((words) => words.replaceAll(/\s+/g, ' '));
    expect(marks.filter((words) => words.length > 22).toSorted()).toEqual(
      [VERBATIM, WITHOUT_NAMES, PART, DIFFERS, FIRST_PARAGRAPH, SECOND_PARAGRAPH].toSorted(),
    );
    expect(await readMutations(page)).toEqual([]);
    expect(page.errors).toEqual([]);
    expect(bench().browser.backgroundErrors).toEqual([]);
  });

  test('a quotation is marked, too, on a page that only grows to be about the story', async () => {
    const url = 'https://courier.example/growing.html';
    const published = '<meta property="article:published_time" content="2025-12-10T09:00:00Z" />';
    const head = `<meta property="og:type" content="article" />${published}<title>Growing</title>`;
    bench().site.set(url, {
      body: `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>Growing</h1>
        <p>Yuri Ushakov was asked about Steve Witkoff.</p><p>“${WITHOUT_NAMES}” he added.</p></article></main></body></html>`,
    });
    const page = await bench().openPage();
    await page.goto(url);
    await settle(
      async () => (await readSummary(bench().browser, url)) as { state: string },
      ({ state }) => state === 'no-story',
    );
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Vladimir Putin had spoken with Donald Trump, the Kremlin said; Kyiv waited.';
      document.querySelector('article')!.append(more);
    });
    const marks = await settle(
      () => readMarks(page),
      (found) => found.includes(WITHOUT_NAMES),
    );
    expect(marks).toContain(WITHOUT_NAMES);
    expect(marks).toContain('Vladimir Putin');
  });

  test('a name in a marked quote keeps its own mark', async () => {
    const page = await openQuotes();
    expect(await readMarks(page)).toContain('NATO');
  });

  test.each([
    ['words as in the record', VERBATIM, ['No further, that’s for sure.', '3 December 2025', 'as the record has them']],
    ['words that were cut', PART, ['But if Europe suddenly wants to wage a war with us', 'The record says more']],
    ['words of another wording', DIFFERS, ['A quite useful and constructive', 'A very useful', 'words it differently']],
  ])('the card of %s shows whose they are, when, and what the record has', async (_, words, expected) => {
    const page = await openQuotes();
    const point = await locateMark(page, words);
    if (!point) throw new Error(`${words} is not marked`);
    await page.mouse.move(point.x - 30, point.y + 4);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    const isOpen = await settle(
      () => countExtraChildren(page),
      (count) => count === 1,
    );
    expect(isOpen).toBe(1);
    const text = await settle(
      () => page.closedShadowText(),
      (shown) => shown === null || shown.includes('In the record'),
    );
    // Firefox does not show closed shadow roots to a test.
    for (const part of text === null ? [] : expected) expect(text).toContain(part);
  });

  test('the switch for quotes takes away their marks alone, without a reload, and counts them', async () => {
    const page = await openQuotes();
    const summary = await readSummary(bench().browser, PAGE);
    expect(summary).toMatchObject({ quotes: 5 });
    const popup = await openPopup(bench().browser, page);
    await settle(
      () => readText(popup),
      (text) => /Quotes\s*5/.test(text),
    );
    expect(await readText(popup)).toMatch(/Quotes\s*5/);
    expect(await pressSwitch(popup, 'Quotes')).toBe(false);
    await page.bringToFront();
    const left = await settle(
      () => readMarks(page),
      (marks) => !marks.includes(VERBATIM),
    );
    expect(left).not.toContain(VERBATIM);
    expect(left).toContain('NATO');
  });

  async function openQuotes(): Promise<TestPage> {
    const page = await bench().openPage();
    await page.setViewport(1280, 1600);
    await recordMutations(page);
    await page.goto(PAGE);
    await settle(
      () => readMarks(page),
      (marks) => marks.includes(VERBATIM) && marks.includes(WITHOUT_NAMES),
    );
    return page;
  }
});
