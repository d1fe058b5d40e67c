/**
 * How fast `scan --ndjson` is on made-up reports: the whole command with as many threads as there are cores, and one
 * thread's work beside a bare `charCodeAt` loop over the same texts, with where the time goes. `npm run bench -- scan`.
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseLine } from '../../lib/cli/parse-line.ts';
import { readText } from '../../lib/cli/read-document.ts';
import { scanResult } from '../../lib/cli/scan-document.ts';
import { scanLines } from '../../lib/cli/scan-lines.ts';
import { linkMentions, spotForms } from '../../lib/engine/engine.ts';
import { bundledGazetteer } from '../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../support/bundled-quotes.ts';
import { createProse } from '../support/news-prose.ts';

const RUNS = 5;
const DOCUMENTS = 4000;
const LIMIT = { ratio: 15, speed: 20 };
const SCAN = join(import.meta.dirname, '../../lib/cli/scan.ts');
/** What a run of the command has to read, so that starting it is a small part. MB */
const COMMAND_INPUT = 100;
const HOTTEST = 20;

interface Input {
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly texts: readonly string[];
  /** UTF-8 of the texts alone. */
  readonly textBytes: number;
}

function makeInput(): Input {
  const prose = createProse(1);
  const texts = Array.from({ length: DOCUMENTS }, () => prose.report(24));
  const lines = texts.map((text, id) => JSON.stringify({ id, text, published: '2025-12-03', lang: 'en' }));
  return {
    texts,
    lines: Uint8Array.from(Buffer.from(lines.join('\n'))),
    textBytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

/** The shortest of several runs, ms: what others on the machine add is no property of the work. */
function best(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function lookAtEach(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function benchOneThread({ lines, texts, textBytes }: Input): void {
  const gazetteer = bundledGazetteer();
  const setting = { gazetteer, quotes: bundledQuotes(), known: {} };
  const known = { lang: 'en', published: '2025-12-03' };
  const parsed = Buffer.from(lines.buffer)
    .toString()
    .split('\n')
    .map((line) => Buffer.from(line));
  const read = texts.map((text) => readText(text, known));
  const spotted = read.map(({ blocks }) =>
    blocks.map((block) => ({ ...block, spots: spotForms(block.text, block.lang, gazetteer) })),
  );
  const results = read.map((document) => scanResult(document, gazetteer));

  const loop = best(() => lookAtEach(texts));
  const parts: readonly (readonly [name: string, ms: number])[] = [
    ['bare charCodeAt loop', loop],
    ['decode and parse lines', best(() => parsed.map((line) => parseLine(line)))],
    ['cut into blocks', best(() => texts.map((text) => readText(text, known)))],
    ['spot', best(() => read.map(({ blocks }) => blocks.map(({ text, lang }) => spotForms(text, lang, gazetteer))))],
    ['link', best(() => spotted.map((blocks) => linkMentions(blocks, gazetteer, { published: '2025-12-03' })))],
    ['sha256', best(() => texts.map((text) => hash('sha256', text)))],
    ['write JSON', best(() => results.map((result) => JSON.stringify(result)))],
    ['texts to results', best(() => texts.map((text) => scanResult(readText(text, known), gazetteer)))],
    ['lines to lines', best(() => scanLines({ bytes: lines, firstLine: 1 }, '-', setting))],
  ];
  const mentions = results.reduce((sum, result) => sum + result.mentions.length, 0);
  console.log(`${(textBytes / 1e6).toFixed(1)} MB of text, a mention in ${Math.round(textBytes / mentions)} bytes`);
  for (const [name, ms] of parts) {
    const speed = (textBytes / 1000 / ms).toFixed(0);
    console.log(
      `  ${name.padEnd(24)}${ms.toFixed(1).padStart(8)} ms${speed.padStart(7)} MB/s  × ${(ms / loop).toFixed(1)}`,
    );
  }
  const ratio = parts.find(([name]) => name === 'texts to results')![1] / loop;
  console.log(
    `  the whole pipeline: × ${ratio.toFixed(1)} (limit ${LIMIT.ratio})${ratio > LIMIT.ratio ? ' TOO SLOW' : ''}`,
  );
}

/** Prints the functions in which most of the time is spent. */
async function profile(work: () => unknown): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  work();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  const spent = selfTimes(taken);
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  console.log('\nwhere the time goes:');
  for (const [place, time] of [...spent].toSorted((a, b) => b[1] - a[1]).slice(0, HOTTEST)) {
    console.log(`  ${((100 * time) / all).toFixed(1).padStart(5)} %  ${place}`);
  }
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const places = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName.slice(0, 60) || '(anonymous)'} ${url ? `${basename(url)}:${lineNumber + 1}` : ''}`,
    ]),
  );
  const spent = new Map<string, number>();
  samples.forEach((id, k) => spent.set(places.get(id)!, (spent.get(places.get(id)!) ?? 0) + timeDeltas[k]!));
  return spent;
}

function benchCommand({ lines }: Input): void {
  const dir = mkdtempSync(join(tmpdir(), 'scan-bench-'));
  const file = join(dir, 'reports.ndjson');
  const times = Math.ceil((COMMAND_INPUT * 1e6) / lines.length);
  writeFileSync(file, Buffer.concat(Array.from({ length: times }, () => [lines, Buffer.from('\n')]).flat()));
  const megabytes = (times * (lines.length + 1)) / 1e6;
  const run = (args: readonly string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, [SCAN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    return performance.now() - start;
  };
  try {
    const empty = join(dir, 'one.txt');
    writeFileSync(empty, 'Vladimir Putin');
    console.log(`\nthe command, ${megabytes.toFixed(0)} MB, ${availableParallelism()} cores:`);
    console.log(`  start and one small file ${Math.min(...[1, 2, 3].map(() => run([empty]))).toFixed(0)} ms`);
    for (const jobs of new Set([1, availableParallelism()])) {
      const ms = Math.min(...[1, 2, 3].map(() => run(['--ndjson', '--jobs', String(jobs), file])));
      const speed = (megabytes * 1000) / ms;
      const verdict = jobs > 1 ? ` (limit ${LIMIT.speed})${speed < LIMIT.speed ? ' TOO SLOW' : ''}` : '';
      console.log(`  --jobs ${jobs}: ${speed.toFixed(1)} MB/s${verdict}, load ${loadavg()[0]!.toFixed(1)}`);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export async function benchScan(): Promise<void> {
  const input = makeInput();
  benchOneThread(input);
  const setting = { gazetteer: bundledGazetteer(), quotes: bundledQuotes(), known: {} };
  await profile(() => {
    for (let run = 0; run < RUNS; run++) scanLines({ bytes: input.lines, firstLine: 1 }, '-', setting);
  });
  benchCommand(input);
}
