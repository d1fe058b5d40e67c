import type { PlanTextSource } from './entity-schema.ts';
import type { Finding } from './finding.ts';
import type { PackSource } from './parse-pack.ts';
import type { StatementSource } from './source-schema.ts';

/** Terms of plans by issue: cited from the plan's own main terms, on the issue, and with no number that these lack. */
export function checkPlans(pack: PackSource): Finding[] {
  const findings: Finding[] = [];
  const statements = new Map(pack.statements.flatMap((file) => file.statements.map((one) => [one.id, one] as const)));
  const issues = new Set(pack.issues.map((issue) => issue.id));
  const texts = pack.entities.flatMap((entity) => entity.plan?.texts ?? []);
  const known = new Set(texts.map((text) => text.id));
  const seen = new Set<string>();
  for (const { id: entity, plan } of pack.entities) {
    for (const [n, text] of (plan?.texts ?? []).entries()) {
      const report = (rule: Finding['rule'], key: string, reason: string): void =>
        void findings.push({ file: `entities/${entity}.json`, path: `plan.texts[${n}].${key}`, rule, reason });
      if (seen.has(text.id)) report('duplicate-id', 'id', `the text "${text.id}" stands twice`);
      seen.add(text.id);
      if (text.date > pack.story.asOf)
        report('future-date', 'date', `${text.date} is after the pack's day ${pack.story.asOf}`);
      if (text.reworks !== undefined && !known.has(text.reworks))
        report('dangling-id', 'reworks', `no text "${text.reworks}"`);
      for (const [index, term] of text.terms.entries()) {
        const at = `terms[${index}]`;
        if (!issues.has(term.issue)) report('dangling-id', `${at}.issue`, `no issue "${term.issue}"`);
        if (text.terms.findIndex(({ issue }) => issue === term.issue) < index) {
          report('duplicate-id', `${at}.issue`, `"${term.issue}" stands twice in the text`);
        }
        if (term.keptFrom !== undefined && !known.has(term.keptFrom)) {
          report('dangling-id', `${at}.keptFrom`, `no text "${term.keptFrom}"`);
        }
        for (const [key, reason] of checkTerm(term, plan!.terms, statements))
          report('term-not-covered', `${at}.${key}`, reason);
      }
    }
  }
  return findings;
}

function checkTerm(
  term: PlanTextSource['terms'][number],
  mainTerms: readonly string[],
  statements: ReadonlyMap<string, StatementSource>,
): [key: string, reason: string][] {
  const found: [string, string][] = [];
  for (const [n, id] of term.statements.entries()) {
    if (!mainTerms.includes(id)) found.push([`statements[${n}]`, `"${id}" is no main term of the plan`]);
    else if (statements.get(id)?.issues.includes(term.issue) === false) {
      found.push([`statements[${n}]`, `"${id}" is not on ${term.issue}`]);
    }
  }
  const said = term.statements.map((id) => statements.get(id)?.text).join(' ');
  for (const [number] of (term.text ?? '').matchAll(/\d[\d,.]*\d|\d/g)) {
    if (!said.includes(number)) found.push(['text', `no cited statement says ${number}`]);
  }
  return found;
}
