import type { ScanResult } from '../../lib/cli/scan-document.ts';
import type { GoldenArticle, GoldMention, Span } from './read-golden.ts';

export type Mark = ScanResult['mentions'][number];

/** What can be wrong with a mark, the worst first. */
export const FAULTS = ['wrong person', 'wrong role', 'wrong entity', 'no mention', 'wrong span'] as const;

export type Fault = (typeof FAULTS)[number];

export interface JudgedMark {
  readonly mark: Mark;
  readonly verdict: 'right' | 'neutral' | Fault;
}

export interface JudgedMentions {
  readonly marks: readonly JudgedMark[];
  readonly missed: readonly GoldMention[];
}

/** The versions of the American plan: a description may stand for any of them. */
const PLAN_VERSIONS = new Set(['us-28-point-plan', 'us-27-point-framework', 'us-ukraine-20-point-plan']);

/**
 * Right is a mark with just the span and the entity of a gold mention; whether it was called a name or a role is
 * no matter here. A mark over an ignored span is neutral. A leading "the" in English is neither in nor out.
 */
export function judgeMentions({ text, lang, mentions, ignore }: GoldenArticle, marks: readonly Mark[]): JudgedMentions {
  const startOf = ({ start }: Span): number =>
    lang === 'en' && /^the\s/i.test(text.slice(start, start + 4)) ? start + 4 : start;
  const isSame = (gold: GoldMention, mark: Mark): boolean =>
    startOf(gold) === startOf(mark) && gold.end === mark.end && isSameEntity(gold, mark);
  const found = new Set<GoldMention>();
  const judged = marks.map((mark): JudgedMark => {
    const gold = mentions.find((mention) => !found.has(mention) && isSame(mention, mark));
    if (gold) found.add(gold);
    return { mark, verdict: gold ? 'right' : faultOf(mark, mentions, ignore) };
  });
  return { marks: judged, missed: mentions.filter((mention) => !found.has(mention)) };
}

function faultOf(mark: Mark, mentions: readonly GoldMention[], ignore: readonly Span[]): 'neutral' | Fault {
  const near = mentions.filter((mention) => isOverlap(mention, mark));
  if (near.some((mention) => isSameEntity(mention, mark))) return 'wrong span';
  if (near.some((mention) => isInTitle(mark, mention)) || ignore.some((span) => isOverlap(span, mark))) return 'neutral';
  if (mark.category === 'person') return mark.kind === 'role' ? 'wrong role' : 'wrong person';
  return near.length > 0 ? 'wrong entity' : 'no mention';
}

/** A name inside a plan's or event's own name is as good as ignored: the "US" of the "US plan". */
function isInTitle(mark: Mark, { kind, category, start, end }: GoldMention): boolean {
  const isPart = start <= mark.start && mark.end <= end && mark.end - mark.start < end - start;
  return isPart && kind === 'name' && (category === 'plan' || category === 'event');
}

function isSameEntity(gold: GoldMention, mark: Mark): boolean {
  return (
    gold.entity === mark.entity ||
    (gold.kind === 'role' && PLAN_VERSIONS.has(gold.entity) && PLAN_VERSIONS.has(mark.entity))
  );
}

function isOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
