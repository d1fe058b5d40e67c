import { entityId } from '../model/ids.ts';
import type { EntityReference } from '../model/record.ts';
import type { EntitySource } from './entity-schema.ts';
import type { PackSource } from './parse-pack.ts';
import type { DocumentSource, StatementSource } from './source-schema.ts';

export type SpokenStatement = StatementSource & { readonly speaker: string | null };

/** A checked pack, ready to be looked things up in. */
export interface PackIndex {
  readonly pack: PackSource;
  /** By day, those without one last, then by id. */
  readonly statements: readonly SpokenStatement[];
  readonly statement: (id: string) => SpokenStatement;
  readonly document: (id: string) => DocumentSource;
  readonly entity: (id: string) => EntitySource;
  /** An entity as others' records name it. */
  readonly reference: (id: string) => EntityReference;
  readonly issueOrder: (id: string) => number;
}

export function indexPack(pack: PackSource): PackIndex {
  const statements = pack.statements
    .flatMap(({ speaker, statements: list }) => list.map((statement) => ({ ...statement, speaker })))
    .sort((a, b) => order(a) - order(b) || compareKeys(a, b));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const documents = new Map(pack.sources.map((source) => [source.id, source]));
  const entities = new Map<string, EntitySource>(pack.entities.map((entity) => [entity.id, entity]));
  const issues = pack.issues.map((issue) => issue.id);
  return {
    pack,
    statements,
    statement: (id) => known(byId, id),
    document: (id) => known(documents, id),
    entity: (id) => known(entities, id),
    reference: (id) => ({ entity: entityId(pack.story.id, id), name: known(entities, id).name }),
    issueOrder: (id) => issues.indexOf(id),
  };
}

function order(statement: StatementSource): number {
  return statement.saidOn === null ? 1 : 0;
}

function compareKeys(a: StatementSource, b: StatementSource): number {
  const [left, right] = [`${a.saidOn} ${a.id}`, `${b.saidOn} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`"${id}" is not in the pack: it was compiled without checkPack`);
  return value;
}
