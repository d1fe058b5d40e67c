import type { Mention } from '../model/mention.ts';
import { decideRole } from './decide-role.ts';
import { disambiguate, type BlockEvidence, type Decision, type Page } from './disambiguate.ts';
import { countCues, countMet, emptyEvidence, isCompany, isCore, type PageEvidence } from './evidence.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { readBlock, type Article, type Reading, type ReadingBlock } from './readings.ts';
import { ENTRY } from './tables.ts';

/** Disambiguates a page with one pack: mentions by block. */
export function linkWithPack(
  blocks: readonly ReadingBlock[],
  gazetteer: LoadedGazetteer,
  article: Article,
): Mention[][] {
  const evidence = emptyEvidence(gazetteer);
  const readings = blocks.map((block) => readBlock(block, gazetteer));
  blocks.forEach((block, index) => {
    for (const spot of block.spots) if (spot.layer === 'cue') countCues(evidence, spot.entries, gazetteer);
    for (const reading of readings[index]!) weigh(reading, evidence, gazetteer);
  });
  const page: Page = {
    gazetteer,
    evidence,
    article,
    core: countMet(evidence, gazetteer, isCore),
    company: countMet(evidence, gazetteer, isCompany),
  };
  const lastBearer = new Map<number, boolean>();
  return blocks.map((block, index) => {
    const here = blockEvidence(block, readings[index]!, gazetteer, lastBearer);
    const found: Mention[] = [];
    for (const reading of readings[index]!) {
      const decision = disambiguate(reading, here, page);
      rememberBearer(reading, lastBearer, gazetteer);
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
  if (reading.namesakeOf >= 0) evidence.namesakes[reading.namesakeOf]!++;
  const verdict = reading.context.verdict;
  if (verdict === 'namesake' || verdict === 'other-name') return;
  const entities = new Set<number>();
  for (const entry of reading.entries) entities.add(gazetteer.tables.entryEntity[entry]!);
  if (entities.size !== 1) return;
  const [entity] = entities;
  const flags = gazetteer.tables.entryFlags[reading.entries[0]!]!;
  const isBare = (flags & ENTRY.BARE) !== 0;
  const isAmbiguous = (flags & ENTRY.AMBIGUOUS) !== 0;
  if (verdict === 'own-given-name' || (!isBare && !isAmbiguous) || (verdict === 'title' && !isAmbiguous)) {
    evidence.sure[entity!]!++;
  } else if (!isAmbiguous) evidence.bare[entity!]!++;
}

function blockEvidence(
  block: ReadingBlock,
  readings: readonly Reading[],
  gazetteer: LoadedGazetteer,
  lastBearer: ReadonlyMap<number, boolean>,
): BlockEvidence {
  const { entryEntity, entryFlags } = gazetteer.tables;
  const cues = new Set<number>();
  const against = new Set<number>();
  const core = new Set<number>();
  for (const spot of block.spots) {
    if (spot.layer !== 'cue') continue;
    for (const entry of spot.entries) {
      ((entryFlags[entry]! & ENTRY.CUE) === 0 ? against : cues).add(entryEntity[entry]!);
    }
  }
  for (const { entries, context } of readings) {
    if (context.verdict === 'namesake' || context.verdict === 'other-name') continue;
    for (const entry of entries) {
      const entity = entryEntity[entry]!;
      if (gazetteer.entities[entity]!.core && (entryFlags[entry]! & ENTRY.AMBIGUOUS) === 0) core.add(entity);
    }
  }
  return { cues, against, core, lastBearer };
}

/** Who of a surname's bearers was named in full last: a bare surname after it means that one. */
function rememberBearer(reading: Reading, lastBearer: Map<number, boolean>, gazetteer: LoadedGazetteer): void {
  if (reading.context.verdict === 'other-name' && reading.namesakeOf < 0) return;
  if (reading.namesakeOf >= 0) {
    lastBearer.set(reading.namesakeOf, true);
    return;
  }
  const entry = reading.entries[0];
  if (entry === undefined) return;
  const isFull = (gazetteer.tables.entryFlags[entry]! & ENTRY.BARE) === 0 || reading.context.verdict === 'title';
  if (isFull || reading.context.verdict === 'own-given-name') {
    lastBearer.set(gazetteer.tables.entryEntity[entry]!, false);
  }
}

function toMention(reading: Reading, decision: Decision, gazetteer: LoadedGazetteer): Mention {
  const entity = gazetteer.entities[decision.entity]!;
  return {
    start: reading.start,
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
