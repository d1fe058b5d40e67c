import { entityId } from '../model/ids.ts';
import type { CardRecord, StatementRecord } from '../model/record.ts';
import type { ChosenStatements } from './choose-statements.ts';
import type { PackIndex, SpokenStatement } from './pack-index.ts';

/** In UTF-16 code units of JSON: the budget is 12 kB gzip, and records of this pack pack about 1 : 4. */
const MOST_UNITS = 47_000;

/** How many sources of a statement are kept, tried in this order before a statement is left out. */
const SOURCE_COUNTS = [Infinity, 2, 1] as const;

type Head = Omit<CardRecord, 'statements' | 'issues' | 'sourceList'>;

/** A record that keeps to its budget: further sources go first, then the least wanted statements. */
export function fitRecord(head: Head, chosen: ChosenStatements, index: PackIndex): CardRecord {
  let record: CardRecord | undefined;
  for (const sources of SOURCE_COUNTS) {
    record = build(head, [...chosen.needed, ...chosen.wanted], sources, index);
    if (fits(record)) return record;
  }
  for (let kept = chosen.wanted.length - 1; kept >= 0; kept -= 1) {
    record = build(head, [...chosen.needed, ...chosen.wanted.slice(0, kept)], 1, index);
    if (fits(record)) return record;
  }
  throw new Error(`${head.entity}: what its positions, facts and terms cite alone is over the size of a record`);
}

function fits(record: CardRecord): boolean {
  return JSON.stringify(record).length <= MOST_UNITS;
}

function build(head: Head, statements: readonly SpokenStatement[], mostSources: number, index: PackIndex): CardRecord {
  const kept = new Set(statements.flatMap(({ id, twin }) => (twin === undefined ? id : [id, twin])));
  const listed = index.statements
    .filter((statement) => kept.has(statement.id))
    .map((statement) => compileStatement(statement, mostSources, index));
  const sourceIds = new Set([
    ...head.sources,
    ...listed.flatMap((statement) => statement.sources),
    ...(head.plan?.status.flatMap((status) => status.sources) ?? []),
    ...(head.place?.control.flatMap((control) => control.sources) ?? []),
  ]);
  const issueIds = new Set([
    ...head.positions.map((position) => position.issue),
    ...listed.flatMap((statement) => statement.issues),
  ]);
  const { pack, ...first } = head;
  return {
    ...first,
    statements: listed,
    issues: index.pack.issues
      .filter((issue) => issueIds.has(issue.id))
      .map(({ id, name, question, poles }) => ({ id, name, question, poles })),
    sourceList: [...sourceIds].sort().map((id) => {
      const { note: _, ...document } = index.document(id);
      return document;
    }),
    pack,
  };
}

function compileStatement(statement: SpokenStatement, mostSources: number, index: PackIndex): StatementRecord {
  const { id, kind, speaker, text, lang, saidOn, setting, attribution, translation, twin, issues } = statement;
  return {
    id,
    kind,
    speaker: speaker === null ? null : entityId(index.pack.story.id, speaker),
    speakerName: speaker === null ? null : index.reference(speaker).name,
    text,
    lang,
    saidOn,
    setting,
    attribution,
    translation,
    ...(twin === undefined ? {} : { twin }),
    issues,
    sources: keepSources(statement.sources, mostSources, index),
  };
}

/** The first ones; where those are all weak, the first strong one comes along. */
function keepSources(ids: readonly string[], most: number, index: PackIndex): string[] {
  const kept = ids.slice(0, most);
  if (!kept.every((id) => index.document(id).weak)) return kept;
  const strong = ids.find((id) => !index.document(id).weak);
  return strong === undefined ? kept : [...kept, strong];
}
