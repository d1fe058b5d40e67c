import type { Mention } from '../model/mention.ts';
import { decideRole } from './decide-role.ts';
import { disambiguate, type Decision } from './disambiguate.ts';
import {
  countCues,
  countMet,
  emptyEvidence,
  isCompany,
  isCore,
  ITSELF,
  NAMESAKE,
  type Cues,
  type PageEvidence,
} from './evidence.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { readBlock, type Article, type Reading, type ReadingBlock } from './readings.ts';
import { ENTRY } from './tables.ts';
import { isVetoed, OWN_NAME, type BlockEvidence, type Page } from './weigh.ts';

/** Is told of every reading as it is decided; for "Why is this marked?", which weighs once more. */
export type Observer = (block: number, reading: Reading, here: BlockEvidence, page: Page) => void;

/** Disambiguates a page with one pack: mentions by block. */
export function linkWithPack(
  blocks: readonly ReadingBlock[],
  gazetteer: LoadedGazetteer,
  article: Article,
  observe?: Observer,
): Mention[][] {
  const evidence = emptyEvidence(gazetteer);
  const readings = blocks.map((block) => readBlock(block, gazetteer));
  blocks.forEach((block, index) => {
    countCues(evidence, block.spots, gazetteer);
    for (const reading of readings[index]!) weigh(reading, evidence, gazetteer);
  });
  const page: Page = {
    gazetteer,
    evidence,
    article,
    core: countMet(evidence, gazetteer, isCore),
    company: countMet(evidence, gazetteer, isCompany),
  };
  const lastBearer = new Map<number, number>();
  let told = 0; // blocks with names so far: the others may have been left out
  return blocks.map((block, index) => {
    if (readings[index]!.length > 0) told++;
    const here = blockEvidence(block, readings[index]!, gazetteer, lastBearer, told);
    const found: Mention[] = [];
    for (const reading of readings[index]!) {
      const decision = disambiguate(reading, here, page);
      observe?.(index, reading, here, page);
      rememberBearer(reading, lastBearer, gazetteer, told);
      if (decision !== null) found.push(toMention(reading, decision, gazetteer));
    }
    return joinRoles(withoutOverlaps(found), rolesIn(block, here, page));
  });
}

/** One pass over names and roles together: a block of a hostile page may have a hundred thousand of each. */
function rolesIn(block: ReadingBlock, here: BlockEvidence, page: Page): Mention[] {
  const names = block.spots.filter((spot) => spot.layer === 'name');
  const roles: Mention[] = [];
  let passed = 0;
  for (const spot of block.spots) {
    if (spot.layer !== 'role') continue;
    while (passed < names.length && names[passed]!.end <= spot.start) passed++;
    let next = passed;
    while (next < names.length && names[next]!.start < spot.end) next++;
    const beside = { before: names[passed - 1] ?? null, after: names[next] ?? null };
    const role = decideRole(spot, beside, block, here, page);
    if (role !== null) roles.push(role);
  }
  return roles;
}

/** Adds what one reading says to the page's evidence. */
function weigh(reading: Reading, evidence: PageEvidence, gazetteer: LoadedGazetteer): void {
  const { namesakeOf, entries } = reading;
  const { verdict } = reading.context;
  if (namesakeOf >= 0) {
    evidence.namesakes[namesakeOf]!++;
    evidence.first[namesakeOf] ||= NAMESAKE;
  }
  if (isVetoed(reading)) return;
  const entities = new Set(entries.map((entry) => gazetteer.tables.entryEntity[entry]!));
  if (entities.size !== 1) return;
  const [entity] = entities;
  const flags = gazetteer.tables.entryFlags[entries[0]!]!;
  const isAmbiguous = (flags & ENTRY.AMBIGUOUS) !== 0;
  if (verdict === 'own-given-name' || (!isAmbiguous && ((flags & ENTRY.BARE) === 0 || verdict === 'title'))) {
    evidence.sure[entity!]!++;
    evidence.first[entity!] ||= ITSELF;
  } else if (!isAmbiguous && (verdict === 'plain' || verdict === 'address')) evidence.bare[entity!]!++;
}

function blockEvidence(
  block: ReadingBlock,
  readings: readonly Reading[],
  gazetteer: LoadedGazetteer,
  lastBearer: ReadonlyMap<number, number>,
  index: number,
): BlockEvidence {
  const { entryEntity, entryFlags } = gazetteer.tables;
  const found: Cues = { cues: new Map(), against: new Map() };
  const core = new Set<number>();
  countCues(found, block.spots, gazetteer);
  for (const reading of readings) {
    if (isVetoed(reading)) continue;
    for (const entry of reading.entries) {
      const entity = entryEntity[entry]!;
      if (gazetteer.entities[entity]!.core && (entryFlags[entry]! & ENTRY.AMBIGUOUS) === 0) core.add(entity);
    }
  }
  return { ...found, index, core, lastBearer };
}

/** Who of a surname's bearers was named in full last: a bare surname after it means that one. */
function rememberBearer(
  { namesakeOf, entries, context: { verdict } }: Reading,
  lastBearer: Map<number, number>,
  { tables }: LoadedGazetteer,
  index: number,
): void {
  if (namesakeOf >= 0) lastBearer.set(namesakeOf, index);
  else if (verdict !== 'other-name' && entries.length > 0) {
    const isFull = (tables.entryFlags[entries[0]!]! & ENTRY.BARE) === 0;
    if (isFull || verdict === 'title' || verdict === 'own-given-name') {
      lastBearer.set(tables.entryEntity[entries[0]!]!, OWN_NAME);
    }
  }
}

function toMention(reading: Reading, decision: Decision, gazetteer: LoadedGazetteer): Mention {
  const entity = gazetteer.entities[decision.entity]!;
  return {
    start: reading.context.start,
    end: reading.spot.end,
    entity: entity.id,
    category: entity.category,
    kind: 'name',
    certainty: decision.certainty,
    rule: decision.rule,
  };
}

/**
 * A role may have names in it ("Ukraine's president"), but is no part of one; one that is a name itself ("the US plan")
 * stands in the place of those in it. The longer comes first.
 */
function joinRoles(names: readonly Mention[], roles: readonly Mention[]): Mention[] {
  let passed = 0;
  const apart = roles.filter((role) => {
    while (passed < names.length && names[passed]!.end <= role.start) passed++;
    for (let at = passed; at < names.length && names[at]!.start < role.end; at++) {
      if (!isWithin(names[at]!, role)) return false;
    }
    return true;
  });
  const named = apart.filter(({ kind }) => kind === 'name');
  const kept = names.filter((name) => !named.some((longer) => isWithin(name, longer)));
  return [...kept, ...apart].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isWithin(inner: Mention, outer: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** A name that grew to the left over its given name may touch the one before: the earlier one stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => i === 0 || mention.start >= mentions[i - 1]!.end);
}
