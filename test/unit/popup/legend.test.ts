import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOOKS } from '../../../lib/model/look.ts';
import { markColour } from '../../../lib/page/highlight-css.ts';

const css = readFileSync(join(import.meta.dirname, '../../../components/popup/popup.css'), 'utf8');

it.each(LOOKS)('underlines %s in the popup as in the page, so that the legend is true', (look) => {
  expect(css).toContain(`--${look}: light-dark(${markColour(look, 'light')}, ${markColour(look, 'dark')});`);
});
