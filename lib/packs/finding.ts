import { type Rule, RULES } from './rules.ts';

/** Something wrong in a pack: where it is, which rule it breaks and how. */
export interface Finding {
  /** Relative to the pack's folder. */
  readonly file: string;
  /** Into the file's JSON, `positions[3].issue`; empty for the whole file. */
  readonly path: string;
  readonly rule: Rule;
  readonly reason: string;
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

/** `file:path: reason (rule: how to mend it)`. */
export function formatFinding({ file, path, reason, rule }: Finding): string {
  return `${file}:${path}: ${reason} (${rule}: ${RULES[rule]})`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Thrown for a pack that is wrong; the message has one finding a line. */
export class PackError extends Error {
  override name = 'PackError';
  readonly findings: readonly Finding[];

  constructor(pack: string, findings: readonly Finding[]) {
    const lines = findings.map((finding) => formatFinding({ ...finding, file: `${pack}/${finding.file}` }));
    super(lines.join('\n'));
    this.findings = findings;
  }
}
