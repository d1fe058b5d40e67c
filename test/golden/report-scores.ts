import { CATEGORIES } from '../../lib/model/category.ts';
import type { JudgedArticle } from './golden-set.ts';
import { countFaults, tallyMentions, tallyQuotes, wrongPerThousand, type MentionTally } from './tally.ts';

/** Precision and recall in per cent by language, category and kind, quotations, and what must not be marked. */
export function reportScores(judged: readonly JudgedArticle[]): string[] {
  const langs = [...new Set(judged.map(({ article }) => article.lang))];
  const groups: [string, readonly JudgedArticle[]][] = langs.map((lang) => [
    lang,
    judged.filter(({ article }) => article.lang === lang),
  ]);
  groups.push(['all', judged]);
  return [
    ...columns([
      ['', 'articles', 'names', 'right', 'wrong', 'P', 'R', 'roles', 'right', 'wrong', 'P', 'R'],
      ...groups.flatMap(([label, of]) => [
        [label, of.length, ...mentionCells(of)],
        ...CATEGORIES.map((category) => [`  ${category}`, '', ...mentionCells(of, category)]),
      ]),
    ]),
    '',
    ...columns([
      ['quotes', 'gold', 'right', 'wrong', 'P', 'R', 'ours', 'R', 'speaker given', 'right', '%', 'ours right', '%'],
      ...groups.map(([label, of]) => [label, ...quoteCells(of)]),
    ]),
    '',
    ...columns([
      ['', 'wrong person', 'wrong role', 'wrong per 1,000 words: confusable', 'wrong marks: off-topic'],
      ...groups.map(([label, of]) => [
        label,
        countFaults(of, 'wrong person'),
        countFaults(of, 'wrong role'),
        wrongPerThousand(of.filter(({ article }) => article.topic === 'confusable')).toFixed(2),
        tallyMentions(of.filter(({ article }) => article.topic === 'off-topic'), () => true).wrong,
      ]),
    ]),
  ];
}

type Cell = string | number;

function mentionCells(judged: readonly JudgedArticle[], category?: string): Cell[] {
  return ['name', 'role'].flatMap((kind) => {
    const isAsked = (mention: { kind: string; category: string }): boolean =>
      mention.kind === kind && (category === undefined || mention.category === category);
    const tally = tallyMentions(judged, isAsked);
    return [tally.gold, tally.right, tally.wrong, ...ratios(tally)];
  });
}

function quoteCells(judged: readonly JudgedArticle[]): Cell[] {
  const tally = tallyQuotes(judged);
  const { gold, right, wrong, ours, oursFound, oursRight, given, givenRight } = tally;
  if (right + wrong === 0) return [gold, ...Array.from({ length: 11 }, () => '-')];
  const spans = [gold, right, wrong, ...ratios(tally), ours, percent(oursFound, ours)];
  return [...spans, given, givenRight, percent(givenRight, given), oursRight, percent(oursRight, ours)];
}

function ratios({ gold, found, right, wrong }: MentionTally): Cell[] {
  return [percent(right, right + wrong), percent(found, gold)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

function columns(rows: readonly (readonly Cell[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const pad = (cell: Cell, column: number): string =>
    column === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[column]!);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
