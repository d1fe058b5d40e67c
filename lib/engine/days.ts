import type { PartialDate } from '../model/dates.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the first or last day of a date that may be known to the month or year only. */
export function daysOf(date: PartialDate, end: 'first' | 'last'): number {
  const [year, month, day] = date.split('-').map(Number);
  if (end === 'first' || day) return Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  const after = month ? Date.UTC(year!, month, 1) : Date.UTC(year! + 1, 0, 1);
  return after / DAY_MS - 1;
}
