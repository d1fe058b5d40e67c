import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from './check-pack.ts';
import { type Finding, PackError } from './finding.ts';
import { type PackSource, parsePack } from './parse-pack.ts';

/** The pack in a folder and what is wrong with it (see `checkPack`); never throws for what is written in it. */
export function inspectPack(
  dir: string,
  countries?: ReadonlySet<string>,
): { source: PackSource | null; findings: Finding[] } {
  const { source, findings } = parsePack(readPackFiles(dir));
  return { source, findings: source ? checkPack(source, countries) : findings };
}

/** The pack in a folder. Throws a PackError where anything is wrong with it; for maps `countries` must be given. */
export function readPack(dir: string, countries?: ReadonlySet<string>): PackSource {
  const { source, findings } = inspectPack(dir, countries);
  if (!source || findings.length > 0) throw new PackError(dir, findings);
  return source;
}

/** Path in the folder, with slashes, → text. Only JSON: a pack may have a README beside. */
function readPackFiles(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  return new Map(names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(dir, name), 'utf8')]));
}
