import type { z } from 'zod';
import { type EntitySource, entitySource } from './entity-schema.ts';
import { type Finding, formatPath, messageOf } from './finding.ts';
import { type OfficesSource, officesSource } from './offices-schema.ts';
import type { Rule } from './rules.ts';
import { NO_MARKUP, NO_PICTURE, NOT_HTTPS } from './source-parts.ts';
import {
  type DocumentSource,
  type IssueSource,
  type PositionsSource,
  type StatementsSource,
  type StorySource,
  issuesSource,
  positionsSource,
  sourcesSource,
  statementsSource,
  storySource,
} from './source-schema.ts';

/** A pack as its makers wrote it. */
export interface PackSource {
  readonly story: StorySource;
  readonly issues: readonly IssueSource[];
  readonly sources: readonly DocumentSource[];
  readonly entities: readonly EntitySource[];
  readonly positions: readonly PositionsSource[];
  readonly statements: readonly StatementsSource[];
  /** Null: descriptions by office are no more than the `roleMentions` of the entities. */
  readonly offices: OfficesSource | null;
}

/** Which file holds statements without speaker. */
export const FACTS_FILE = 'facts';

/**
 * Reads a pack's files (path in the pack's folder → text) against the schema, in the order of their paths.
 * `source` is null where a file is missing or does not fit.
 */
export function parsePack(files: ReadonlyMap<string, string>): { source: PackSource | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const one = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined =>
    parseFile(file, files.get(file), schema, findings);
  const folder = <Schema extends z.ZodType>(name: string, schema: Schema, idOf: (data: z.infer<Schema>) => string) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${name}/`))
      .sort()
      .flatMap((file) => {
        const data = one(file, schema);
        if (data === undefined) return [];
        const expected = `${name}/${idOf(data)}.json`;
        if (file !== expected)
          findings.push({ file, path: '', rule: 'file-name', reason: `by its content this file is ${expected}` });
        return [data];
      });

  const story = one('story.json', storySource);
  const issues = one('issues.json', issuesSource);
  const sources = one('sources.json', sourcesSource);
  const entities = folder('entities', entitySource, (entity) => entity.id);
  const positions = folder('positions', positionsSource, (file) => file.person);
  const offices = files.has('offices.json') ? (one('offices.json', officesSource) ?? null) : null;
  const statements = folder('statements', statementsSource, (file) => file.speaker ?? FACTS_FILE);
  for (const file of [...files.keys()].sort()) {
    if (!/^(story|issues|sources|offices)\.json$|^(entities|positions|statements)\/[^/]+\.json$/.test(file)) {
      findings.push({ file, path: '', rule: 'stray-file', reason: 'no such file in a pack' });
    }
  }
  if (!story || !issues || !sources || findings.length > 0) return { source: null, findings };
  return {
    source: { story, issues: issues.issues, sources: sources.sources, entities, positions, statements, offices },
    findings,
  };
}

function parseFile<Schema extends z.ZodType>(
  file: string,
  content: string | undefined,
  schema: Schema,
  findings: Finding[],
): z.infer<Schema> | undefined {
  if (content === undefined) {
    findings.push({ file, path: '', rule: 'missing-file', reason: 'missing' });
    return undefined;
  }
  let json: unknown;
  try {
    // Some editors begin a file with a mark of its byte order.
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    // It quotes the file, and a finding is one line.
    const message = messageOf(error).replaceAll(/\s+/g, ' ');
    findings.push({ file, path: '', rule: 'not-json', reason: `not JSON: ${message}` });
    return undefined;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    const reason = reasonOf(issue, json);
    const finding = { file, path: formatPath(issue.path), rule: SCHEMA_RULES.get(reason) ?? 'schema', reason };
    // An address can fail by protocol and by host, with one reason for both.
    if (told.has(`${finding.path}: ${finding.reason}`)) continue;
    told.add(`${finding.path}: ${finding.reason}`);
    findings.push(finding);
  }
  return undefined;
}

/** What the schema refuses for a reason of its own. */
const SCHEMA_RULES = new Map<string, Rule>([
  [NO_MARKUP, 'markup'],
  [NOT_HTTPS, 'not-https'],
  [NO_PICTURE, 'picture'],
]);

function reasonOf(issue: z.core.$ZodIssue, json: unknown): string {
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner instanceof Object ? Reflect.get(inner, key) : inner),
    json,
  );
  if (value === undefined && issue.code !== 'custom') return 'missing';
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_key') return 'not a language subtag';
  return issue.message;
}
