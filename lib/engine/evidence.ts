import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import { ENTRY } from './tables.ts';

/** What a whole page says about which entities it is about. */
export interface PageEvidence {
  /** By entity: names that leave no doubt (a full name, a place, a title and a surname). */
  readonly sure: Uint32Array;
  /** By entity: distinctive surnames alone. */
  readonly bare: Uint32Array;
  /** By entity: names of others who bear its surname. */
  readonly namesakes: Uint32Array;
  /** By entity: its surname after a word that may be a given name that nobody listed. */
  readonly strangers: Uint32Array;
  /** By entity: `FIRST` says who bore its surname first on the page. */
  readonly first: Uint32Array;
  readonly cues: Uint32Array;
  readonly against: Uint32Array;
}

export const FIRST = { ITSELF: 1, NAMESAKE: 2 } as const;

export function emptyEvidence(gazetteer: LoadedGazetteer): PageEvidence {
  const zeros = (): Uint32Array => new Uint32Array(gazetteer.entities.length);
  return {
    sure: zeros(),
    bare: zeros(),
    namesakes: zeros(),
    strangers: zeros(),
    first: zeros(),
    cues: zeros(),
    against: zeros(),
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

/** Core entities and everybody of the cast: who is named beside them is likely to be of the cast too. */
export function isCompany(entity: MatchEntity): boolean {
  return entity.core || entity.category === 'person';
}

export function isMet(evidence: PageEvidence, entity: number): boolean {
  return evidence.sure[entity]! + evidence.bare[entity]! > 0;
}

export function countCues(evidence: PageEvidence, entries: readonly number[], gazetteer: LoadedGazetteer): void {
  const { entryEntity, entryFlags } = gazetteer.tables;
  for (const entry of entries) {
    const side = (entryFlags[entry]! & ENTRY.CUE) === 0 ? evidence.against : evidence.cues;
    side[entryEntity[entry]!]!++;
  }
}
