import { CATEGORIES, type Category } from '../model/category.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { CastMember, PageSummary } from '../model/page-summary.ts';

/** What is said of mentions in document order. `nameOf` gives an entity's preferred name. */
export function summarizeMentions(
  mentions: Iterable<Mention>,
  nameOf: (entity: EntityId) => string,
): Pick<PageSummary, 'counts' | 'cast' | 'quotes'> {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  const members = new Map<EntityId, { category: Category; count: number }>();
  const quotes = new Set<string>();
  for (const { category, entity, quote } of mentions) {
    if (quote) {
      quotes.add(quote.id);
      continue;
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
  return { counts, quotes: quotes.size, cast: cast.sort((a, b) => b.count - a.count) };
}
