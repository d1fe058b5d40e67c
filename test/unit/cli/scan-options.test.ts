import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { makeTextDir } from '../../../lib/cli/scan-files.ts';
import { readScanOptions } from '../../../lib/cli/scan-options.ts';

const WRONG: readonly (readonly [args: string, message: RegExp])[] = [
  ['', /^no file given; see scan --help$/],
  ['--foo a.txt', /^Unknown option '--foo'; see scan --help$/],
  ['a.txt --pack', /^Option '--pack <value>' argument missing/],
  ['--date 3.12.2025 a.txt', /^--date: "3.12.2025" is no day such as 2025-12-03$/],
  ['--date 2025-02-30 a.txt', /^--date: "2025-02-30" is no day/],
  ['--date= a.txt', /^--date: "" is no day/],
  ['--lang English a.txt', /^--lang: "English" is no language code such as en$/],
  ['--lang und a.txt', /^--lang: "und" is no language code/],
  ['--ndjson --jobs 0', /^--jobs: "0" is no number of threads$/],
  ['--ndjson --jobs two', /^--jobs: "two" is no number of threads$/],
  ['--jobs 2 a.txt', /^--jobs is for --ndjson$/],
  ['--ndjson --text out a.ndjson', /^--text is for files, not for --ndjson$/],
  ['--ndjson --explain a.ndjson', /^--explain is for files, not for --ndjson$/],
];

describe('a slip in a command is told in one line', () => {
  test.each(WRONG)('scan %s', (args, message) => {
    expect(() => readScanOptions(args.split(' ').filter(Boolean))).toThrow(message);
  });
});

const RIGHT: readonly (readonly [args: string, options: object])[] = [
  ['a.txt -', { files: ['a.txt', '-'], packs: [], known: {}, isNdjson: false }],
  ['--ndjson', { files: ['-'], isNdjson: true }],
  ['--ndjson --jobs 3 a b', { files: ['a', 'b'], jobs: 3 }],
  ['--date 2025-12-03 --lang uk-UA a', { known: { published: '2025-12-03', lang: 'uk' } }],
  ['--pack x --pack y a', { packs: ['x', 'y'] }],
  ['--text out a', { textDir: 'out', isExplained: false }],
  ['--explain a', { isExplained: true }],
  ['--help', { isHelp: true }],
];

test.each(RIGHT)('scan %s does what it says', (args, options) => {
  expect(readScanOptions(args.split(' '))).toMatchObject(options);
});

const NAMES: readonly (readonly [files: string, clash: RegExp | null])[] = [
  ['a/x.html b/y.html', null],
  ['a/x.html a/../a/x.html', null],
  ['x.html - y.txt', null],
  ['a/x.html b/x.html', /a\/x\.html and b\/x\.html would both be x\.txt$/],
  ['x.txt x.html', /x\.txt and x\.html would both be x\.txt$/],
  ['stdin.txt -', /stdin\.txt and - would both be stdin\.txt$/],
];

test.each(NAMES)('no text is written over another: %s', (files, clash) => {
  const check = (): void => makeTextDir(tmpdir(), files.split(' '));
  if (clash) expect(check).toThrow(clash);
  else expect(check).not.toThrow();
});
