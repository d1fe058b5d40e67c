import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { serializePack } from '../../lib/packs/serialize-pack.ts';
import { PACK } from '../support/bundled-gazetteer.ts';
import { median, verdict } from './measure.ts';
import { createProse } from '../support/news-prose.ts';

const RUN = join(import.meta.dirname, 'cold-page-run.ts');
const SPAWNS = 9;
const UNITS = 40_000;
const LIMIT_MS = 3;

type Times = Readonly<Record<'spot' | 'link' | 'quotes' | 'all', number>>;

/** The first page after the tables are loaded, each time in a fresh process, with nothing compiled by the JIT. */
export function benchColdPage(): void {
  const dir = mkdtempSync(join(tmpdir(), 'cold-page-'));
  try {
    const pack = compilePack(readPack(PACK));
    const files = serializePack(pack);
    const put = (name: string, text: string): string => {
      writeFileSync(join(dir, name), text);
      return join(dir, name);
    };
    const { id } = pack.gazetteer.pack;
    const args = [
      RUN,
      put('gazetteer.json', files.get(`${id}/gazetteer.json`)!),
      put('quotes.json', files.get(`${id}/quotes.json`)!),
      put('text.txt', createProse(3).report(420).slice(0, UNITS)),
    ];
    const runs = Array.from(
      { length: SPAWNS },
      () => JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Times,
    );
    const ms = (part: keyof Times): number => median(runs.map((times) => times[part]));
    const parts = (['spot', 'link', 'quotes'] as const).map((part) => `${part} ${ms(part).toFixed(1)}`).join(', ');
    console.log(
      `\na cold first page of ${UNITS} characters, a name in about 150: ${ms('all').toFixed(1)} ms` +
        ` (${parts}), median of ${SPAWNS} processes${verdict(ms('all'), LIMIT_MS)}`,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}
