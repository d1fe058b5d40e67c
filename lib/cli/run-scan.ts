import { PackError } from '../packs/finding.ts';
import { createLineScanner } from './line-scanner.ts';
import { loadPacks, type LoadedPacks } from './load-packs.ts';
import { openOutput } from './output.ts';
import { makeTextDir, scanFiles } from './scan-files.ts';
import { scanNdjson } from './scan-ndjson.ts';
import { readScanOptions, USAGE, type ScanOptions } from './scan-options.ts';

/** The `scan` command; returns its exit status: 1 where something could not be read, 2 where the command or a pack is wrong. */
export async function runScan(args: readonly string[]): Promise<number> {
  let options: ScanOptions;
  let packs: LoadedPacks;
  try {
    options = readScanOptions(args);
    if (options.isHelp) {
      console.log(USAGE);
      return 0;
    }
    if (options.textDir !== undefined) makeTextDir(options.textDir, options.files);
    packs = loadPacks(options.packs);
  } catch (error) {
    // a pack's findings are lines of their own, which name their places
    console.error(error instanceof PackError ? error.message : `scan: ${(error as Error).message}`);
    return 2;
  }
  return (await scan(options, packs)) ? 0 : 1;
}

/** Whether everything could be read. */
async function scan(
  { files, known, textDir, isExplained, isNdjson, jobs }: ScanOptions,
  packs: LoadedPacks,
): Promise<boolean> {
  const write = openOutput();
  if (!isNdjson) return scanFiles(files, { ...packs, known, textDir, isExplained }, write);
  const scanner = createLineScanner(jobs, { ...packs, known });
  try {
    return await scanNdjson(files, scanner, write);
  } finally {
    await scanner.close();
  }
}
