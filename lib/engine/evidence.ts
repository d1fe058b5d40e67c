import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY } from './tables.ts';

/** By entity, how often; those that never are have no entry. */
export type Counts = Map<number, number>;

/** How often words for an entity stand on the page or in a block; those against it are counted under `~entity`. */
export interface Cues {
  readonly cues: Counts;
}

/** What a whole page says about which entities it is about. */
export interface PageEvidence extends Cues {
  /** Names that leave no doubt (a full name, a place, a title and a surname). */
  readonly sure: Counts;
  /** Names of others who bear the entity's surname. */
  readonly namesakes: Counts;
  /** Entities named without doubt before any namesake was. */
  readonly foremost: Set<number>;
  /** Entities named at all: without doubt, or by a distinctive surname. */
  readonly met: Set<number>;
  /** Entities whose whole name stands on the page and is somebody else's. */
  readonly strangers: Set<number>;
  /** Those of them that are core … */
  readonly core: Set<number>;
  /** … and those that are company. */
  readonly company: Set<number>;
}

export function emptyEvidence(): PageEvidence {
  return {
    cues: new Map(),
    sure: new Map(),
    namesakes: new Map(),
    foremost: new Set(),
    met: new Set(),
    strangers: new Set(),
    core: new Set(),
    company: new Set(),
  };
}

export function count(counts: Counts, entity: number): void {
  counts.set(entity, (counts.get(entity) ?? 0) + 1);
}

/** Notes who is there; they say which story the page tells. */
export function meet({ met, core, company }: PageEvidence, index: number, entity: MatchEntity): void {
  met.add(index);
  if (entity.core) core.add(index);
  // the cast, and what only this story has: who is named beside them is likely to be of the cast too
  if (entity.category === 'person' || (entity.core && entity.category !== 'place')) company.add(index);
}

/** How many were met besides the one in question: it cannot support itself. */
export function besides(met: ReadonlySet<number>, entity: number): number {
  return met.size - Number(met.has(entity));
}

/** What is part of a name speaks for no other reading of it: the "plan" in "28-point plan". */
export function countCues(to: Cues, page: Cues, spots: readonly FormSpot[], { tables }: LoadedGazetteer): void {
  const { entryEntity, entryFlags } = tables;
  let name: FormSpot | null = null;
  for (const spot of spots) {
    if (spot.layer === 'name') name = spot;
    if (spot.layer !== 'cue') continue;
    for (const entry of spot.entries) {
      const entity = entryEntity[entry]!;
      if (name !== null && spot.start < name.end && name.entries.some((own) => entryEntity[own] === entity)) continue;
      const key = (entryFlags[entry]! & ENTRY.CUE) === 0 ? ~entity : entity;
      count(to.cues, key);
      count(page.cues, key);
    }
  }
}
