import type { EntitySource } from './entity-schema.ts';
import type { Finding } from './finding.ts';
import { FACTS_FILE, type PackSource } from './parse-pack.ts';
import type { Rule } from './rules.ts';
import type { StatementSource } from './source-schema.ts';

/** Every id resolves to a thing of the right kind, stands once, and every source is used. */
export function checkReferences(pack: PackSource): Finding[] {
  const findings: Finding[] = [];
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const statements = new Map<string, { statement: StatementSource; speaker: string | null }>();
  const issues = new Set(pack.issues.map((issue) => issue.id));
  const sources = new Set(pack.sources.map((source) => source.id));
  const usedSources = new Set<string>();

  const report = (rule: Rule, file: string, path: string, reason: string): void =>
    void findings.push({ file, path, rule, reason });
  const checkSources = (ids: readonly string[], file: string, path: string): void => {
    for (const [index, id] of ids.entries()) {
      usedSources.add(id);
      if (!sources.has(id)) report('dangling-id', file, `${path}[${index}]`, `no source "${id}"`);
    }
  };
  const checkStatements = (ids: readonly string[], file: string, path: string): void => {
    for (const [index, id] of ids.entries()) {
      if (!statements.has(id)) report('dangling-id', file, `${path}[${index}]`, `no statement "${id}"`);
    }
  };

  for (const [n, { speakers, noPositionFound }] of pack.story.sides.entries()) {
    for (const [index, id] of speakers.entries()) {
      if (canHoldPosition(entities.get(id))) continue;
      report('dangling-id', 'story.json', `sides[${n}].speakers[${index}]`, `no person or organisation "${id}"`);
    }
    for (const [index, id] of noPositionFound.entries()) {
      if (issues.has(id)) continue;
      report('dangling-id', 'story.json', `sides[${n}].noPositionFound[${index}]`, `no issue "${id}"`);
    }
  }
  for (const [index, id] of (pack.story.otherStories?.entities ?? []).entries()) {
    if (!entities.has(id)) report('dangling-id', 'story.json', `otherStories.entities[${index}]`, `no entity "${id}"`);
  }
  checkTwice(pack.issues, 'issues.json', 'issues', report);
  checkTwice(pack.sources, 'sources.json', 'sources', report);

  for (const { speaker, statements: list } of pack.statements) {
    const file = `statements/${speaker ?? FACTS_FILE}.json`;
    if (speaker !== null && !entities.has(speaker)) report('dangling-id', file, 'speaker', `no entity "${speaker}"`);
    for (const [index, statement] of list.entries()) {
      const at = `statements[${index}]`;
      if (statements.has(statement.id))
        report('duplicate-id', file, `${at}.id`, `the statement "${statement.id}" stands twice`);
      statements.set(statement.id, { statement, speaker });
      if (statement.kind === 'quote' && speaker === null)
        report('quote-without-speaker', file, `${at}.kind`, 'a quote needs a speaker');
      checkSources(statement.sources, file, `${at}.sources`);
      for (const [n, variant] of (statement.variants ?? []).entries()) {
        checkSources(variant.sources, file, `${at}.variants[${n}].sources`);
      }
      for (const [n, id] of statement.about.entries()) {
        if (!entities.has(id)) report('dangling-id', file, `${at}.about[${n}]`, `no entity "${id}"`);
      }
      for (const [n, id] of statement.issues.entries()) {
        if (!issues.has(id)) report('dangling-id', file, `${at}.issues[${n}]`, `no issue "${id}"`);
      }
    }
  }

  for (const [id, { statement, speaker }] of statements) {
    if (statement.twin === undefined || statements.get(statement.twin)?.statement.twin === id) continue;
    const file = `statements/${speaker ?? FACTS_FILE}.json`;
    const n = pack.statements.find((one) => one.speaker === speaker)?.statements.indexOf(statement);
    report('dangling-id', file, `statements[${n}].twin`, `no statement "${statement.twin}" whose twin is "${id}"`);
  }

  for (const { person, positions } of pack.positions) {
    const file = `positions/${person}.json`;
    if (!canHoldPosition(entities.get(person))) {
      report('dangling-id', file, 'person', `no person or organisation "${person}"`);
    }
    for (const [index, position] of positions.entries()) {
      const at = `positions[${index}]`;
      if (!issues.has(position.issue)) report('dangling-id', file, `${at}.issue`, `no issue "${position.issue}"`);
      checkStatements(position.statements, file, `${at}.statements`);
    }
  }

  for (const entity of pack.entities) {
    const file = `entities/${entity.id}.json`;
    checkSources(entity.sources, file, 'sources');
    checkStatements(entity.facts, file, 'facts');
    for (const [index, id] of entity.facts.entries()) {
      const speaker = statements.get(id)?.speaker;
      if (speaker) report('spoken-fact', file, `facts[${index}]`, `"${id}" is no fact: ${speaker} says it`);
    }
    checkParts(entity, entities, new Set(pack.story.sides.map(({ name }) => name)), {
      report,
      checkSources,
      checkStatements,
    });
  }

  for (const [index, { id }] of pack.sources.entries()) {
    if (!usedSources.has(id))
      report('unused-source', 'sources.json', `sources[${index}].id`, `the source "${id}" is never used`);
  }
  return findings;
}

