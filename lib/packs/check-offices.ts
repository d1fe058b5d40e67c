import { expandPattern } from './expand-pattern.ts';
import { type Finding, messageOf } from './finding.ts';
import type { PackSource } from './parse-pack.ts';

const FILE = 'offices.json';

/** Ids in the pack's offices that name nothing, and words that cannot be read. */
export function checkOffices({ offices: source, entities }: PackSource): Finding[] {
  if (!source) return [];
  const known = {
    entity: new Set(entities.map(({ id }) => id)),
    office: new Set(source.offices.map(({ id }) => id)),
    base: new Set(source.bases.map(({ id }) => id)),
  };
  const missing = (kind: keyof typeof known, ids: readonly string[], path: string): Finding[] =>
    ids
      .filter((id) => !known[kind].has(id))
      .map((id) => ({ file: FILE, path, rule: 'dangling-id' as const, reason: `no ${kind} "${id}"` }));
  const unread = source.offices.flatMap(({ words }, n) =>
    Object.entries(words).flatMap(([lang, own]) =>
      own.flatMap((word, at): Finding[] => {
        try {
          expandPattern(word);
          return [];
        } catch (error) {
          const path = `offices[${n}].words.${lang}[${at}]`;
          return [{ file: FILE, path, rule: 'pattern', reason: messageOf(error) }];
        }
      }),
    ),
  );
  return [
    ...unread,
    ...source.bases.flatMap((base, n) => missing('entity', base.entities ?? [], `bases[${n}].entities`)),
    ...source.holders.flatMap((holder, n) => [
      ...missing('entity', [holder.entity], `holders[${n}].entity`),
      ...missing('office', holder.offices, `holders[${n}].offices`),
      ...missing('base', holder.of, `holders[${n}].of`),
    ]),
  ];
}
