import type { Gazetteer } from '../engine/engine.ts';
import type { QuoteIndex } from '../engine/quotes/quote-index.ts';
import type { LineBatch } from './cut-lines.ts';
import type { Known } from './known.ts';
import { BrokenLine, parseLine } from './parse-line.ts';
import { readHtml, readText } from './read-document.ts';
import { scanResult } from './scan-document.ts';

/** What is known for all documents. */
export interface LineSetting {
  readonly gazetteer: Gazetteer;
  readonly quotes: QuoteIndex;
  readonly known: Known;
}

/** The results of a batch, a line each, UTF-8. */
export interface ScannedLines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hasBroken: boolean;
}

const LINE_FEED = 10;
const encoder = new TextEncoder();

/** One line of output for each of the batch, in their order; a broken one is told by number and passed over. */
export function scanLines({ bytes, firstLine }: LineBatch, file: string, setting: LineSetting): ScannedLines {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let out = '';
  let hasBroken = false;
  for (let start = 0, line = firstLine; start <= buffer.length; line++) {
    const found = buffer.indexOf(LINE_FEED, start);
    const end = found < 0 ? buffer.length : found;
    try {
      out += `${JSON.stringify(scanLine(buffer.subarray(start, end), setting))}\n`;
    } catch (error) {
      hasBroken = true;
      out += brokenLine(error instanceof BrokenLine ? error.id : null, file, line, (error as Error).message);
    }
    start = end + 1;
  }
  return { bytes: encoder.encode(out), hasBroken };
}

/** The line of output for a broken line; `file` is `-` for standard input. */
export function brokenLine(id: BrokenLine['id'], file: string, line: number, reason: string): string {
  const place = file === '-' ? `line ${line}` : `${file}, line ${line}`;
  return `${JSON.stringify({ id, error: `${place}: ${reason}` })}\n`;
}

function scanLine(bytes: Buffer, { gazetteer, quotes, known }: LineSetting): object {
  const { id, content, isHtml, known: own } = parseLine(bytes);
  const read = isHtml ? readHtml : readText;
  try {
    return { id, ...scanResult(read(content, { ...known, ...own }), gazetteer, quotes) };
  } catch (error) {
    // ours, not the line's; one document must not cost the run of millions
    throw new BrokenLine(id, `failed: ${(error as Error).message}`);
  }
}
