/**
 * What it costs to read and match a page the first time, beside the bare walk over its texts, each in its own page
 * load; and how much code a page gets. `npm run bench [-- chromium|firefox]`, after `npm run build`. And
 * `npm run bench -- scan`: the command on made-up reports; `-- spotting`: by number of forms; `-- cold`: the first page.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../../lib/engine/compile-gazetteer.ts';
import { serializeGazetteer } from '../../lib/engine/serialize-gazetteer.ts';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { BROWSERS, openBrowser, type BrowserName, type TestPage } from '../support/browsers.ts';
import { PACK } from '../support/bundled-gazetteer.ts';
import { bundleScript } from '../support/bundle.ts';
import { savedPages } from '../support/saved-pages.ts';
import { createSite, type Site } from '../support/site.ts';
import { benchColdPage } from './cold-page.ts';
import type { BenchResult } from './read-in-background.ts';
import { benchScan } from './scan-bench.ts';
import { benchSpotting } from './spotting.ts';

const LOADS = 5;
const MOST_PAGES = 10;
const LIMIT: Readonly<Record<BrowserName, number>> = { chromium: 4, firefox: 6 };
const GENERATED = 'https://bench.example/generated';

/** 4,000 paragraphs of ordinary prose with a name in some. */
function generatedPage(): string {
  const words =
    'the talks went on into the night and those who had waited outside were told that more was to be said in the morning'.split(
      ' ',
    );
  const names = ['Vladimir Putin', 'Steve Witkoff', 'the Kremlin', 'Kyiv', 'Volodymyr <b>Zelensky</b>'];
  const paragraphs = Array.from({ length: 4000 }, (_, at) => {
    const text = Array.from({ length: 40 }, (__, i) => words[(at * 7 + i * 3) % words.length]).join(' ');
    return `<p>${at % 8 === 0 ? `${names[(at / 8) % names.length]} said ` : ''}${text}, <a href="#">and so on</a>.</p>`;
  });
  return `<!doctype html><html lang="en"><title>Generated</title><body><main>${paragraphs.join('\n')}</main></body></html>`;
}

async function writeExtension(name: BrowserName): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'reading-bench-'));
  const bundle = (entry: string): Promise<string> => bundleScript(join(import.meta.dirname, entry), 'reading', true);
  const pack = compilePack(readPack(PACK));
  const tables = {
    SIDELIGHT_GAZETTEER: serializeGazetteer(compileGazetteer(pack.gazetteer)),
    SIDELIGHT_QUOTES: JSON.stringify(pack.quotes),
  };
  const data = Object.entries(tables).map(([key, text]) => `globalThis.${key} = ${JSON.stringify(text)};`);
  writeFileSync(join(dir, 'background.js'), [...data, await bundle('read-in-background.ts')].join('\n'));
  writeFileSync(join(dir, 'read.js'), await bundle('read-in-page.ts'));
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Reading bench',
    version: '1',
    host_permissions: matches,
    background: name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ matches, js: ['read.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: 'bench@sidelight.example' } },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function measureOnce(page: TestPage, url: string): Promise<BenchResult> {
  // The same address with another fragment would be no new load.
  await page.goto('about:blank');
  await page.goto(url);
  for (let tries = 0; tries < 100; tries++) {
    const answer = await page.evaluate(() => document.documentElement.getAttribute('data-bench'));
    if (answer) return JSON.parse(answer) as BenchResult;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url}: no result`);
}

interface Times {
  readonly walk: number;
  /** On the page's thread. */
  readonly read: number;
  /** In the background. */
  readonly engine: number;
}

async function measurePage(page: TestPage, url: string): Promise<Times> {
  const walks: BenchResult[] = [];
  const reads: BenchResult[] = [];
  for (let load = 0; load < LOADS; load++) {
    walks.push(await measureOnce(page, `${url}?still#walk`));
    reads.push(await measureOnce(page, `${url}?still#read`));
  }
  return {
    walk: median(walks.map((result) => result.page)),
    read: median(reads.map((result) => result.page)),
    engine: median(reads.map(({ engine }) => engine)),
  };
}

/** The heaviest of the saved pages, where there are any, and the generated one. */
function pagesToMeasure(site: Site): { id: string; url: string }[] {
  const saved = savedPages().toSorted((a, b) => b.read().length - a.read().length);
  site.set(GENERATED, { body: generatedPage() });
  return [{ id: 'generated', url: GENERATED }, ...saved.slice(0, MOST_PAGES)];
}

async function benchReading(name: BrowserName): Promise<void> {
  const site = createSite();
  const extension = await writeExtension(name);
  const browser = await openBrowser(name, { extension, site });
  const sum = { walk: 0, read: 0, engine: 0 };
  const row = (id: string, { walk, read, engine }: Times): string => {
    const columns = [walk, read, engine].map((ms) => ms.toFixed(2).padStart(8)).join('');
    return `  ${id.padEnd(36)}${columns}  × ${(read / walk).toFixed(2).padEnd(6)} × ${((read + engine) / walk).toFixed(2)}`;
  };
  console.log(`\n${name}: first reading and matching of a page beside the bare walk, median of ${LOADS} loads, ms`);
  console.log(`  ${''.padEnd(36)}    walk    page  engine  page     page and engine in the background`);
  try {
    const page = await browser.openPage();
    for (const { id, url } of pagesToMeasure(site)) {
      const times = await measurePage(page, url);
      sum.walk += times.walk;
      sum.read += times.read;
      sum.engine += times.engine;
      console.log(row(id, times));
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
  const ratio = sum.read / sum.walk;
  console.log(`${row('all together', sum)}  (limit ${LIMIT[name]})${ratio > LIMIT[name] ? ' TOO SLOW' : ''}`);
}

function printSizes(): void {
  const dir = join(import.meta.dirname, '../../.output/chrome-mv3');
  if (!existsSync(dir)) return console.log('sizes: npm run build first');
  const size = (name: string): number => gzipSync(readFileSync(join(dir, name)), { level: 9 }).length;
  const [gate, reader, card] = [size('gate.js'), size('reader.js'), size('card.js')];
  console.log(
    `\nin a page, gzip: gate ${gate} (limit 4000), gate + reader ${gate + reader} (limit 18000), card ${card}`,
  );
}

const OTHERS: Readonly<Record<string, () => void | Promise<void>>> = {
  scan: benchScan,
  spotting: benchSpotting,
  cold: benchColdPage,
};
for (const [name, bench] of Object.entries(OTHERS)) {
  if (!process.argv.includes(name)) continue;
  await bench();
  process.exit();
}
const wanted = BROWSERS.filter((name) => process.argv.length < 3 || process.argv.includes(name));
for (const name of wanted) await benchReading(name);
printSizes();
