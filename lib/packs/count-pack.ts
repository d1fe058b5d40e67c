import type { PackSource } from './parse-pack.ts';

export interface EntityCount {
  readonly entity: string;
  readonly category: string;
  readonly forms: number;
  readonly languages: number;
  readonly quotes: number;
  readonly paraphrases: number;
  readonly positions: number;
  /** Different days on which it said something, or something was said about it. */
  readonly dates: number;
  readonly about: number;
  readonly sources: number;
  /** Of what was said by or about it; empty where nothing is dated. */
  readonly latest: string;
}

/** How well each entity is covered, by category and id. */
export function countPack(pack: PackSource): EntityCount[] {
  const statements = pack.statements.flatMap(({ speaker, statements: list }) =>
    list.map((statement) => ({ ...statement, speaker })),
  );
  return pack.entities.map((entity) => {
    const own = statements.filter((statement) => statement.speaker === entity.id);
    const about = statements.filter((statement) => statement.about.includes(entity.id));
    return {
      entity: entity.id,
      category: entity.category,
      forms: Object.values(entity.aliases).flat().length + Object.values(entity.patterns ?? {}).flat().length,
      languages: Object.keys(entity.aliases).length,
      quotes: own.filter((statement) => statement.kind === 'quote').length,
      paraphrases: own.filter((statement) => statement.kind === 'paraphrase').length,
      positions: pack.positions.find((file) => file.person === entity.id)?.positions.length ?? 0,
      dates: new Set([...own, ...about].flatMap(({ saidOn }) => saidOn ?? [])).size,
      about: about.length,
      sources: new Set([...entity.sources, ...[...own, ...about].flatMap((statement) => statement.sources)]).size,
      latest: [...own, ...about].reduce((day, { saidOn }) => (saidOn !== null && saidOn > day ? saidOn : day), ''),
    };
  });
}

/** Rows in columns, the keys as the head: numbers to the right, words to the left. */
export function formatTable(rows: readonly EntityCount[]): string[] {
  const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(String))];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const isNumber = widths.map((_, column) => typeof Object.values(rows[0] ?? {})[column] === 'number');
  return cells.map((row) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
