/** What a record says as of a day: pure, so that the boundary days can be tested. */
import type { Day, PartialDate } from '../model/dates.ts';
import type { CardRecord, IssueRecord, PositionRecord, RoleRecord, StatementRecord } from '../model/record.ts';

export interface IssueState {
  readonly issue: IssueRecord;
  /** The position on the day; null: only later ones are coded. */
  readonly inForce: PositionRecord | null;
  /** Newest first. */
  readonly earlier: readonly PositionRecord[];
  /** Oldest first. */
  readonly later: readonly PositionRecord[];
}

export interface RecordState {
  readonly day: Day;
  /** False: the article does not tell its date, and `day` is the pack's. */
  readonly dated: boolean;
  readonly roles: readonly RoleRecord[];
  readonly laterRoles: readonly RoleRecord[];
  readonly formerRoles: readonly RoleRecord[];
  /** Issues with a position, in the pack's order. */
  readonly issues: readonly IssueState[];
  /**
   * What a person said; of a place, organisation or event, what others said of it, there or then, but for its outcome; a
   * plan's card lists it by side. Newest first. The article's day belongs to `before`.
   */
  readonly before: readonly StatementRecord[];
  readonly after: readonly StatementRecord[];
  /** Also of a month or year that the day lies in: said before it or after, nobody knows. */
  readonly undated: readonly StatementRecord[];
}

/** `day` null: the article's date is not known, and everything is as of the pack's date. */
export function stateAt(record: CardRecord, day: Day | null): RecordState {
  const at = day ?? record.pack.asOf;
  const said = record.statements.filter((statement) => isSaid(statement, record));
  const listed = newestFirst(said);
  return {
    day: at,
    dated: day !== null,
    roles: record.roles.filter((role) => hasBegun(role.from, at) && !isOver(role, at)),
    laterRoles: record.roles.filter((role) => !hasBegun(role.from, at)),
    formerRoles: record.roles.filter((role) => isOver(role, at)),
    issues: record.issues.map((issue) => issueAt(issue, record.positions, at)).filter(hasPosition),
    before: listed.filter(({ saidOn }) => sideOf(saidOn, at) === 'before'),
    after: listed.filter(({ saidOn }) => sideOf(saidOn, at) === 'after'),
    undated: said.filter(({ saidOn }) => sideOf(saidOn, at) === null),
  };
}

/** Those of one day stay in their order; those without a date come last. */
export function newestFirst(statements: readonly StatementRecord[]): StatementRecord[] {
  return statements.toSorted((a, b) => compare(b.saidOn, a.saidOn));
}

function isSaid({ id, speaker }: StatementRecord, { category, entity, event }: CardRecord): boolean {
  if (category === 'person') return speaker === entity;
  return category !== 'plan' && speaker !== null && event?.outcome.includes(id) !== true;
}

function issueAt(issue: IssueRecord, positions: readonly PositionRecord[], at: Day): IssueState {
  const own = positions.filter((position) => position.issue === issue.id).toSorted((a, b) => compare(a.from, b.from));
  const begun = own.filter(({ from }) => from <= at);
  // The last to begin stays in force: `until` is the day of the next coded position, not a retraction.
  return {
    issue,
    inForce: begun.at(-1) ?? null,
    earlier: begun.slice(0, -1).toReversed(),
    later: own.slice(begun.length),
  };
}

function hasPosition({ inForce, later }: IssueState): boolean {
  return inForce !== null || later.length > 0;
}

function isOver(role: RoleRecord, at: Day): boolean {
  return role.former === true || hasEnded(role.until, at);
}

/** A month or a year counts from its first day and to its last: half-known dates must not hide a role. */
function hasBegun(from: PartialDate | null, at: Day): boolean {
  return from === null || from <= at.slice(0, from.length);
}

function hasEnded(until: PartialDate | null, at: Day): boolean {
  return until !== null && until < at.slice(0, until.length);
}

function sideOf(date: PartialDate | null, at: Day): 'before' | 'after' | null {
  if (date === null || (date.length < at.length && at.startsWith(date))) return null;
  return date <= at ? 'before' : 'after';
}

function compare(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
