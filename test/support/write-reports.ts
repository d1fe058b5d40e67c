/** `node test/support/write-reports.ts COUNT > FILE`: so many made-up reports as the input of `scan --ndjson`. */
import { once } from 'node:events';
import { createProse } from './news-prose.ts';

const count = Number(process.argv[2]);
const prose = createProse(1);
for (let id = 1; id <= count; id++) {
  const line = JSON.stringify({ id, text: prose.report(24), published: '2025-12-03', lang: 'en' });
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
