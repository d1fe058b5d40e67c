import type { Finding } from './finding.ts';
import { FACTS_FILE, type PackSource } from './parse-pack.ts';

/** Nothing is dated after the day the pack was last checked, and no span ends before it begins. */
export function checkDates(pack: PackSource): Finding[] {
  const { asOf, coveredUntil } = pack.story;
  const findings: Finding[] = [];
  const notFuture = (date: string | null, file: string, path: string): void => {
    if (date !== null && date > asOf)
      findings.push({ file, path, rule: 'future-date', reason: `${date} is after the pack's day ${asOf}` });
  };
  const span = (
    item: { from: string | null; until: string | null },
    file: string,
    path: string,
    [from, until]: readonly [string, string] = ['from', 'until'],
  ): void => {
    notFuture(item.from, file, `${path}.${from}`);
    // A year or month as an end is reached with its first day at the earliest: compare as far as both are known.
    const known = Math.min(item.from?.length ?? 0, item.until?.length ?? 0);
    if (item.from && item.until && item.until.slice(0, known) < item.from.slice(0, known)) {
      findings.push({
        file,
        path: `${path}.${until}`,
        rule: 'reversed-span',
        reason: `${item.until} is before ${item.from}`,
      });
    }
  };

  notFuture(coveredUntil, 'story.json', 'coveredUntil');
  for (const [n, source] of pack.sources.entries())
    notFuture(source.published, 'sources.json', `sources[${n}].published`);
  for (const { speaker, statements } of pack.statements) {
    const file = `statements/${speaker ?? FACTS_FILE}.json`;
    for (const [n, statement] of statements.entries()) notFuture(statement.saidOn, file, `statements[${n}].saidOn`);
  }
  for (const { person, positions } of pack.positions) {
    for (const [n, position] of positions.entries()) span(position, `positions/${person}.json`, `positions[${n}]`);
  }
  for (const entity of pack.entities) {
    const file = `entities/${entity.id}.json`;
    for (const [n, role] of entity.roles.entries()) span(role, file, `roles[${n}]`);
    for (const [n, mention] of entity.roleMentions.entries()) span(mention, file, `roleMentions[${n}]`);
    for (const [n, status] of (entity.plan?.status ?? []).entries())
      notFuture(status.date, file, `plan.status[${n}].date`);
    for (const [n, { asOf: day }] of (entity.place?.control ?? []).entries())
      notFuture(day, file, `place.control[${n}].asOf`);
    if (entity.event) span({ from: entity.event.date, until: entity.event.until }, file, 'event', ['date', 'until']);
  }
  return findings;
}