function canHoldPosition(entity: EntitySource | undefined): boolean {
  return entity?.category === 'person' || entity?.category === 'organisation';
}

type Report = (rule: Rule, file: string, path: string, reason: string) => void;
type CheckIds = (ids: readonly string[], file: string, path: string) => void;

function checkTwice(list: readonly { id: string }[], file: string, name: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) report('duplicate-id', file, `${name}[${index}].id`, `"${id}" stands twice`);
    seen.add(id);
  }
}

function checkParts(
  { id: entity, plan, place, event }: EntitySource,
  entities: ReadonlyMap<string, EntitySource>,
  sides: ReadonlySet<string>,
  { report, checkSources, checkStatements }: { report: Report; checkSources: CheckIds; checkStatements: CheckIds },
): void {
  const file = `entities/${entity}.json`;
  if (plan) {
    checkStatements(plan.terms, file, 'plan.terms');
    if (plan.supersedes !== null && entities.get(plan.supersedes)?.category !== 'plan') {
      report('dangling-id', file, 'plan.supersedes', `no plan "${plan.supersedes}"`);
    }
    if (isReplacedByItself(entity, entities)) {
      report('circular-line', file, 'plan.supersedes', `"${entity}" would have replaced itself`);
    }
    for (const [n, status] of plan.status.entries()) checkSources(status.sources, file, `plan.status[${n}].sources`);
    for (const [n, { side, statements }] of plan.said.entries()) {
      if (!sides.has(side)) report('dangling-id', file, `plan.said[${n}].side`, `no side "${side}" in story.json`);
      checkStatements(statements, file, `plan.said[${n}].statements`);
    }
  }
  for (const [n, control] of (place?.control ?? []).entries()) {
    checkSources(control.sources, file, `place.control[${n}].sources`);
  }
  checkStatements(event?.outcome ?? [], file, 'event.outcome');
  for (const [n, id] of (event?.participants ?? []).entries()) {
    if (!entities.has(id)) report('dangling-id', file, `event.participants[${n}]`, `no entity "${id}"`);
  }
}

function isReplacedByItself(plan: string, entities: ReadonlyMap<string, EntitySource>): boolean {
  const seen = new Set<string>();
  let before = entities.get(plan)?.plan?.supersedes ?? null;
  while (before !== null && before !== plan && !seen.has(before)) {
    seen.add(before);
    before = entities.get(before)?.plan?.supersedes ?? null;
  }
  return before === plan;
}
