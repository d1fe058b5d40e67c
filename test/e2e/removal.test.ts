import { expect, test } from 'vitest';
import type { TestPage } from '../support/browsers.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import { countExtraChildren, locateMark, settle, waitForMarks } from '../support/in-page.ts';

// As long as a page's own timer has to wait for an extension that is gone (Firefox).
const LEFT_MS = 10_000;

describeWithExtension('removal', (bench) => {
  test('nothing stays in an open page: no mark, no open card, no rule in a shadow tree', async () => {
    const page = await bench().openPage();
    await page.goto('https://courier.example/shadow.html');
    await waitForMarks(page);
    const point = await locateMark(page, 'Steve Witkoff');
    await page.mouse.move(point!.x, point!.y, { steps: 3 });
    const isOpen = ({ cards }: Left): boolean => cards === 1;
    expect(await settle(() => readLeft(page), isOpen)).toMatchObject({ cards: 1, rules: expect.any(Number) });
    await bench().browser.removeExtension();
    const left = await settle(() => readLeft(page), isNothing, LEFT_MS);
    expect(left).toEqual({ highlights: 0, cards: 0, rules: 0 });
  });
});

interface Left {
  readonly highlights: number;
  readonly cards: number;
  readonly rules: number;
}

function isNothing({ highlights, cards, rules }: Left): boolean {
  return highlights + cards + rules === 0;
}

/** What is in a page beyond what its own source put there. */
async function readLeft(page: TestPage): Promise<Left> {
  const cards = await countExtraChildren(page);
  const inPage = await page.evaluate(() => {
    const sheets = document.querySelector('news-box')!.shadowRoot!.adoptedStyleSheets;
    return {
      highlights: CSS.highlights.size,
      rules: sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0),
    };
  });
  return { ...inPage, cards };
}
