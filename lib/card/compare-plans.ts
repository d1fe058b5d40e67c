/** What one text of a plan changed against another: pure, and never more than the reports let one say. */
import type { IssueRecord, PlanTerm, PlanText } from '../model/record.ts';

/**
 * `added`, `dropped`: reported to be in one and not in the other. `not-known`: the reports are silent on one of the
 * two, or give only a part, so that other words need not be another term.
 */
export type PlanChange = 'added' | 'dropped' | 'changed' | 'same' | 'not-known';

export interface ComparedIssue {
  readonly issue: string;
  readonly change: PlanChange;
  /** Null: no report on this issue. */
  readonly before: PlanTerm | null;
  readonly after: PlanTerm | null;
}

/** Issues on which at least one of the two has a term, in the pack's order. */
export function comparePlans(before: PlanText, after: PlanText, issues: readonly IssueRecord[]): ComparedIssue[] {
  return issues.flatMap(({ id }) => {
    const [old, young] = [termOn(id, before), termOn(id, after)];
    if (!old && !young) return [];
    return [{ issue: id, change: changeOf(old, young, before, after), before: old, after: young }];
  });
}

function termOn(issue: string, text: PlanText): PlanTerm | null {
  return text.terms.find((term) => term.issue === issue) ?? null;
}

function changeOf(old: PlanTerm | null, young: PlanTerm | null, before: PlanText, after: PlanText): PlanChange {
  if (!old || !young) return 'not-known';
  if (young.keptFrom === before.id || old.keptFrom === after.id || old.text === young.text) return 'same';
  if (old.text === null) return 'added';
  if (young.text === null) return 'dropped';
  // What was kept from a third text is told by that text, and not by the words here.
  const isWhole = [old, young].every(({ partial, keptFrom }) => !partial && keptFrom === undefined);
  return isWhole ? 'changed' : 'not-known';
}

/** The text that came before in the plan's line; what only reworks another text takes nobody's place. */
export function textBefore(text: PlanText, texts: readonly PlanText[]): PlanText | null {
  return texts.slice(0, texts.indexOf(text)).findLast(({ branch }) => !branch) ?? null;
}
