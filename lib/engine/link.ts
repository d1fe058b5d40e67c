import type { Mention } from '../model/mention.ts';
import { firstDay } from './days.ts';
import { disambiguate } from './disambiguate.ts';
import { columnOf, countCues, emptyCues, forgetCues, meet, noteEntity, OWN_NAME, type Cues } from './evidence.ts';
import { findRoles } from './find-roles.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import type { NamedEntity } from './office-phrase.ts';
import { readBlock, type Article, type Reading, type ReadingBlock } from './readings.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY } from './tables.ts';
import { findStrangers, noteClaim } from './strangers.ts';
import { CONTEXT_WEIGHTS, isVetoed, type BlockEvidence, type Page } from './weigh.ts';

/** Is told of every reading as it is decided; for "Why is this marked?", which weighs once more. */
export type Observer = (block: number, reading: Reading, here: BlockEvidence, page: Page) => void;

/** The readings of a block where there are any, and how much of the page's names was read by then. */
interface ReadNames {
  readonly readings: readonly Reading[];
  readonly index: number;
  readonly hasCore: boolean;
}

const NO_MENTIONS: readonly Mention[] = [];

/** Disambiguates a page with one pack: mentions by block. */
export function linkWithPack(
  blocks: readonly ReadingBlock[],
  gazetteer: LoadedGazetteer,
  article: Article,
  observe?: Observer,
): (readonly Mention[])[] {
  const page = createPage(gazetteer, article);
  let told = 0; // blocks with names so far: the others may have been left out
  const read = blocks.map((block): ReadNames | null => {
    if (block.spots.length === 0) return null;
    const readings = readBlock(block, gazetteer);
    if (readings.length > 0) told++;
    for (const reading of readings) take(reading, page);
    const hasCore = readings.some((reading) => !isVetoed(reading) && page.known[reading.entity]?.isCore);
    return { readings, index: told, hasCore };
  });
  if (told === 0) return blocks.map(() => NO_MENTIONS);
  page.cues = emptyCues(gazetteer.entities.length);
  for (const { spots } of blocks) countCues(page.cues, spots, gazetteer);
  findStrangers(() => namedTexts(blocks, read), page);
  const cues = emptyCues(gazetteer.entities.length);
  return blocks.map((block, index) => {
    const names = read[index]!;
    return names === null ? NO_MENTIONS : linkBlock(block, index, names, cues, page, observe);
  });
}

function createPage(gazetteer: LoadedGazetteer, { published }: Article): Page {
  return {
    cues: emptyCues(0),
    known: columnOf(gazetteer.entities.length, undefined),
    named: [],
    met: 0,
    core: 0,
    company: 0,
    gazetteer,
    day: firstDay(published ?? gazetteer.pack.asOf),
    isDated: published !== null,
    otherHolders: new Map(),
    isElsewhere: false,
  };
}

/** `cues` are empty, and again when it is done. */
function linkBlock(
  block: ReadingBlock,
  number: number,
  { readings, index, hasCore }: ReadNames,
  cues: Cues,
  page: Page,
  observe: Observer | undefined,
): readonly Mention[] {
  const { gazetteer } = page;
  const hasRoles = page.met > 0 && block.spots.some(isRole);
  if (readings.length === 0 && !hasRoles) return NO_MENTIONS;
  const here: BlockEvidence = { cues, index, hasCore };
  countCues(cues, block.spots, gazetteer);
  const names: Mention[] = [];
  const named: NamedEntity[] = [];
  let taken = 0;
  for (const reading of readings) {
    const meant = disambiguate(reading, here, page);
    observe?.(number, reading, here, page);
    rememberBearer(reading, index, page);
    // a name that grew to the left over its given name may touch the one before: the earlier one stays
    if (meant === null || reading.start < taken) continue;
    const { start, end } = reading;
    const { entity, certainty, rule } = meant;
    const { id, category } = gazetteer.entities[entity]!;
    names.push({ start, end, entity: id, category, kind: 'name', certainty, rule });
    if (hasRoles) named.push({ start, end, entity });
    else noteEntity(page, entity).lastNamed = index;
    taken = end;
  }
  const roles = hasRoles ? findRoles(block, named, here, page) : [];
  forgetCues(cues, block.spots, gazetteer);
  return joinRoles(names, roles);
}

function isRole({ layer }: FormSpot): boolean {
  return layer === 'role' || layer === 'office';
}

/** Of the blocks with names: the others may have been left out. */
function namedTexts(blocks: readonly ReadingBlock[], read: readonly (ReadNames | null)[]): string[] {
  return blocks.filter((_, index) => (read[index]?.readings.length ?? 0) > 0).map(({ text }) => text);
}

/** Adds what one reading says to the page's evidence. */
function take(reading: Reading, page: Page): void {
  const { verdict, entity, entries } = reading;
  const { entities, tables } = page.gazetteer;
  if (verdict === 'datelined-elsewhere') noteEntity(page, entity).isDatelined = true;
  if (verdict === 'namesake' || verdict === 'profession') noteEntity(page, entity).namesakes++;
  if (isVetoed(reading)) return;
  for (const entry of entries) if (tables.entryEntity[entry] !== entity) return;
  const isAmbiguous = verdict === 'common-word' || (tables.entryFlags[entries[0]!]! & ENTRY.AMBIGUOUS) !== 0;
  if (reading.introduction !== null) noteClaim(page, reading);
  const evidence = noteEntity(page, entity);
  if (verdict === 'own-given-name' || (!isAmbiguous && isSure(reading, page))) {
    if (evidence.namesakes === 0) evidence.isForemost = true;
    evidence.sure++;
  } else if (isAmbiguous || CONTEXT_WEIGHTS[verdict] < 0) return;
  meet(page, evidence, entities[entity]!);
}

/** Whether it is more than a surname alone. */
function isSure({ verdict, entries }: Reading, { gazetteer: { tables } }: Page): boolean {
  const isFull = (tables.entryFlags[entries[0]!]! & ENTRY.BARE) === 0;
  return isFull || verdict === 'title' || verdict === 'own-given-name';
}

/** Who of a surname's bearers was named in full last: a bare surname after it means that one. */
function rememberBearer(reading: Reading, block: number, page: Page): void {
  const { verdict, entity } = reading;
  const known = entity < 0 ? undefined : page.known[entity];
  if (known === undefined) return;
  if (verdict === 'namesake' || known.isStranger) known.lastBearer = block;
  else if (verdict !== 'other-name' && isSure(reading, page)) known.lastBearer = OWN_NAME;
}

/**
 * A role may have names in it ("Ukraine's president"), but is no part of one; one that is a name itself ("the US plan")
 * stands in the place of those in it. The longer comes first.
 */
function joinRoles(names: readonly Mention[], roles: readonly Mention[]): readonly Mention[] {
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
