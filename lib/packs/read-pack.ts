import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from './check-pack.ts';
import { type Finding, PackError } from './finding.ts';
import { type PackSource, parsePack } from './parse-pack.ts';

/** The pack in a folder and what is wrong with it; never throws for what is written in it. */
export function inspectPack(dir: string): { source: PackSource | null; findings: Finding[] } {
  const { source, findings } = parsePack(readPackFiles(dir));
  return { source, findings: source ? checkPack(source) : findings };
}

/** The pack in a folder. Throws a PackError where anything is wrong with it. */
export function readPack(dir: string): PackSource {
  const { source, findings } = inspectPack(dir);
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
