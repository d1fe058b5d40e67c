import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProse } from '../support/news-prose.ts';

const SCAN = join(import.meta.dirname, '../../lib/cli/scan.ts');
// For a hang only: where others work on the machine a start of half a second has taken half a minute.
const PATIENCE_MS = 300_000;

interface Run {
  readonly status: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly errors: string;
}

let dir: string;

/** The real command; `input` goes to its standard input, and its output is read up to so many lines. */
function scan(args: readonly string[], input: string | Buffer = '', most = Infinity): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCAN, ...args], { cwd: dir });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.split('\n').length > most) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    // a command that ends early leaves its input unread
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (status) => {
      const lines = out.split('\n').slice(0, Math.min(most, out.split('\n').length - 1));
      resolve({ status, lines: lines.map((line) => JSON.parse(line) as Run['lines'][number]), errors });
    });
  });
}

function reports(count: number): string[] {
  const prose = createProse(1);
  return Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: prose.report(24), lang: 'en' }));
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'scan-'));
  writeFileSync(join(dir, 'a.txt'), 'Vladimir Putin received Steve Witkoff.');
  writeFileSync(join(dir, 'b.html'), Buffer.from('<meta charset=cp1251><p>\xcf\xf3\xf2\xe8\xed', 'latin1'));
  writeFileSync(join(dir, 'latin.txt'), Buffer.from('\xe9', 'latin1'));
  mkdirSync(join(dir, 'folder.txt'));
  mkdirSync(join(dir, 'broken-pack'));
  writeFileSync(join(dir, 'broken-pack/story.json'), '{"id": "broken", "nmae": "x"}');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe.concurrent('the scan command', () => {
  test('tells which files it could not read, and reads the rest', { timeout: PATIENCE_MS }, async () => {
    const { status, lines } = await scan(['no.txt', 'a.txt', 'folder.txt', 'latin.txt', 'b.html', '--text', 'out']);
    expect(lines).toMatchObject([
      { file: 'no.txt', error: expect.stringContaining('no such file') as string },
      { file: 'a.txt', text: { units: 38 }, mentions: [{ entity: 'vladimir-putin' }, { entity: 'steve-witkoff' }] },
      { file: 'folder.txt', error: expect.stringContaining('directory') as string },
      { file: 'latin.txt', error: 'not UTF-8' },
      { file: 'b.html', mentions: [{ start: 0, end: 5, surface: 'Путин', entity: 'vladimir-putin' }] },
    ]);
    expect(status).toBe(1);
    expect(readFileSync(join(dir, 'out/b.txt'), 'utf8')).toBe('Путин\n');
  });

  test('reads standard input', { timeout: PATIENCE_MS }, async () => {
    const { status, lines } = await scan(['-', '--date', '2025-12-03'], '<p>Vladimir <b>Putin</b>');
    expect(lines).toMatchObject([{ file: '-', published: '2025-12-03', mentions: [{ surface: 'Vladimir Putin' }] }]);
    expect(status).toBe(0);
  });

  test.each([
    ['an unknown option', ['--foo', 'a.txt'], /^scan: Unknown option '--foo'[^\n]*\n$/],
    ['a pack that is none', ['--pack', 'a.txt', 'a.txt'], /^scan: a\.txt: no compiled pack[^\n]*\n$/],
    ['a broken pack', ['--pack', 'broken-pack', 'a.txt'], /^broken-pack\/story\.json:\S*: .*nmae/m],
  ])('gives %s one clear line and status 2', { timeout: PATIENCE_MS }, async (_name, args, message) => {
    const { status, lines, errors } = await scan(args);
    expect(errors).toMatch(message);
    expect([status, lines]).toEqual([2, []]);
  });

  test('keeps the order of lines, whatever the number of threads', { timeout: PATIENCE_MS }, async () => {
    const input = reports(400);
    input[7] = '{';
    const one = await scan(['--ndjson', '--jobs', '1'], input.join('\n'));
    const two = await scan(['--ndjson', '--jobs', '3'], input.join('\n'));
    expect(one.lines.map(({ id }) => id)).toEqual(input.map((_, id) => (id === 7 ? null : id)));
    expect(one.lines[7]).toEqual({ id: null, error: expect.stringMatching(/^line 8: not JSON/) as string });
    expect(two).toEqual(one);
    expect(one.status).toBe(1);
  });

  test('goes on after a file of lines that is not there', { timeout: PATIENCE_MS }, async () => {
    writeFileSync(join(dir, 'c.ndjson'), '{"id":1,"text":"Putin"}\n\n');
    const { status, lines } = await scan(
      ['--ndjson', '--jobs', '1', 'no.ndjson', 'c.ndjson', '-'],
      '{"id":2,"text":""}',
    );
    expect(lines).toMatchObject([
      { file: 'no.ndjson', error: expect.stringContaining('no such file') as string },
      { id: 1 },
      { id: null, error: 'c.ndjson, line 2: empty' },
      { id: 2 },
    ]);
    expect(status).toBe(1);
  });

  test('ends quietly when its reader has seen enough', { timeout: PATIENCE_MS }, async () => {
    const { status, lines, errors } = await scan(['--ndjson', '--jobs', '2'], reports(3000).join('\n'), 2);
    expect([status, lines.map(({ id }) => id), errors]).toEqual([0, [0, 1], '']);
  });

  test('answers each line as it comes, for a program that waits for it', { timeout: PATIENCE_MS }, async () => {
    const child = spawn(process.execPath, [SCAN, '--ndjson', '--jobs', '2']);
    const answers: unknown[] = [];
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Vladimir Putin' })}\n`);
      const data = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
      answers.push((JSON.parse(data.toString()) as { id: number }).id);
    }
    child.stdin.end();
    expect(answers).toEqual([1, 2, 3]);
  });
});
