import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeGoldenSet } from './golden-set.ts';
import { listErrors } from './list-errors.ts';
import { reportScores } from './report-scores.ts';

const USAGE = `usage: golden [--errors N] [--no-corpora] [LANG…]
How well scan does on the golden articles (of these languages), and on the corpora in ../shared where they are.`;
const ROOT = path.join(import.meta.dirname, '../..');
const SCORER = path.join(ROOT, '../shared/corpora/score.py');

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { errors: { type: 'string', default: '0' }, corpora: { type: 'boolean', default: true } },
  });
  const judged = judgeGoldenSet().filter(
    ({ article }) => positionals.length === 0 || positionals.includes(article.lang),
  );
  for (const line of [...reportScores(judged), ...listErrors(judged, Number(values.errors))]) console.log(line);
  if (values.corpora) process.exitCode = scoreCorpora();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

function scoreCorpora(): number {
  if (!existsSync(SCORER)) {
    console.log('\noutside corpora: skipped, there is no ../shared/corpora');
    return 0;
  }
  console.log('\noutside corpora');
  const { status, error } = spawnSync('python3', [SCORER], { cwd: ROOT, stdio: 'inherit' });
  if (error) console.log(`skipped, python3 does not run: ${error.message}`);
  return status ?? 0;
}
