import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { describeWithExtension } from '../support/in-browsers.ts';
import { countExtraChildren, readMarks, readMutations, recordMutations, settle } from '../support/in-page.ts';
import { savedPages } from '../support/saved-pages.ts';

const pages = savedPages();

/** How long a page gets to show marks; a page that shows none cannot tell when it is done. */
const PATIENCE_MS = 2500;

describe.skipIf(pages.length === 0)('saved pages of real sites, where they lie beside the project', () => {
  describeWithExtension('without their scripts', (bench) => {
    test.each(pages.map((saved) => [saved.id, saved] as const))('%s is left as it was found', async (_id, saved) => {
      const page = await bench().openPage();
      await recordMutations(page);
      await page.goto(`${saved.url}?still`);
      const marks = await settle(
        () => readMarks(page),
        ({ length }) => length > 0,
        PATIENCE_MS,
      );
      await delay(100);
      expect(await readMutations(page)).toEqual([]);
      expect(await countExtraChildren(page)).toBe(0);
      expect(page.errors.filter(({ kind, fromExtension }) => kind === 'uncaught' || fromExtension)).toEqual([]);
      if (saved.tags.includes('negative')) expect(marks).toEqual([]);
      if (saved.tellsTheStory) expect(marks).not.toEqual([]);
    });
  });

  describeWithExtension('with their scripts', (bench) => {
    test.each(pages.map((saved) => [saved.id, saved] as const))(
      '%s makes the extension throw nothing',
      async (_id, saved) => {
        const page = await bench().openPage();
        await page.goto(saved.url);
        await delay(600);
        expect(page.errors.filter(({ fromExtension }) => fromExtension)).toEqual([]);
        expect(bench().browser.backgroundErrors).toEqual([]);
      },
    );
  });
});
