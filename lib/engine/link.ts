import type { Mention } from '../model/mention.ts';
import { firstDay } from './days.ts';
import { disambiguate } from './disambiguate.ts';
import { count, countCues, emptyEvidence, meet } from './evidence.ts';
import { findRoles } from './find-roles.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { NEVER } from './office-holders.ts';
import type { NamedEntity } from './office-phrase.ts';
import { readBlock, type Article, type Reading, type ReadingBlock } from './readings.ts';
import { ENTRY } from './tables.ts';
import { findStrangers, noteClaim, type Claims } from './strangers.ts';
import { CONTEXT_WEIGHTS, isVetoed, OWN_NAME, type BlockEvidence, type Page } from './weigh.ts';

/** Is told of every reading as it is decided; for "Why is this marked?", which weighs once more. */
export type Observer = (block: number, reading: Reading, here: BlockEvidence, page: Page) => void;

/** Disambiguates a page with one pack: mentions by block. */
export function linkWithPack(
  blocks: readonly ReadingBlock[],
  gazetteer: LoadedGazetteer,
  { published }: Article,
  observe?: Observer,
): Mention[][] {
  const page: Page = {
    ...emptyEvidence(),
    gazetteer,
    day: firstDay(published ?? gazetteer.pack.asOf),
    isDated: published !== null,
    lastBearer: new Map(),
    holders: { named: new Int32Array(gazetteer.entities.length).fill(NEVER), strangers: new Map() },
    isElsewhere: false,
  };
  const claims: Claims = new Map();
  let told = 0; // blocks with names so far: the others may have been left out
  const read = blocks.map((block) => {
    const readings = readBlock(block, gazetteer);
    if (readings.length > 0) told++;
    for (const reading of readings) take(reading, page, claims);
    const hasCore = readings.some((reading) => !isVetoed(reading) && page.core.has(reading.entity));
    const here: BlockEvidence = { cues: new Map(), index: told, hasCore };
    countCues(here, page, block.spots, gazetteer);
    return { readings, here };
  });
  findStrangers(claims, () => namedTexts(blocks, read), page);
  return blocks.map((block, index) => {
    const { readings, here } = read[index]!;
    const names: Mention[] = [];
    const named: NamedEntity[] = [];
    for (const reading of readings) {
      const decision = disambiguate(reading, here, page);
      observe?.(index, reading, here, page);
      rememberBearer(reading, here, page);
      // a name that grew to the left over its given name may touch the one before: the earlier one stays
      if (decision === null || reading.start < (names.at(-1)?.end ?? 0)) continue;
      const { id, category } = gazetteer.entities[decision.entity]!;
      const { certainty, rule } = decision;
      names.push({ start: reading.start, end: reading.end, entity: id, category, kind: 'name', certainty, rule });
      named.push({ start: reading.start, end: reading.end, entity: decision.entity });
    }
    return joinRoles(names, findRoles(block, named, here, page));
  });
}

/** Of the blocks with names: the others may have been left out. */
function namedTexts(
  blocks: readonly ReadingBlock[],
  read: readonly { readonly readings: readonly Reading[] }[],
): string[] {
  return blocks.filter((_, index) => read[index]!.readings.length > 0).map(({ text }) => text);
}

/** Adds what one reading says to the page's evidence. */
function take(reading: Reading, page: Page, claims: Claims): void {
  const { verdict, entity, entries } = reading;
  const { entities, tables } = page.gazetteer;
  if (verdict === 'namesake' || verdict === 'profession') count(page.namesakes, entity);
  if (isVetoed(reading) || entries.some((entry) => tables.entryEntity[entry] !== entity)) return;
  const isAmbiguous = (tables.entryFlags[entries[0]!]! & ENTRY.AMBIGUOUS) !== 0;
  if (reading.introduction !== null) noteClaim(claims, reading);
  if (verdict === 'own-given-name' || (!isAmbiguous && isSure(reading, page))) {
    if (!page.namesakes.has(entity)) page.foremost.add(entity);
    count(page.sure, entity);
  } else if (isAmbiguous || CONTEXT_WEIGHTS[verdict] < 0) return;
  meet(page, entity, entities[entity]!);
}

/** Whether it is more than a surname alone. */
function isSure({ verdict, entries }: Reading, { gazetteer: { tables } }: Page): boolean {
  const isFull = (tables.entryFlags[entries[0]!]! & ENTRY.BARE) === 0;
  return isFull || verdict === 'title' || verdict === 'own-given-name';
}

/** Who of a surname's bearers was named in full last: a bare surname after it means that one. */
function rememberBearer(reading: Reading, { index }: BlockEvidence, page: Page): void {
  const { verdict, entity } = reading;
  if (verdict === 'namesake' || page.strangers.has(entity)) page.lastBearer.set(entity, index);
  else if (verdict !== 'other-name' && isSure(reading, page)) page.lastBearer.set(entity, OWN_NAME);
}

/**
 * A role may have names in it ("Ukraine's president"), but is no part of one; one that is a name itself ("the US plan")
 * stands in the place of those in it. The longer comes first.
 */
function joinRoles(names: Mention[], roles: readonly Mention[]): Mention[] {
  if (roles.length === 0) return names;
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
