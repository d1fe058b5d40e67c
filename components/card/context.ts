import type { CardRecord, SourceRecord, StatementRecord } from '../../lib/model/record.ts';
import type { RecordState } from '../../lib/card/state-at.ts';

/** What the parts of one card share: the record, what it says as of the day, and its cross-references resolved. */
export interface CardContext {
  readonly record: CardRecord;
  readonly state: RecordState;
  /** In the order of the ids; ids without a record are left out. */
  readonly sources: (ids: readonly string[]) => SourceRecord[];
  readonly statements: (ids: readonly string[]) => StatementRecord[];
}

export function createContext(record: CardRecord, state: RecordState): CardContext {
  const sources = new Map(record.sourceList.map((source) => [source.id, source]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return {
    record,
    state,
    sources: (ids) => ids.flatMap((id) => sources.get(id) ?? []),
    statements: (ids) => ids.flatMap((id) => statements.get(id) ?? []),
  };
}
