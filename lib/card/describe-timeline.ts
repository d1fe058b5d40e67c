import type { Day } from '../model/dates.ts';
import { formatDate } from './format-date.ts';

/**
 * The words that stand for the plot: how many, from when to when, when most, and how many of them after the article.
 * `days` in any order, at least one.
 */
export function describeTimeline(days: readonly Day[], article: Day | null): string {
  const sorted = [...days].sort();
  const months = [...Map.groupBy(sorted, (day) => day.slice(0, 7))];
  const [month, inMonth] = months.reduce((best, other) => (other[1].length > best[1].length ? other : best));
  const span = `${count(sorted.length)} on this card, from ${formatDate(sorted[0] ?? '')} to ${formatDate(sorted.at(-1) ?? '')}`;
  const most = months.length > 1 && inMonth.length > 1 ? `; most in ${formatDate(month)}, ${inMonth.length}` : '';
  const later = article === null ? 0 : sorted.filter((day) => day > article).length;
  return `${span}${most}.${later > 0 ? ` After this article: ${later}.` : ''}`;
}

function count(statements: number): string {
  return `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
}
