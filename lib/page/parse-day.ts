import type { Day } from '../model/dates.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that the calendar does not have comes out as another one.
  const exists = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/**
 * The day that a machine-readable or English date begins with, as printed: no time zone moves it. ISO 8601 with or
 * without hyphens, `2025/12/02`, `02.12.2025`, `2 Dec 2025`, `December 2, 2025`. Null for anything that can be read in
 * two ways (`09/07/2019`) or is no day.
 */
export function parseDay(printed: string): Day | null {
  const text = printed.trim();
  const ymd = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (ymd && (ymd[2] || ymd[0].length === 8)) return dayOf(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]));
  const dmy = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dmy) return dayOf(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  const named =
    /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})),?\s+(\d{4})(?!\d)/i.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? named[3])!.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : dayOf(Number(named[5]), month, Number(named[1] ?? named[4]));
}

/** The day in an address: `/2025/12/02/`, `/2025/dec/02/`, `2025-12-02`, `/20251202/`. */
export function dayInUrl(url: string): Day | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?=\/|$)/.exec(path);
  if (named && MONTHS.includes(named[2]!))
    return dayOf(Number(named[1]), MONTHS.indexOf(named[2]!) + 1, Number(named[3]));
  const separate = /(?:^|[^\d])((?:19|20)\d{2})([-/_])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (separate) return dayOf(Number(separate[1]), Number(separate[3]), Number(separate[4]));
  const joined = /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$)/.exec(path);
  return joined ? dayOf(Number(joined[1]), Number(joined[2]), Number(joined[3])) : null;
}
