import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { MatchEntity } from './gazetteer.ts';

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
export function hasStory(mentions: readonly (readonly Mention[])[], core: ReadonlyMap<EntityId, MatchEntity>): boolean {
  const met = new Set<EntityId>();
  let count = 0;
  let isMore = false;
  for (const block of mentions) {
    for (const { entity } of block) {
      const known = core.get(entity);
      if (known === undefined) continue;
      met.add(entity);
      isMore ||= known.category !== 'place';
      if (++count >= OFTEN || (count >= CORE_MENTIONS && met.size >= CORE_ENTITIES && isMore)) return true;
    }
  }
  return false;
}
