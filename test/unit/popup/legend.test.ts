import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/model/category.ts';
import { markColour } from '../../../lib/page/highlight-css.ts';

const css = readFileSync(join(import.meta.dirname, '../../../components/popup/popup.css'), 'utf8');

it.each(CATEGORIES)('underlines %s in the popup as in the page, so that the legend is true', (category) => {
  expect(css).toContain(
    `--${category}: light-dark(${markColour(category, 'light')}, ${markColour(category, 'dark')});`,
  );
});
