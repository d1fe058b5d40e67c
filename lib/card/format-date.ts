import type { PartialDate } from '../model/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PARTIAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** `3 December 2025`, `December 2025` or `2025`: as precisely as it is known. What is no date comes back as it is. */
export function formatDate(date: PartialDate): string {
  return format(date, (month) => month);
}

/** The same with the month cut to three letters, for lines that only support another. */
export function formatShortDate(date: PartialDate): string {
  return format(date, (month) => (month.length > 4 ? month.slice(0, 3) : month));
}

function format(date: PartialDate, cut: (month: string) => string): string {
  const [, year, month, day] = PARTIAL.exec(date) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  if (!year || (month && !name)) return date;
  if (!name) return year;
  return day ? `${Number(day)} ${cut(name)} ${year}` : `${cut(name)} ${year}`;
}

/** `2 to 4 December 2025`; one date where both ends are the same or one is not known. */
export function formatSpan(from: PartialDate | null, until: PartialDate | null): string {
  if (!from || !until || from === until) return formatDate(from ?? until ?? '');
  const sameMonth = from.length === 10 && from.slice(0, 7) === until.slice(0, 7);
  if (sameMonth && until.length === 10) return `${Number(from.slice(8))} to ${formatDate(until)}`;
  return `${formatDate(from)} to ${formatDate(until)}`;
}
