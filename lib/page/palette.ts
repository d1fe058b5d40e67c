/** What a mark has to stand out from. */
export type Ground = 'light' | 'dark';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Computed colours as both browsers print them: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`,
 * and the lightness of `lab`, `lch`, `oklab`, `oklch` as a grey. Channels from 0 to 1; null for anything else.
 */
export function parseColour(computed: string): Colour | null {
  const [, name, inside] = /^(\w+)\((.*)\)$/.exec(computed) ?? [];
  if (!name || !inside) return null;
  const parts = inside.split(/[\s,/]+/).filter((part) => /^[-+.\d]/.test(part));
  const numbers = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const alpha = numbers[3] ?? 1;
  const [first = 0, second = 0, third = 0] = numbers;
  if (name.startsWith('rgb')) return [first / 255, second / 255, third / 255, alpha];
  if (name === 'color') return [first, second, third, alpha];
  if (!/^(?:ok)?l(?:ab|ch)$/.test(name)) return null;
  const lightness = name.startsWith('ok') ? first : first / 100;
  return [lightness, lightness, lightness, alpha];
}

/** Relative luminance as in WCAG 2, 0 to 1. */
export function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

// Where black and white text are equally readable.
const MIDDLE = 0.18;

/**
 * The ground under a text: its background where one is painted, else what its own colour was chosen for. `backgrounds`
 * are the computed background colours from the text outwards.
 */
export function groundUnder(textColour: string, backgrounds: Iterable<string>): Ground {
  const text = parseColour(textColour);
  const textLuminance = text ? luminance(text) : 0;
  // Clear cases need no look at the backgrounds; a picture behind the text would not show there anyway.
  if (textLuminance > 0.6) return 'dark';
  if (textLuminance < 0.03) return 'light';
  for (const background of backgrounds) {
    const colour = parseColour(background);
    if (colour && colour[3] >= 0.5) return luminance(colour) > MIDDLE ? 'light' : 'dark';
  }
  return textLuminance > MIDDLE ? 'dark' : 'light';
}
