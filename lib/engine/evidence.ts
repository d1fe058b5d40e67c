import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY } from './tables.ts';

/** What a whole page says about which entities it is about. */
export interface PageEvidence extends Cues {
  /** By entity: names that leave no doubt (a full name, a place, a title and a surname). */
  readonly sure: Uint32Array;
  /** By entity: distinctive surnames alone. */
  readonly bare: Uint32Array;
  /** By entity: names of others who bear its surname. */
  readonly namesakes: Uint32Array;
  /** By entity: `ITSELF` or `NAMESAKE`, whoever was named first; 0 where neither was. */
  readonly first: Uint32Array;
}

/** How often words for and against an entity stand on the page or in a block. */
export interface Cues {
  readonly cues: Map<number, number>;
  readonly against: Map<number, number>;
}

/** Who bore a surname first on the page. */
export const ITSELF = 1;
export const NAMESAKE = 2;

export function emptyEvidence(gazetteer: LoadedGazetteer): PageEvidence {
  const zeros = (): Uint32Array => new Uint32Array(gazetteer.entities.length);
  return {
    sure: zeros(),
    bare: zeros(),
    namesakes: zeros(),
    first: zeros(),
    cues: new Map(),
    against: new Map(),
  };
}

/** Distinct entities met on the page that say which story it tells. */
export function countMet(
  evidence: PageEvidence,
  gazetteer: LoadedGazetteer,
  tells: (entity: MatchEntity) => boolean,
): number {
  return gazetteer.entities.filter((entity, index) => isMet(evidence, index) && tells(entity)).length;
}

export function isCore(entity: MatchEntity): boolean {
  return entity.core;
}

/** The cast, and what only this story has: who is named beside them is likely to be of the cast too. */
export function isCompany(entity: MatchEntity): boolean {
  return entity.category === 'person' || (entity.core && entity.category !== 'place');
}

export function isMet(evidence: PageEvidence, entity: number): boolean {
  return evidence.sure[entity]! + evidence.bare[entity]! > 0;
}

/** What is part of a name speaks for no other reading of it: the "plan" in "28-point plan". */
export function countCues(to: Cues, spots: readonly FormSpot[], { tables }: LoadedGazetteer): void {
  const { entryEntity, entryFlags } = tables;
  let name: FormSpot | null = null;
  for (const spot of spots) {
    if (spot.layer === 'name') name = spot;
    if (spot.layer !== 'cue') continue;
    for (const entry of spot.entries) {
      const entity = entryEntity[entry]!;
      if (name !== null && spot.start < name.end && name.entries.some((own) => entryEntity[own] === entity)) continue;
      const side = (entryFlags[entry]! & ENTRY.CUE) === 0 ? to.against : to.cues;
      side.set(entity, (side.get(entity) ?? 0) + 1);
    }
  }
}
