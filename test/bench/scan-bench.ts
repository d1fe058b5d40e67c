/**
 * How fast `scan --ndjson` is on made-up reports: the whole command with as many threads as there are cores, and one
 * thread's work beside a bare `charCodeAt` loop over the same texts, with where the time goes; the engine's share on real
 * news, too, where some lies beside the repository. `npm run bench -- scan`.
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decodeHtml } from '../../lib/cli/decode-html.ts';
import { parseLine } from '../../lib/cli/parse-line.ts';
import { readHtml, readText } from '../../lib/cli/read-document.ts';
import { scanResult, type ScanDocument } from '../../lib/cli/scan-document.ts';
import { scanLines, type LineSetting } from '../../lib/cli/scan-lines.ts';
import { linkMentions, spotForms } from '../../lib/engine/engine.ts';
import { linkQuotes } from '../../lib/engine/quotes/link-quotes.ts';
import { bundledGazetteer } from '../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../support/bundled-quotes.ts';
import { createProse } from '../support/news-prose.ts';
import { savedPages } from '../support/saved-pages.ts';
import { lookAtEach, measure, verdict } from './measure.ts';

const RUNS = 5;
const DOCUMENTS = 4000;
const LIMIT = { ratio: 15, speed: 20 };
const SCAN = join(import.meta.dirname, '../../lib/cli/scan.ts');
/** What a run of the command has to read, so that starting it is a small part. MB */
const COMMAND_INPUT = 100;
const HOTTEST = 20;
const PIPELINE_RUNS = 30;
const CORPORA = join(import.meta.dirname, '../../../shared/corpora');

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
  const linked = spotted.map((blocks) => {
    const { mentions } = linkMentions(blocks, gazetteer, { published: '2025-12-03' });
    return blocks.map((block, index) => ({ ...block, mentions: mentions[index]! }));
  });
  const results = read.map((document) => scanResult(document, gazetteer, setting.quotes));

  const loop = measure(() => lookAtEach(texts), RUNS);
  /** One after the other, and nothing is kept, as when documents stream through. */
  const each = (work: (index: number) => unknown): number =>
    measure(() => {
      for (let index = 0; index < texts.length; index++) work(index);
    }, RUNS);
  const parts: readonly (readonly [name: string, ms: number])[] = [
    ['bare charCodeAt loop', loop],
    ['decode and parse lines', each((index) => parseLine(parsed[index]!))],
    ['cut into blocks', each((index) => readText(texts[index]!, known))],
    ['spot', each((index) => read[index]!.blocks.map(({ text, lang }) => spotForms(text, lang, gazetteer)))],
    ['link', each((index) => linkMentions(spotted[index]!, gazetteer, { published: '2025-12-03' }))],
    ['quotes', each((index) => linkQuotes(linked[index]!, setting.quotes))],
    ['sha256', each((index) => hash('sha256', texts[index]!))],
    ['write JSON', each((index) => JSON.stringify(results[index]!))],
    ['lines to lines', measure(() => scanLines({ bytes: lines, firstLine: 1 }, '-', setting), RUNS)],
  ];
  const mentions = results.reduce((sum, result) => sum + result.mentions.length, 0);
  console.log(
    `made-up reports, dense with names: ${(textBytes / 1e6).toFixed(1)} MB, a mention in ${Math.round(textBytes / mentions)} bytes`,
  );
  for (const [name, ms] of parts) {
    const speed = (textBytes / 1000 / ms).toFixed(0);
    console.log(
      `  ${name.padEnd(24)}${ms.toFixed(1).padStart(8)} ms${speed.padStart(7)} MB/s  × ${(ms / loop).toFixed(1)}`,
    );
  }
  benchPipeline('made-up reports', read.slice(0, 1000), setting);
  for (const [name, documents] of realNews()) benchPipeline(name, documents, setting);
}

/**
 * Spotting, linking and quotes beside the bare loop over the same blocks. These are flat, as a message brings them; a
 * slice of a longer text is read half as fast, by the bare loop too.
 */
function benchPipeline(name: string, sliced: readonly ScanDocument[], { gazetteer, quotes }: LineSetting): void {
  const documents = sliced.map(({ blocks, ...document }) => ({
    ...document,
    blocks: blocks.map((block) => ({ ...block, text: Buffer.from(block.text).toString() })),
  }));
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  let mentions = 0;
  const loop = measure(() => lookAtEach(texts), PIPELINE_RUNS);
  const work = measure(() => {
    mentions = 0;
    for (const { blocks, published } of documents) {
      const spotted = blocks.map((block) => ({ ...block, spots: spotForms(block.text, block.lang, gazetteer) }));
      const linked = linkMentions(spotted, gazetteer, { published }).mentions;
      mentions += linked.flat().length;
      linkQuotes(
        blocks.map((block, index) => ({ ...block, mentions: linked[index]! })),
        quotes,
      );
    }
  }, PIPELINE_RUNS);
  const ratio = work / loop;
  console.log(
    `  the whole pipeline, ${name}, a mention in ${Math.round(units / mentions)} characters: ` +
      `× ${ratio.toFixed(1)}${verdict(ratio, LIMIT.ratio)}`,
  );
}

/** Published news and saved pages, where they lie beside the repository; not ours, so never in it. */
function realNews(): [name: string, documents: ScanDocument[]][] {
  const pages = savedPages().map((page) => readHtml(decodeHtml(page.read()), {}));
  const corpora = ['english', 'quotes', 'slavic/ru', 'slavic/uk', 'slavic/pl'].map((name): [string, ScanDocument[]] => {
    const folder = join(CORPORA, name);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
    const lang = name.startsWith('slavic/') ? name.slice(-2) : 'en';
    return [`corpus ${name}`, files.map((file) => readText(readFileSync(join(folder, file), 'utf8'), { lang }))];
  });
  const all: [string, ScanDocument[]][] = [['saved pages', pages], ...corpora];
  return all.filter(([, documents]) => documents.length > 0);
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
      const reached = jobs > 1 ? ` (goal ${LIMIT.speed}: ${speed < LIMIT.speed ? 'MISSED' : 'reached'})` : '';
      console.log(`  --jobs ${jobs}: ${speed.toFixed(1)} MB/s${reached}, load ${loadavg()[0]!.toFixed(1)}`);
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
