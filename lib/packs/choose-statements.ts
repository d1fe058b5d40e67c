import type { EntitySource } from './entity-schema.ts';
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
    ...positions.flatMap((position) => position.statements),
    ...(entity.plan ? [...entity.plan.terms, ...entity.plan.said.flatMap(({ statements }) => statements)] : []),
  ]);
  const wanted =
    entity.category === 'person'
      ? bySpeaker(entity.id, index)
      : entity.category === 'plan'
        ? []
        : takeTurns(aboutEntity(entity, index)).slice(0, MOST_ABOUT);
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

/** Said about it; for an event also what those who took part said on its days. The latest quotes first. */
function aboutEntity({ id, event }: EntitySource, index: PackIndex): SpokenStatement[] {
  const from = event?.date ?? null;
  const until = event?.until ?? from;
  const saidThere = ({ speaker, saidOn }: SpokenStatement): boolean =>
    event !== undefined &&
    from?.length === 10 &&
    until !== null &&
    speaker !== null &&
    saidOn !== null &&
    event.participants.includes(speaker) &&
    saidOn >= from &&
    saidOn <= until;
  const about = index.statements.filter(
    (statement) => statement.speaker !== null && (statement.about.includes(id) || saidThere(statement)),
  );
  const latest = about.toReversed();
  return [...latest.filter(isQuote), ...latest.filter((statement) => !isQuote(statement))];
}

/** One of each speaker, then a second of each: no voice fills a card alone. */
function takeTurns(statements: readonly SpokenStatement[]): SpokenStatement[] {
  const queues = [...Map.groupBy(statements, (statement) => statement.speaker).values()];
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))).flat();
}

function isQuote(statement: SpokenStatement): boolean {
  return statement.kind === 'quote';
}
