import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadPacks, type LoadedPacks } from './load-packs.ts';
import { readHtml, readText, type Known } from './read-document.ts';
import { scanDocument } from './scan-document.ts';

const USAGE =
  'usage: scan [--pack ID|FILE]... [--date YYYY-MM-DD] [--lang xx] [--text DIR] FILE...   (- for standard input)';

interface Options {
  readonly known: Known;
  readonly textDir: string | undefined;
  readonly packs: LoadedPacks;
}

function readOptions(): { files: string[]; options: Options } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true },
      date: { type: 'string' },
      lang: { type: 'string' },
      text: { type: 'string' },
    },
  });
  const { date, lang } = values;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`--date ${date}: not YYYY-MM-DD`);
  if (lang !== undefined && !/^[a-z]{2,3}$/.test(lang))
    throw new Error(`--lang ${lang}: not a language code such as en`);
  if (positionals.length === 0) throw new Error('no file given');
  const known = { ...(lang !== undefined && { lang }), ...(date !== undefined && { published: date }) };
  return { files: positionals, options: { known, textDir: values.text, packs: loadPacks(values.pack ?? []) } };
}

/** One line of output; false when the file could not be read. */
function scanFile(file: string, { known, textDir, packs }: Options): boolean {
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file === '-' ? 0 : file),
    );
    const isHtml = file === '-' ? /^\s*</.test(content) : /\.x?html?$/i.test(file);
    const document = isHtml ? readHtml(content, known) : readText(content, known);
    if (textDir !== undefined) {
      mkdirSync(textDir, { recursive: true });
      const name = file === '-' ? 'stdin' : path.parse(file).name;
      writeFileSync(path.join(textDir, `${name}.txt`), document.text);
    }
    process.stdout.write(`${JSON.stringify(scanDocument(file, document, packs.gazetteer, packs.quotes))}\n`);
    return true;
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) })}\n`,
    );
    return false;
  }
}

try {
  const { files, options } = readOptions();
  const done = files.map((file) => scanFile(file, options));
  process.exitCode = done.every(Boolean) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
