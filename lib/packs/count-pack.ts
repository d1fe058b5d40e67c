import type { PackSource } from './parse-pack.ts';

export interface EntityCount {
  readonly entity: string;
  readonly category: string;
  readonly forms: number;
  readonly languages: number;
  readonly quotes: number;
  readonly paraphrases: number;
  readonly positions: number;
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
      about: about.length,
      sources: new Set([...entity.sources, ...[...own, ...about].flatMap((statement) => statement.sources)]).size,
      latest: [...own, ...about].reduce((day, { saidOn }) => (saidOn !== null && saidOn > day ? saidOn : day), ''),
    };
  });
}
