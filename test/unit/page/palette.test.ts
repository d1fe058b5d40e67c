import { describe, expect, test } from 'vitest';
import { LOOKS } from '../../../lib/model/look.ts';
import { highlightCss, highlightName, markColour } from '../../../lib/page/highlight-css.ts';
import { groundUnder, luminance, parseColour } from '../../../lib/page/palette.ts';

describe('the ground under a text', () => {
  test.each([
    ['black on white', 'rgb(0, 0, 0)', ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], 'light'],
    ['white on black', 'rgb(255, 255, 255)', ['rgb(0, 0, 0)'], 'dark'],
    ['white over a picture', 'rgb(255, 255, 255)', ['rgba(0, 0, 0, 0)'], 'dark'],
    ['a page without colours', 'rgb(0, 0, 0)', [], 'light'],
    ['grey on white', 'rgb(118, 118, 118)', ['rgb(255, 255, 255)'], 'light'],
    ['grey on black', 'rgb(140, 140, 140)', ['rgba(0, 0, 0, 0.1)', 'rgb(20, 20, 20)'], 'dark'],
    ['a link’s blue on white', 'rgb(0, 0, 238)', ['rgb(255, 255, 255)'], 'light'],
    ['colours of today', 'oklch(0.97 0.01 80)', ['color(srgb 0.1 0.1 0.1)'], 'dark'],
    ['an unreadable colour', 'nonsense', ['rgb(0, 0, 0)'], 'light'],
  ])('%s', (_name, text, backgrounds, ground) => {
    expect(groundUnder(text, backgrounds)).toBe(ground);
  });
});

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(parseColour(a)!), luminance(parseColour(b)!)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('marks can be seen', () => {
  test.each(LOOKS)('%s: at least 3:1 on white, paper and grey, on black and dark grey', (look) => {
    for (const ground of ['#ffffff', '#f3ece0', '#c8c8c8']) {
      expect(contrast(rgb(markColour(look, 'light')), rgb(ground)), ground).toBeGreaterThanOrEqual(3);
    }
    for (const ground of ['#000000', '#121212', '#2b2b33', '#444444']) {
      expect(contrast(rgb(markColour(look, 'dark')), rgb(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('and told apart without colours: each category and quotes have a line of its own', () => {
    const css = highlightCss('xtoken');
    const lines = LOOKS.map((look) => {
      const name = highlightName('xtoken', look, 'light', 'certain');
      return /underline (\w+)/.exec(css.slice(css.indexOf(`(${name})`)))?.[1];
    });
    expect(new Set(lines).size).toBe(LOOKS.length);
  });

  test('only on screens, only by lines, and only under names that hold the token', () => {
    const css = highlightCss('xtoken');
    expect(css.replaceAll(/@media screen[^{]*\{/g, '')).not.toMatch(
      /@media|background|display|font|color:(?!.*CanvasText)/,
    );
    expect(css.match(/::highlight\((?!xtoken-)/)).toBeNull();
  });
});
