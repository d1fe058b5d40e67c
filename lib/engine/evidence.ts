import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY, type FormTables } from './tables.ts';

/** How often words for each entity stand on the page or in a block, and how often words against it. */
export interface Cues {
  readonly pro: number[];
  readonly contra: number[];
}

/** What a page says of an entity that is named on it. */
export interface EntityEvidence {
  readonly entity: number;
  /** Names that leave no doubt (a full name, a place, a title and a surname). */
  sure: number;
  /** Names of others who bear its surname. */
  namesakes: number;
  /** Named without doubt before any namesake was. */
  isForemost: boolean;
  /** Named at all: without doubt, or by a distinctive surname. */
  isMet: boolean;
  /** Of those met: a core entity of the story … */
  isCore: boolean;
  /** … and one of the cast. */
  isCompany: boolean;
  /** How its whole name, which others may bear, is introduced; null where it is not there. */
  claim: Claim | null;
  /** A place of its name is where the article is from. */
  isDatelined: boolean;
  /** Its whole name stands on the page and is somebody else's. */
  isStranger: boolean;
  /** The block where a namesake was named last; `OWN_NAME` where it was itself since, `NEVER` where none was. */
  lastBearer: number;
  /** The block where it was named or described last, or `NEVER`. */
  lastNamed: number;
}

/** How a whole name that others may bear, too, is introduced on a page: by an office, by a trade. */
export interface Claim {
  hasTitle: boolean;
  hasTrade: boolean;
}

/** What a whole page says about which entities it is about. */
export interface PageEvidence {
  cues: Cues;
  /** By entity; those that are not named have none. */
  readonly known: (EntityEvidence | undefined)[];
  /** The same in the order in which they were named. */
  readonly named: EntityEvidence[];
  /** How many were met … */
  met: number;
  /** … how many of them are core … */
  core: number;
  /** … and how many are company. */
  company: number;
}

export const OWN_NAME = -1;
/** So far back that nothing lies near. */
export const NEVER = -1000;

/** A value for each entity. A page gets several of these, and a typed array, outside the heap, takes ten times as long. */
export function columnOf<Value>(entities: number, value: Value): Value[] {
  // oxlint-disable-next-line unicorn/no-new-array -- nothing else is as quick
  return new Array<Value>(entities).fill(value);
}

export function emptyCues(entities: number): Cues {
  return { pro: columnOf(entities, 0), contra: columnOf(entities, 0) };
}

/** What the page says of an entity, to be added to. */
export function noteEntity({ known, named }: PageEvidence, entity: number): EntityEvidence {
  let evidence = known[entity];
  if (evidence === undefined) {
    evidence = emptyEvidence(entity);
    known[entity] = evidence;
    named.push(evidence);
  }
  return evidence;
}

export function emptyEvidence(entity: number): EntityEvidence {
  return {
    entity,
    sure: 0,
    namesakes: 0,
    isForemost: false,
    isMet: false,
    isCore: false,
    isCompany: false,
    claim: null,
    isDatelined: false,
    isStranger: false,
    lastBearer: NEVER,
    lastNamed: NEVER,
  };
}

/** Notes who is there; they say which story the page tells. */
export function meet(page: PageEvidence, evidence: EntityEvidence, { core, category }: MatchEntity): void {
  if (evidence.isMet) return;
  evidence.isMet = true;
  page.met++;
  if (core) {
    evidence.isCore = true;
    page.core++;
  }
  // the cast, and what only this story has: who is named beside them is likely to be of the cast too
  if (category === 'person' || (core && category !== 'place')) {
    evidence.isCompany = true;
    page.company++;
  }
}

/** Takes it back: it is not itself that is there. */
export function unmeet(page: PageEvidence, evidence: EntityEvidence): void {
  page.met -= Number(evidence.isMet);
  page.core -= Number(evidence.isCore);
  page.company -= Number(evidence.isCompany);
  evidence.isMet = false;
  evidence.isCore = false;
  evidence.isCompany = false;
}

/** What is part of a name speaks for no other reading of it: the "plan" in "28-point plan". */
export function countCues({ pro, contra }: Cues, spots: readonly FormSpot[], { tables }: LoadedGazetteer): void {
  const { entryEntity, entryFlags } = tables;
  let name: FormSpot | null = null;
  for (const spot of spots) {
    if (spot.layer === 'name') name = spot;
    if (spot.layer !== 'cue') continue;
    const around = name !== null && spot.start < name.end ? name.entries : null;
    for (const entry of spot.entries) {
      const entity = entryEntity[entry]!;
      if (around !== null && isMeant(entity, around, tables)) continue;
      const counts = (entryFlags[entry]! & ENTRY.CUE) === 0 ? contra : pro;
      counts[entity]!++;
    }
  }
}

function isMeant(entity: number, entries: readonly number[], { entryEntity }: FormTables): boolean {
  // no closure: that would be an object for each of thousands of cues
  for (const entry of entries) if (entryEntity[entry] === entity) return true;
  return false;
}

/** Undoes `countCues` for another block. */
export function forgetCues({ pro, contra }: Cues, spots: readonly FormSpot[], { tables }: LoadedGazetteer): void {
  for (const { layer, entries } of spots) {
    if (layer !== 'cue') continue;
    for (const entry of entries) {
      pro[tables.entryEntity[entry]!] = 0;
      contra[tables.entryEntity[entry]!] = 0;
    }
  }
}
