import { isUtf8 } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Gazetteer } from '../engine/engine.ts';
import type { QuoteIndex } from '../engine/quotes/quote-index.ts';
import { decodeHtml } from './decode-html.ts';
import { explainDocument } from './explain-document.ts';
import type { Known } from './known.ts';
import type { WriteOut } from './output.ts';
import { readHtml, readText } from './read-document.ts';
import { scanDocument } from './scan-document.ts';

export interface FileSetting {
  readonly gazetteer: Gazetteer;
  readonly quotes: QuoteIndex;
  readonly known: Known;
  readonly textDir: string | undefined;
  readonly isExplained: boolean;
}

/** One line of output for each file; returns whether all could be read. */
export async function scanFiles(files: readonly string[], setting: FileSetting, write: WriteOut): Promise<boolean> {
  let isWell = true;
  for (const file of files) {
    let result: object;
    try {
      result = scanFile(file, setting);
    } catch (error) {
      isWell = false;
      result = { file, error: (error as Error).message };
    }
    await write(`${JSON.stringify(result)}\n`);
  }
  return isWell;
}

function scanFile(file: string, { known, textDir, gazetteer, quotes, isExplained }: FileSetting): object {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const document = isHtml(file, bytes) ? readHtml(decodeHtml(bytes), known) : readText(decodeText(bytes), known);
  if (textDir !== undefined) writeFileSync(path.join(textDir, `${textName(file)}.txt`), document.text);
  const found = scanDocument(file, document, gazetteer, quotes);
  return isExplained ? { ...found, ...explainDocument(document, gazetteer) } : found;
}

/** By the name; what comes by standard input has none, but HTML begins with markup. */
function isHtml(file: string, bytes: Buffer): boolean {
  return file === '-' ? /^(?:\xef\xbb\xbf)?\s*</.test(bytes.toString('latin1', 0, 1024)) : /\.x?html?$/i.test(file);
}

/** A byte order mark stays: offsets count in the file as it is. */
function decodeText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error('not UTF-8');
  return bytes.toString();
}

/** The name, without its ending, under which a file's text is written. */
function textName(file: string): string {
  return file === '-' ? 'stdin' : path.parse(file).name;
}

/** Throws an Error where the texts of two files would be written to the same place, or there can be no such folder. */
export function makeTextDir(dir: string, files: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const file of files) {
    const before = taken.get(textName(file));
    if (before !== undefined && path.resolve(before) !== path.resolve(file)) {
      throw new Error(`--text: the texts of ${before} and ${file} would both be ${textName(file)}.txt`);
    }
    taken.set(textName(file), file);
  }
  mkdirSync(dir, { recursive: true });
}
