import type { Mention } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';

/** A page is about a story from this many mentions of its core entities … */
const CORE_MENTIONS = 4;
/** … of which this many are different entities, unless one of them is named very often. */
const CORE_ENTITIES = 2;
const OFTEN = 6;

/**
 * Whether the story is really on the page. Entities that half of all news mentions (the United States, Europe,
 * Washington) say nothing; core ones do, when there are enough of them.
 */
export function hasStory(mentions: readonly (readonly Mention[])[], gazetteer: LoadedGazetteer): boolean {
  const core = new Set(gazetteer.entities.filter((entity) => entity.core).map((entity) => entity.id));
  const met = new Map<string, number>();
  let count = 0;
  for (const block of mentions) {
    for (const { entity } of block) {
      if (!core.has(entity)) continue;
      count++;
      met.set(entity, (met.get(entity) ?? 0) + 1);
    }
  }
  return (count >= CORE_MENTIONS && met.size >= CORE_ENTITIES) || count >= OFTEN;
}
