import type { PartialDate } from '../model/dates.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the first day of a date that may be known to the month or year only. */
export function firstDay(date: PartialDate): number {
  return Date.parse(date) / DAY_MS;
}

/** The same of the last day. */
export function lastDay(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number);
  if (day) return firstDay(date);
  return Date.UTC(year!, month ?? 12, 0) / DAY_MS;
}
