import { entityId } from '../model/ids.ts';
import type { PlaceLocation } from '../model/place-location.ts';
import type { PlaceMap } from '../model/place-map.ts';
import type { CardRecord, EventDetails, PlaceDetails, PlanDetails, PositionRecord } from '../model/record.ts';
import { packInfo } from './compile-gazetteer-source.ts';
import type { EntitySource } from './entity-schema.ts';
import { compileTexts } from './plan-lineage.ts';
import type { PackIndex } from './pack-index.ts';
import { fitRecord } from './fit-record.ts';
import { chooseStatements } from './choose-statements.ts';

/** Draws a place's locator map, under its name. Handed in, so that packs need no atlas to be checked and compiled. */
export type DrawMap = (location: PlaceLocation, name: string) => PlaceMap;

/** What a card shows of one entity. */
export function compileRecord(entity: EntitySource, index: PackIndex, drawMap?: DrawMap): CardRecord {
  const { pack } = index;
  const id = pack.story.id;
  const positions = compilePositions(entity, index);
  const parts = {
    ...(entity.plan ? { plan: compilePlan(entity.plan, entity.id, index) } : {}),
    ...(entity.place ? { place: compilePlace(entity.place, entity.name, drawMap) } : {}),
    ...(entity.event ? { event: compileEvent(entity.event, index) } : {}),
  };
  const head = {
    entity: entityId(id, entity.id),
    category: entity.category,
    name: entity.name,
    description: entity.description,
    sources: entity.sources,
    roles: entity.roles,
    positions,
    facts: entity.facts,
    ...parts,
    pack: packInfo(pack),
  };
  return fitRecord(head, chooseStatements(entity, index), index);
}

/** What a card shows of each quote: who spoke, and that one statement. */
export function compileQuoteRecords(index: PackIndex): Map<string, CardRecord> {
  const { pack, statements } = index;
  const quotes = statements.filter(({ kind, speaker }) => kind === 'quote' && speaker !== null);
  const records = quotes.map((quote): [string, CardRecord] => {
    const { id, category, name, description, sources, roles } = index.entity(quote.speaker!);
    const entity = entityId(pack.story.id, id);
    const head = {
      entity,
      category,
      name,
      description,
      sources,
      roles,
      positions: [],
      facts: [],
      pack: packInfo(pack),
    };
    return [quote.id, fitRecord(head, { needed: [quote], wanted: [] }, index)];
  });
  return new Map(records);
}

function compilePositions(entity: EntitySource, { pack, issueOrder }: PackIndex): PositionRecord[] {
  const own = pack.positions.find((file) => file.person === entity.id)?.positions ?? [];
  return own.toSorted((a, b) => issueOrder(a.issue) - issueOrder(b.issue) || (a.from < b.from ? -1 : 1));
}

function compilePlan(plan: NonNullable<EntitySource['plan']>, id: string, index: PackIndex): PlanDetails {
  const sides = index.pack.story.sides.map(({ name }) => name);
  const texts = compileTexts(id, index.pack);
  const next = index.pack.entities.find((entity) => entity.plan?.supersedes === id);
  return {
    proposedBy: plan.proposedBy,
    proposedOn: plan.proposedOn ?? 'not known',
    ...(plan.supersedes === null ? {} : { before: index.reference(plan.supersedes) }),
    ...(next ? { after: index.reference(next.id) } : {}),
    terms: plan.terms,
    ...(texts.length > 0 ? { texts } : {}),
    status: plan.status,
    said: plan.said.toSorted((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side)),
  };
}

function compilePlace(place: NonNullable<EntitySource['place']>, name: string, drawMap?: DrawMap): PlaceDetails {
  const { why, location, control } = place;
  return {
    why,
    control: control.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)),
    ...(location && drawMap ? { map: drawMap(location, name) } : {}),
  };
}

function compileEvent(event: NonNullable<EntitySource['event']>, index: PackIndex): EventDetails {
  return { ...event, participants: event.participants.map((id) => index.reference(id)) };
}
