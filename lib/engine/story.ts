import type { Mention } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';

/** A page is about a story from this many mentions of its core entities … */
export const CORE_MENTIONS = 4;
/** … of which this many are different entities, and one is no mere place: teams play in them, too … */
const CORE_ENTITIES = 2;
/** … unless they are named very often. */
const OFTEN = 6;

/**
 * Whether the story is really on the page. Entities that half of all news mentions (the United States, Europe,
 * Washington) say nothing; core ones do, when there are enough of them.
 */
export function hasStory(mentions: readonly (readonly Mention[])[], { entities }: LoadedGazetteer): boolean {
  const counts = new Map<string, number>();
  for (const block of mentions) for (const { entity } of block) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const core = entities.filter((entity) => entity.core && counts.has(entity.id));
  const count = core.reduce((sum, { id }) => sum + counts.get(id)!, 0);
  const isMore = core.length >= CORE_ENTITIES && core.some(({ category }) => category !== 'place');
  return (count >= CORE_MENTIONS && isMore) || count >= OFTEN;
}
