import type { Gazetteer } from '../engine/engine.ts';
import { PackError } from '../packs/finding.ts';
import { createLineScanner } from './line-scanner.ts';
import { loadPacks } from './load-packs.ts';
import { openOutput } from './output.ts';
import { checkTextNames, scanFiles } from './scan-files.ts';
import { scanNdjson } from './scan-ndjson.ts';
import { readScanOptions, USAGE, type ScanOptions } from './scan-options.ts';

const prepared = prepare(process.argv.slice(2));
if (prepared) process.exitCode = (await run(prepared.options, prepared.gazetteer)) ? 0 : 1;

/** Null where there is nothing to do, with the exit status set: 2 where the command or a pack is wrong. */
function prepare(args: readonly string[]): { options: ScanOptions; gazetteer: Gazetteer } | null {
  try {
    const options = readScanOptions(args);
    if (options.isHelp) {
      console.log(USAGE);
      return null;
    }
    if (options.textDir !== undefined) checkTextNames(options.files);
    return { options, gazetteer: loadPacks(options.packs) };
  } catch (error) {
    // a pack's findings are lines of their own, which name their places
    console.error(error instanceof PackError ? error.message : `scan: ${(error as Error).message}`);
    process.exitCode = 2;
    return null;
  }
}

async function run({ files, known, textDir, isNdjson, jobs }: ScanOptions, gazetteer: Gazetteer): Promise<boolean> {
  const write = openOutput();
  if (!isNdjson) return scanFiles(files, { gazetteer, known, textDir }, write);
  const scanner = createLineScanner(jobs, { gazetteer, known });
  try {
    return await scanNdjson(files, scanner, write);
  } finally {
    await scanner.close();
  }
}
