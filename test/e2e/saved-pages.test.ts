import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readSummary } from '../support/extension-pages.ts';
import { describeWithExtension } from '../support/in-browsers.ts';
import { countExtraChildren, readMarks, readMutations, recordMutations, settle } from '../support/in-page.ts';
import { savedPages } from '../support/saved-pages.ts';

const PAGES = savedPages();

test.skipIf(PAGES.length > 0)('saved pages of real sites do not lie beside the project: not tried', ({ skip }) =>
  skip(),
);

describe.skipIf(PAGES.length === 0)('saved pages', () => {
  describeWithExtension('without the scripts of the page', (bench) => {
    test.for(PAGES)('$id is left as it was found', async (saved) => {
      const page = await bench().openPage();
      const url = new URL(saved.url);
      url.searchParams.set('still', '');
      await recordMutations(page);
      await page.goto(url.href);
      const summary = await settle(
        () => readSummary(bench().browser, url.href),
        (answer) => typeof answer !== 'string' && answer.state !== 'reading',
        8000,
      );
      if (typeof summary === 'string') throw new Error(summary);
      // What is marked may lie far below the viewport and not be painted yet: then there is nothing to wait for.
      const patience = summary.state === 'marked' ? 1000 : 0;
      const marks = await settle(
        () => readMarks(page),
        ({ length }) => length > 0,
        patience,
      );
      await delay(100);
      expect(await readMutations(page)).toEqual([]);
      expect(await countExtraChildren(page)).toBe(0);
      expect(page.errors.filter(({ kind, fromExtension }) => kind === 'uncaught' || fromExtension)).toEqual([]);
      if (saved.tags.includes('negative')) expect(marks).toEqual([]);
      if (saved.tellsTheStory) expect(summary.state).toBe('marked');
      if (summary.state === 'marked') expect(summary.cast).not.toEqual([]);
    });
  });

  describeWithExtension('with the scripts of the page', (bench) => {
    test.for(PAGES)('$id makes the extension throw nothing', async (saved) => {
      const page = await bench().openPage();
      await page.goto(saved.url);
      await delay(500);
      expect(page.errors.filter(({ fromExtension }) => fromExtension)).toEqual([]);
      expect(bench().browser.backgroundErrors).toEqual([]);
    });
  });
});
