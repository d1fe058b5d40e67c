/** Something wrong in a pack: where it is and why it is wrong. */
export interface Finding {
  /** Relative to the pack's folder. */
  readonly file: string;
  /** Into the file's JSON, `positions[3].issue`; empty for the whole file. */
  readonly path: string;
  readonly reason: string;
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

/** `file:path: reason`. */
export function formatFinding({ file, path, reason }: Finding): string {
  return `${file}:${path}: ${reason}`;
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
