import { LOOKS, type Look } from '../model/look.ts';
import type { Certainty, Mention } from '../model/mention.ts';
import type { Ground } from './palette.ts';

export const GROUNDS: readonly Ground[] = ['light', 'dark'];
/** How strongly a mention is drawn: a name by its certainty; a role more lightly than any name. */
export type Weight = Certainty | 'role';
export const WEIGHTS: readonly Weight[] = ['certain', 'likely', 'role'];

export function weightOf({ kind, certainty }: Mention): Weight {
  return kind === 'role' ? 'role' : certainty;
}

/** The name of one highlight. Only who knows the token can tell it from any other page's. */
export function highlightName(token: string, look: Look, ground: Ground, weight: Weight): string {
  return `${token}-${LOOKS.indexOf(look)}${GROUNDS.indexOf(ground)}${WEIGHTS.indexOf(weight)}`;
}

// Colour alone tells nothing to some readers, so each category has a line of its own. The colours are those of a
// printed map: none shouts, none judges. Contrast ≥ 3:1 on white to #bbb and on black to #444, see the test.
const LINES: Readonly<Record<Look, { readonly style: string; readonly light: string; readonly dark: string }>> = {
  person: { style: 'solid', light: '#2f5d9e', dark: '#9cc0f5' },
  plan: { style: 'double', light: '#6f4596', dark: '#cfb0f0' },
  place: { style: 'dotted', light: '#1f6b55', dark: '#86d3b5' },
  organisation: { style: 'dashed', light: '#7a5518', dark: '#e2c07e' },
  event: { style: 'wavy', light: '#98415f', dark: '#f0a9c1' },
  // Above and below, so that the names in it keep their lines and are not taken for a part of it.
  quote: { style: 'overline dotted', light: '#5c6470', dark: '#b9c0cc' },
};

/** Dots and dashes need more weight than a line to be seen as what they are; a wave needs less. */
const THICKNESS: Readonly<Record<string, string>> = {
  solid: '1.5px',
  double: '1px',
  dotted: '2px',
  dashed: '1.5px',
  wavy: '1px',
  'overline dotted': '1px',
};

export function markColour(look: Look, ground: Ground): string {
  return LINES[look][ground];
}

function rule(token: string, look: Look, ground: Ground, weight: Weight): string {
  const { style } = LINES[look];
  const colour = markColour(look, ground);
  // What is only likely is drawn finer, never paler: it still has to be seen.
  const thickness = weight === 'certain' ? THICKNESS[style]! : '1px';
  // A role or a quote may have a name in it ("Kremlin talks"): its line runs below the name's.
  const offset = weight === 'role' || look === 'quote' ? ';text-underline-offset:.32em' : '';
  return `::highlight(${highlightName(token, look, ground, weight)}){text-decoration:underline ${style} ${colour} ${thickness}${offset}}`;
}

/** The style sheet for all marks of one page. Nothing in it moves the text, and none of it is printed. */
export function highlightCss(token: string): string {
  const all = LOOKS.flatMap((look) =>
    GROUNDS.flatMap((ground) =>
      WEIGHTS.filter((weight) => look !== 'quote' || weight === 'certain').map(
        (weight) => [look, ground, weight] as const,
      ),
    ),
  );
  const rules = all.map((one) => rule(token, ...one)).join('');
  const names = all.map((one) => `::highlight(${highlightName(token, ...one)})`).join();
  // Forced colours: the line takes the reader's own text colour, the styles still differ.
  return `@media screen{${rules}}@media screen and (forced-colors:active){${names}{text-decoration-color:CanvasText}}`;
}
