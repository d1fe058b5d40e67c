import type { Finding } from './finding.ts';
import { FACTS_FILE, type PackSource } from './parse-pack.ts';
import type { Rule } from './rules.ts';
import type { PositionSource, StatementSource } from './source-schema.ts';

/** A longer quotation is more than a quotation. */
const MOST_WORDS = 50;

/** Positions follow from their statements, join up to one line per issue, and say where all their sources are weak. */
export function checkPositions(pack: PackSource): Finding[] {
  const findings: Finding[] = [];
  const weakSources = new Set(pack.sources.filter((source) => source.weak).map((source) => source.id));
  const statements = new Map<string, StatementSource & { speaker: string | null }>();
  for (const { speaker, statements: list } of pack.statements) {
    for (const [n, statement] of list.entries()) {
      if (!statements.has(statement.id)) statements.set(statement.id, { ...statement, speaker });
      const words = statement.text.split(/\s+/).length;
      if (statement.kind === 'quote' && words > MOST_WORDS) {
        const file = `statements/${speaker ?? FACTS_FILE}.json`;
        findings.push({
          file,
          path: `statements[${n}].text`,
          rule: 'long-quote',
          reason: `a quote of ${words} words (at most ${MOST_WORDS})`,
        });
      }
    }
  }

  for (const { person, positions } of pack.positions) {
    const last = new Map<string, PositionSource>();
    // In the order of their days, whatever that of the file: a position may be added at its end.
    const inTime = [...positions.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    for (const [n, position] of inTime) {
      const report = (key: string, rule: Rule, reason: string): void =>
        void findings.push({ file: `positions/${person}.json`, path: `positions[${n}].${key}`, rule, reason });
      const cited = position.statements.map((id) => statements.get(id)).filter((statement) => statement !== undefined);

      for (const [index, statement] of cited.entries()) {
        const key = `statements[${index}]`;
        if (!statement.issues.includes(position.issue))
          report(key, 'position-not-covered', `"${statement.id}" is not on ${position.issue}`);
        if (statement.speaker !== null && statement.speaker !== person && !statement.about.includes(person)) {
          report(key, 'position-not-covered', `"${statement.id}" is neither by nor about ${person}`);
        }
        if (isOutside(statement.saidOn, position)) {
          report(
            key,
            'position-not-covered',
            `"${statement.id}" of ${statement.saidOn} lies outside the position's days`,
          );
        }
      }
      if (cited.length > 0 && !cited.some((statement) => statement.saidOn === position.from)) {
        report('from', 'position-not-covered', `no cited statement is of ${position.from}`);
      }
      const isWeak = cited.length > 0 && cited.every(({ sources }) => sources.every((id) => weakSources.has(id)));
      if (isWeak !== (position.weak ?? false)) {
        report('weak', 'weak-sources', isWeak ? 'all its sources are weak' : 'not all its sources are weak');
      }

      const before = last.get(position.issue);
      if (before && before.until !== position.from) {
        report(
          'from',
          'position-overlap',
          `the position before is until ${before.until ?? 'now'}, not until ${position.from}`,
        );
      }
      const changedFrom = before && before.polarity !== position.polarity ? before.polarity : null;
      if (position.changedFrom !== changedFrom)
        report('changedFrom', 'change-without-ends', `by the position before this is ${changedFrom}`);
      last.set(position.issue, position);
    }
    for (const position of last.values()) {
      const { until } = position;
      if (until === null) continue;
      const n = positions.indexOf(position);
      const reason = `no position begins on ${until}`;
      findings.push({
        file: `positions/${person}.json`,
        path: `positions[${n}].until`,
        rule: 'position-overlap',
        reason,
      });
    }
  }
  return findings;
}

/** Of a month or year only what is known counts. */
function isOutside(date: string | null, { from, until }: PositionSource): boolean {
  if (date === null) return false;
  const known = date.length;
  return (
    date < from.slice(0, known) || (until !== null && (known === 10 ? date >= until : date > until.slice(0, known)))
  );
}
