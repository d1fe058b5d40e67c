import { expect, test } from 'vitest';
import { readSummary } from '../support/extension-pages.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import {
  countExtraChildren,
  readMarks,
  readMutations,
  recordMutations,
  settle,
  waitForMarks,
} from '../support/in-page.ts';

const DEMO = 'https://courier.example/demo.html';

/** Everyone of the demo article, as the popup lists them, by the words that print them there. */
const CAST = [
  'Donald Trump',
  'Vladimir Putin',
  'Steve Witkoff',
  'Jared Kushner',
  'Yuri Ushakov',
  'Volodymyr Zelensky',
  'Mark Rutte',
  'Narendra Modi',
  'Ukraine',
  'Russia',
  'Moscow',
  'Kremlin',
  'Oval Office',
  'Donbas',
  'Donetsk',
  'Pokrovsk',
  'Kyiv',
  'Washington',
  'NATO',
  '27-point',
  '28-point',
  'travel-ban',
  'Indian National Congress',
  'Kremlin talks',
  'Oval Office clash',
];

const LANGUAGES = [
  ['uk', 'Путін'],
  ['de', 'Putin'],
  ['fr', 'Poutine'],
] as const;

describeWithExtension('marks', (bench) => {
  test('the demo article shows everyone and everything of the story', async () => {
    const page = await bench().openPage();
    await page.goto(DEMO);
    await waitForMarks(page);
    const summary = await readSummary(bench().browser, DEMO);
    if (typeof summary === 'string') throw new Error(summary);
    expect(summary).toMatchObject({ state: 'marked', published: '2025-12-03', host: 'courier.example' });
    const names = summary.cast.map(({ name }) => name);
    expect(CAST.filter((wanted) => !names.some((name) => name.toLowerCase().includes(wanted.toLowerCase())))).toEqual(
      [],
    );
  });

  test('namesakes, navigation and text fields stay plain', async () => {
    const page = await bench().openPage();
    await page.setViewport(1280, 3000);
    await page.goto(DEMO);
    expect(await waitForMarks(page)).not.toEqual([]);
    const wrong = await page.evaluate(() => {
      const traps = ['Trump Tower', 'Melania Trump', 'Washington Post', 'Kushner Companies'];
      const found: string[] = [];
      for (const [, highlight] of CSS.highlights) {
        for (const { startContainer } of highlight) {
          const element = startContainer.parentElement;
          const sentence = element?.closest('li')?.textContent ?? '';
          if (element?.closest('nav, input')) found.push(element.textContent);
          if (traps.some((trap) => sentence.includes(trap))) found.push(sentence);
        }
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test('a name split over inline elements is one mention', async () => {
    const page = await bench().openPage();
    await page.setViewport(1280, 3000);
    await page.goto(DEMO);
    await waitForMarks(page);
    expect((await readMarks(page)).map((words) => words.replaceAll(/\s+/g, ' '))).toContain('Volodymyr Zelensky');
  });

  test('the page is left as it was found', async () => {
    const page = await bench().openPage();
    await recordMutations(page);
    await page.goto(DEMO);
    expect(await waitForMarks(page)).not.toEqual([]);
    expect(await readMutations(page)).toEqual([]);
    expect(await countExtraChildren(page)).toBe(0);
    expect(page.errors).toEqual([]);
    expect(bench().browser.backgroundErrors).toEqual([]);
  });

  test('the page cannot tell that Sidelight is there by asking for its files', async () => {
    const page = await bench().openPage();
    await page.goto(DEMO);
    await waitForMarks(page);
    const url = `${bench().browser.extensionOrigin}/gate.js`;
    const got = await page.evaluate(
      (wanted: string) =>
        fetch(wanted).then(
          () => 'got it',
          () => 'refused',
        ),
      url,
    );
    expect(got).toBe('refused');
  });

  test('an article that is served without TLS, where a page has fewer APIs, is marked all the same', async () => {
    const page = await bench().openPage();
    await page.goto('http://courier.example/demo.html');
    expect(await waitForMarks(page)).toContain('Steve Witkoff');
    expect(page.errors).toEqual([]);
  });

  test('an article about something else shows nothing', async () => {
    const page = await bench().openPage();
    const url = 'https://courier.example/negative.html';
    await page.goto(url);
    const summary = await settle(
      () => readSummary(bench().browser, url),
      (answer) => typeof answer !== 'string' && answer.state !== 'reading',
    );
    expect(summary).toMatchObject({ state: 'no-story', cast: [] });
    expect(await readMarks(page)).toEqual([]);
  });

  test.each(LANGUAGES)('an article in %s is marked', async (lang, name) => {
    const page = await bench().openPage();
    await page.goto(`https://courier.example/${lang}.html`);
    expect((await waitForMarks(page)).some((words) => words.startsWith(name.slice(0, 4)) || words.includes(name))).toBe(
      true,
    );
  });

  test('three hundred mentions are counted, and only those near the viewport painted', async () => {
    const page = await bench().openPage();
    const url = 'https://courier.example/many.html';
    await page.setViewport(1280, 600);
    await page.goto(url);
    const painted = await waitForMarks(page);
    const summary = await readSummary(bench().browser, url);
    if (typeof summary === 'string') throw new Error(summary);
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(300);
    expect(painted.length).toBeLessThan(300);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer.parentElement?.textContent.startsWith('60.')),
        ),
      );
    expect(await settle(last, Boolean)).toBe(true);
  });

  test('names in an open shadow root are marked', async () => {
    const page = await bench().openPage();
    await page.goto('https://courier.example/shadow.html');
    expect(
      await settle(
        () => waitForMarks(page),
        (marks) => marks.includes('Yuri Ushakov'),
      ),
    ).toContain('Yuri Ushakov');
  });
});
