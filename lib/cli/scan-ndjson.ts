import { createReadStream } from 'node:fs';
import { cutLines, LONGEST_LINE } from './cut-lines.ts';
import type { LineScanner } from './line-scanner.ts';
import type { WriteOut } from './output.ts';
import { brokenLine, type ScannedLines } from './scan-lines.ts';

const CHUNK_BYTES = 256 * 1024;

/** Scans the lines of files, or of standard input for `-`, in their order; returns whether all went well. */
export async function scanNdjson(files: readonly string[], scanner: LineScanner, write: WriteOut): Promise<boolean> {
  const waiting: Promise<void>[] = [];
  let isWell = true;
  let written = Promise.resolve();
  const add = async (result: Promise<ScannedLines>): Promise<void> => {
    written = Promise.all([result, written]).then(([{ bytes, hasBroken }]) => {
      if (hasBroken) isWell = false;
      return write(bytes);
    });
    waiting.push(written);
    // reading waits for writing: what is on the way is all that is held in memory
    if (waiting.length > scanner.most) await waiting.shift();
  };
  for (const file of files) {
    try {
      for await (const batch of cutLines(chunksOf(file))) {
        await add('longLine' in batch ? longLine(file, batch.longLine) : scanner.scan({ batch, file }));
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      await add(failure(`${JSON.stringify({ file, error: error.message })}\n`));
    }
  }
  await written;
  return isWell;
}

function chunksOf(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
}

function longLine(file: string, line: number): Promise<ScannedLines> {
  return failure(brokenLine(null, file, line, `longer than ${LONGEST_LINE} bytes`));
}

async function failure(line: string): Promise<ScannedLines> {
  return { bytes: new TextEncoder().encode(line), hasBroken: true };
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
