import type { EntitySource } from './entity-schema.ts';
import { lineageOf } from './plan-lineage.ts';
import type { PackIndex, SpokenStatement } from './pack-index.ts';

/** How many statements of others about a place, organisation or event its card has room for. */
const MOST_ABOUT = 16;

export interface ChosenStatements {
  /** What other parts of the record point to. */
  readonly needed: readonly SpokenStatement[];
  /** What the record is richer for, the dearest first. */
  readonly wanted: readonly SpokenStatement[];
}

/** Which statements belong on the entity's card. */
export function chooseStatements(entity: EntitySource, index: PackIndex): ChosenStatements {
  const positions = index.pack.positions.find((file) => file.person === entity.id)?.positions ?? [];
  const needed = new Set([
    ...entity.facts,
    ...(entity.event?.outcome ?? []),
    ...positions.flatMap((position) => position.statements),
    ...(entity.plan ? [...entity.plan.terms, ...entity.plan.said.flatMap(({ statements }) => statements)] : []),
    ...lineageOf(entity.id, index.pack).flatMap(({ terms }) => terms.flatMap(({ statements }) => statements)),
  ]);
  const wanted =
    entity.category === 'person'
      ? bySpeaker(entity.id, index)
      : entity.category === 'plan'
        ? []
        : aboutEntity(entity, index).slice(0, MOST_ABOUT);
  return {
    needed: [...needed].map((id) => index.statement(id)),
    wanted: wanted.filter((statement) => !needed.has(statement.id)),
  };
}

/** Own words before paraphrases, the latest first. */
function bySpeaker(id: string, index: PackIndex): SpokenStatement[] {
  const own = index.statements.filter((statement) => statement.speaker === id).toReversed();
  return [...own.filter(isQuote), ...own.filter((statement) => !isQuote(statement))];
}

/** Said about it or by those who took part on the event's days; with room left, what was said at the place. */
function aboutEntity(entity: EntitySource, index: PackIndex): SpokenStatement[] {
  const spoken = index.statements.filter((statement) => statement.speaker !== null).toReversed();
  const about = spoken.filter((statement) => statement.about.includes(entity.id) || isSaidDuring(statement, entity));
  const there = spoken.filter((statement) => !about.includes(statement) && isSaidAt(statement, entity));
  return [...takeTurns(about), ...takeTurns(there)];
}

/** Settings are English: "press conference, White House". A hyphen joins: "US-Ukraine talks" are not in the US. */
function isSaidAt({ setting }: SpokenStatement, { place, aliases }: EntitySource): boolean {
  const words = ` ${setting.replace(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  return place !== undefined && (aliases['en'] ?? []).some((name) => words.includes(` ${name} `));
}

function isSaidDuring({ speaker, saidOn }: SpokenStatement, { event }: EntitySource): boolean {
  if (!event || event.date?.length !== 10 || speaker === null || saidOn === null) return false;
  return event.participants.includes(speaker) && saidOn >= event.date && saidOn <= (event.until ?? event.date);
}

/** One of each speaker, own words first, then a second of each: no voice fills a card alone. */
function takeTurns(latest: readonly SpokenStatement[]): SpokenStatement[] {
  const statements = [...latest.filter(isQuote), ...latest.filter((statement) => !isQuote(statement))];
  const queues = [...Map.groupBy(statements, (statement) => statement.speaker).values()];
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))).flat();
}

function isQuote(statement: SpokenStatement): boolean {
  return statement.kind === 'quote';
}
