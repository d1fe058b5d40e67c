import type { MapLabel } from '../model/place-map.ts';
import { FRAME } from './choose-extent.ts';
import { area, type Trace } from './path-data.ts';

/** A box that words keep off, in units of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters of the card's font at the map's size: on average, and generously. The place's own name is set larger. */
const LETTER = { width: 13, height: 26 } as const;
const NAME_LETTER_WIDTH = 15.5;
const EDGE = 6;
const STEP = 12;
const MOST_COUNTRIES = 6;

export interface NamedArea {
  readonly name: string;
  readonly rings: readonly Trace[];
}

/** The box words take whose middle stands at a point. */
export function boxOf({ text, x, y }: MapLabel): Box {
  const [halfWidth, halfHeight] = [(text.length * LETTER.width) / 2, LETTER.height / 2];
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** A name beside a spot: right of it, or left where there is no room. */
export function labelBeside(text: string, x: number, y: number, distance: number): MapLabel {
  const reach = distance + (text.length * NAME_LETTER_WIDTH) / 2;
  const right = x + 2 * reach - distance + EDGE <= FRAME.width;
  return { text, x: Math.round(right ? x + reach : x - reach), y };
}

/** Names of the countries with most land in the frame, each inside its own land; those that fit nowhere are left out. */
export function labelCountries(areas: readonly NamedArea[], taken: readonly Box[]): MapLabel[] {
  const boxes = [...taken];
  const labels: MapLabel[] = [];
  const bySize = areas
    .map((country) => ({ ...country, size: country.rings.reduce((sum, ring) => sum + area(ring.points), 0) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  for (const { name, rings } of bySize) {
    if (labels.length === MOST_COUNTRIES) break;
    const label = findRoom(name, rings, boxes);
    if (!label) continue;
    labels.push(label);
    boxes.push(boxOf(label));
  }
  return labels;
}

/** The place in the country's land with most room to both sides. */
function findRoom(text: string, rings: readonly Trace[], taken: readonly Box[]): MapLabel | null {
  let best: { label: MapLabel; room: number } | null = null;
  for (let y = LETTER.height; y <= FRAME.height - LETTER.height; y += STEP) {
    // Land at the height of the letters' top and foot, too, or the words would stick out of a coast.
    const rows = [y - LETTER.height / 2 + 4, y, y + LETTER.height / 2 - 4].map((row) => spansAt(rings, row));
    for (const [left, right] of rows.reduce(intersect)) {
      const width = text.length * LETTER.width;
      for (let x = left + width / 2; x <= right - width / 2; x += STEP) {
        const label = { text, x: Math.round(x), y };
        const room = Math.min(x - left, right - x) - width / 2;
        if ((!best || room > best.room) && !taken.some((box) => overlaps(box, boxOf(label)))) best = { label, room };
      }
    }
  }
  return best?.label ?? null;
}

type Span = readonly [left: number, right: number];

/** Where a row runs over land, inside the frame. */
function spansAt(rings: readonly Trace[], row: number): Span[] {
  const at = row + 0.5;
  const crossings = rings.flatMap(({ points }) =>
    points.flatMap(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return y <= at === nextY <= at ? [] : [x + ((at - y) / (nextY - y)) * (nextX - x)];
    }),
  );
  crossings.sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    spans.push([Math.max(crossings[index] ?? 0, EDGE), Math.min(crossings[index + 1] ?? 0, FRAME.width - EDGE)]);
  }
  return spans;
}

function intersect(some: readonly Span[], others: readonly Span[]): Span[] {
  return some
    .flatMap(([left, right]) => others.map((span): Span => [Math.max(left, span[0]), Math.min(right, span[1])]))
    .filter(([left, right]) => left < right);
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
