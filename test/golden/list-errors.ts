import type { JudgedArticle } from './golden-set.ts';
import { FAULTS } from './judge-mentions.ts';
import type { Span } from './read-golden.ts';

const ORDER = [...FAULTS, 'missed name', 'missed role', 'no quote', 'wrong speaker', 'missed quote'];

/** The first `limit` errors of each kind, the worst kind first, each with its context. */
export function listErrors(judged: readonly JudgedArticle[], limit: number): string[] {
  if (limit === 0) return [];
  const errors = Map.groupBy(judged.flatMap(errorsOf), ({ kind }) => kind);
  return ORDER.flatMap((kind) => {
    const ofKind = errors.get(kind) ?? [];
    if (ofKind.length === 0) return [];
    return ['', `${kind}: ${ofKind.length}`, ...ofKind.slice(0, limit).map(({ line }) => line)];
  });
}

function errorsOf({ article, mentions, quotes }: JudgedArticle): { kind: string; line: string }[] {
  const errorAt = (kind: string, what: string, span: Span): { kind: string; line: string } => ({
    kind,
    line: `  ${article.file}  ${what}  ${contextOf(article.text, span)}`,
  });
  return [
    ...mentions.marks
      .filter(({ verdict }) => verdict !== 'right' && verdict !== 'neutral')
      .map(({ mark, verdict }) => errorAt(verdict, `${mark.entity} (${mark.rule})`, mark)),
    ...mentions.missed.map((mention) => errorAt(`missed ${mention.kind}`, mention.entity, mention)),
    ...quotes.quotes.flatMap(({ quote, gold }) => {
      if (gold === null) return [errorAt('no quote', quote.speaker ?? 'nobody', quote)];
      if (quote.speaker === null || quote.speaker === gold.speaker) return [];
      return [errorAt('wrong speaker', `${quote.speaker}, gold ${gold.speaker}`, quote)];
    }),
    ...quotes.missed.map((quote) => errorAt('missed quote', quote.speaker, quote)),
  ];
}

function contextOf(text: string, { start, end }: Span): string {
  const line = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return line.replace(/\s+/g, ' ');
}
