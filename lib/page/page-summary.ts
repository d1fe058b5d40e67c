import { CATEGORIES, type Category } from '../model/category.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { CastMember, PageSummary } from '../model/page-summary.ts';

interface SummaryOptions {
  /** An entity's preferred name. */
  readonly nameOf: (entity: EntityId) => string;
  /** Otherwise roles count among roles alone. */
  readonly areRolesMarked: boolean;
}

/** What is said of mentions in document order. */
export function summarizeMentions(
  mentions: Iterable<Mention>,
  { nameOf, areRolesMarked }: SummaryOptions,
): Pick<PageSummary, 'counts' | 'cast' | 'quotes' | 'roles'> {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  const members = new Map<EntityId, { category: Category; count: number }>();
  const quotes = new Set<string>();
  let roles = 0;
  for (const { category, entity, kind, quote } of mentions) {
    if (quote) {
      quotes.add(quote.id);
      continue;
    }
    if (kind === 'role') {
      roles++;
      if (!areRolesMarked) continue;
    }
    counts[category]++;
    const member = members.get(entity);
    if (member) member.count++;
    else members.set(entity, { category, count: 1 });
  }
  const cast = Array.from(members, ([entity, { category, count }]): CastMember => ({
    entity,
    name: nameOf(entity),
    category,
    count,
  }));
  // Sorting is stable: those with as many mentions stay in the order of their first.
  return { counts, quotes: quotes.size, roles, cast: cast.sort((a, b) => b.count - a.count) };
}
