import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { knownDay, knownLanguage, type Known } from './known.ts';

export const USAGE = `scan [--pack ID|FILE]... [--date YYYY-MM-DD] [--lang xx] [--text DIR] [--explain] FILE...
scan --ndjson [--jobs N] [--pack ID|FILE]... [--date YYYY-MM-DD] [--lang xx] [FILE...]

Finds who and what a story is about: one line of JSON for each FILE, .txt or .html; - is standard input.
  --pack ID|FILE  a bundled story pack by its id, or a pack's folder or compiled file
  --date          the day of publication, where the caller knows it
  --lang          the language, where the caller knows it
  --explain       adds what was weighed for every name, marked or not
  --text DIR      writes the text that the offsets count in to DIR
  --ndjson        a line of input is a document {id, text|html, published?, lang?, url?}, a line of output its result
  --jobs N        with --ndjson: threads, otherwise as many as there are cores`;

export interface ScanOptions {
  readonly files: readonly string[];
  readonly packs: readonly string[];
  readonly known: Known;
  readonly textDir: string | undefined;
  /** Tells of every name what was weighed. */
  readonly isExplained: boolean;
  readonly isNdjson: boolean;
  readonly jobs: number;
  readonly isHelp: boolean;
}

/** Throws an Error whose message is one line for the user. */
export function readScanOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parse(args);
  const { date, lang, ndjson: isNdjson, explain: isExplained, text: textDir, jobs } = values;
  if (positionals.length === 0 && !isNdjson && !values.help) throw new Error('no file given; see scan --help');
  if (isNdjson && textDir !== undefined) throw new Error('--text is for files, not for --ndjson');
  if (isNdjson && isExplained) throw new Error('--explain is for files, not for --ndjson');
  if (!isNdjson && jobs !== undefined) throw new Error('--jobs is for --ndjson');
  return {
    files: positionals.length > 0 ? positionals : ['-'],
    packs: values.pack,
    known: {
      ...(lang !== undefined && { lang: of('--lang', () => knownLanguage(lang)) }),
      ...(date !== undefined && { published: of('--date', () => knownDay(date)) }),
    },
    textDir,
    isExplained,
    isNdjson,
    jobs: jobs === undefined ? availableParallelism() : countOf(jobs),
    isHelp: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        date: { type: 'string' },
        lang: { type: 'string' },
        text: { type: 'string' },
        explain: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // what follows the first sentence is advice on odd file names
    throw new Error(`${(error as Error).message.split('. ')[0]}; see scan --help`, { cause: error });
  }
}

function of<Value>(option: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new Error(`${option}: ${(error as Error).message}`, { cause: error });
  }
}

function countOf(jobs: string): number {
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new Error(`--jobs: "${jobs}" is no number of threads`);
  return Number(jobs);
}
