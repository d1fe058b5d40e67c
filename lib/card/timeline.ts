/** Where statements stand on a plot of one row over months: pure, in units of the plot. */
import type { Day } from '../model/dates.ts';

/** Half a CSS pixel each where the card is widest. */
export const TIMELINE = { width: 656, axis: 22, label: 26 } as const;

const MARGIN = 16;
const COLUMN = 14;
const MOST_HEIGHT = 190;
const LEAST_TICK = 84;
/** Words begin at their tick. */
const YEAR_WIDTH = 56;
const TICK_MONTHS = [1, 2, 3, 6, 12, 24, 60] as const;
const DAY_MS = 86_400_000;

export interface TimelineDot {
  readonly x: number;
  readonly y: number;
  /** Later than the article. */
  readonly later: boolean;
}

export interface TimelineTick {
  readonly x: number;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Whether its year is to be told: on the first tick, and on the first of a year. */
  readonly withYear: boolean;
}

export interface TimelineLayout {
  readonly height: number;
  /** The line that the dots stand on. */
  readonly axisY: number;
  readonly radius: number;
  readonly dots: readonly TimelineDot[];
  readonly ticks: readonly TimelineTick[];
  /** The article's day; null where it is not known or outside the plot. */
  readonly articleX: number | null;
}

/**
 * Lays out one dot a statement, those of about the same day upon each other. `days` in any order; `article` null: not
 * known. Null where there is no course to show: fewer than three statements, or all on one day.
 */
export function layOutTimeline(days: readonly Day[], article: Day | null): TimelineLayout | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3 || first === last) return null;
  const [start, end] = [monthIndex(first), monthIndex(last) + 1];
  const [from, until] = [monthStart(start), monthStart(end)];
  const across = TIMELINE.width - 2 * MARGIN;
  const place = (time: number): number => Math.round(MARGIN + ((time - from) / (until - from)) * across);

  const columns = Map.groupBy(sorted, (day) => Math.floor(place(Date.parse(day)) / COLUMN));
  const highest = Math.max(...[...columns.values()].map(({ length }) => length));
  const pitch = Math.min(COLUMN, MOST_HEIGHT / highest);
  const axisY = Math.ceil(highest * pitch) + TIMELINE.label;
  const dots = [...columns].flatMap(([column, inColumn]) =>
    inColumn.map((day, index) => ({
      x: Math.round((column + 0.5) * COLUMN),
      y: Math.round(axisY - (index + 0.5) * pitch),
      later: article !== null && day > article,
    })),
  );
  const inside = article !== null && article >= monthName(start) && Date.parse(article) < until;
  return {
    height: axisY + TIMELINE.axis + 2 * TIMELINE.label,
    axisY,
    radius: Math.max(3, Math.floor(pitch / 2) - 1),
    dots,
    ticks: listTicks(start, end, across, place),
    articleX: inside ? place(Date.parse(article) + DAY_MS / 2) : null,
  };
}

/** As many months as have room for their names; of several, those that divide the year evenly. */
function listTicks(start: number, end: number, across: number, place: (time: number) => number): TimelineTick[] {
  const perMonth = across / (end - start);
  const step = TICK_MONTHS.find((months) => months * perMonth >= LEAST_TICK) ?? 120;
  const ticks: TimelineTick[] = [];
  for (let month = Math.ceil(start / step) * step; month < end; month += step) {
    const [name, x] = [monthName(month), place(monthStart(month))];
    if (x + YEAR_WIDTH > TIMELINE.width) break;
    const before = ticks.at(-1)?.month.slice(0, 4);
    ticks.push({ x, month: name, withYear: name.slice(0, 4) !== before });
  }
  return ticks;
}

/** Months since the year 0. */
function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthName(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthStart(index: number): number {
  return Date.UTC(Math.floor(index / 12), index % 12, 1);
}
