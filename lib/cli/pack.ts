import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createMapDrawer } from '../map/draw-place-map.ts';
import { readCountries, readWorlds } from '../map/read-world.ts';
import { compilePack } from '../packs/compile-pack.ts';
import { countPack, formatTable } from '../packs/count-pack.ts';
import { PackError, formatFinding } from '../packs/finding.ts';
import type { PackSource } from '../packs/parse-pack.ts';
import { emitJsonSchemas } from '../packs/json-schema.ts';
import { inspectPack, readPack } from '../packs/read-pack.ts';
import { serializePack } from '../packs/serialize-pack.ts';

const USAGE = `pack check FILE…                what is wrong, one finding a line; exit status 1 where there is any
pack compile FILE… [--out DIR]  write the compiled pack below DIR, print the sizes
pack stats FILE…                how well each entity is covered
pack schema DIR                 write the JSON Schema of the source files to DIR
FILE is a pack's folder or its story.json.`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const outAt = args.indexOf('--out');
  const out = outAt < 0 ? undefined : args.splice(outAt, 2)[1];
  const [command, ...files] = args;
  const work = { check, compile: (dir: string) => compile(dir, out), stats, schema }[command ?? ''];
  if (!work || files.length === 0 || (outAt >= 0 && out === undefined)) {
    console.error(USAGE);
    return 2;
  }
  let status = 0;
  for (const file of files) {
    try {
      if (!work(command === 'schema' ? file : folderOf(file))) status = 1;
    } catch (error) {
      // A pack that is wrong is the maker's matter and told as such; anything else is ours and keeps its trace.
      if (!(error instanceof PackError) && !isFileError(error)) throw error;
      console.log(error.message);
      status = 1;
    }
  }
  return status;
}

function check(dir: string): boolean {
  const { findings } = inspectPack(dir, readCountries());
  for (const finding of findings) console.log(formatFinding({ ...finding, file: path.join(dir, finding.file) }));
  return findings.length === 0;
}

function compile(dir: string, out: string | undefined): boolean {
  const started = performance.now();
  const files = serializePack(compilePack(readPack(dir, readCountries()), createMapDrawer(readWorlds())));
  const seconds = (performance.now() - started) / 1000;
  for (const [name, content] of files) {
    if (out !== undefined) {
      const target = path.join(out, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    console.log(`${name}\t${Buffer.byteLength(content)} B\t${gzipSync(content, { level: 9 }).length} B gzip`);
  }
  // Not on standard output, which is the same for the same pack.
  console.error(`${dir}: compiled in ${seconds.toFixed(2)} s`);
  return true;
}

function stats(dir: string): boolean {
  const pack = readPack(dir);
  const rows = countPack(pack);
  for (const line of formatTable(rows)) console.log(line);
  console.log(summary(pack));
  return true;
}

function summary({ story, entities, statements, positions, sources, issues }: PackSource): string {
  const all = statements.flatMap((file) => file.statements);
  const quotes = all.filter((statement) => statement.kind === 'quote');
  const stances = positions.flatMap((file) => file.positions);
  return `${story.id}: ${entities.length} entities, ${issues.length} issues, ${stances.length} positions, ${all.length} statements (${quotes.length} quotes), ${sources.length} sources (${sources.filter((source) => source.weak).length} weak)`;
}

function schema(dir: string): boolean {
  mkdirSync(dir, { recursive: true });
  for (const [name, content] of emitJsonSchemas()) {
    writeFileSync(path.join(dir, name), content);
    console.log(path.join(dir, name));
  }
  return true;
}

function folderOf(file: string): string {
  return statSync(file).isDirectory() ? file : path.dirname(file);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
