import { entityId } from '../model/ids.ts';
import type { PlanText } from '../model/record.ts';
import type { PlanTextSource } from './entity-schema.ts';
import type { PackSource } from './parse-pack.ts';

interface OwnedText extends PlanTextSource {
  /** The plan's entity. */
  readonly plan: string;
}

/** All texts of a plan and of the plans that it replaced, was replaced by or was reworked in, by date, then id. */
export function lineageOf(plan: string, pack: PackSource): OwnedText[] {
  const texts = pack.entities.flatMap((entity) =>
    (entity.plan?.texts ?? []).map((text) => ({ ...text, plan: entity.id })),
  );
  const ties = pack.entities.flatMap(({ id, plan: details }) => [
    ...(details?.supersedes ? [[id, details.supersedes]] : []),
    ...(details?.texts ?? []).flatMap(({ reworks }) =>
      texts.filter((text) => text.id === reworks).map((text) => [id, text.plan]),
    ),
  ]);
  const line = new Set([plan]);
  // A set grows while it is walked: everything tied to a member becomes one.
  for (const member of line) for (const tie of ties) if (tie.includes(member)) for (const id of tie) line.add(id);
  return texts
    .filter((text) => line.has(text.plan))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

export function compileTexts(plan: string, pack: PackSource): PlanText[] {
  return lineageOf(plan, pack).map(({ reworks, plan: owner, ...text }) => ({
    ...text,
    plan: entityId(pack.story.id, owner),
    ...(reworks === undefined ? {} : { branch: true }),
  }));
}
