import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lintManifest } from './lint-manifest.ts';
import { runTool, type StageResult } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

interface Stage {
  readonly name: string;
  /** Part of `npm run check`. */
  readonly fast: boolean;
  run(): Promise<StageResult>;
}

const FIREFOX_BUILD = '.output/firefox-mv3';
const PACK = 'data/packs/ukraine-peace-talks';

const STAGES: readonly Stage[] = [
  { name: 'format', fast: true, run: () => runTool('oxfmt', ['--check', '.']) },
  { name: 'lint', fast: true, run: () => runTool('oxlint', ['--type-aware', '--deny-warnings', '.']) },
  { name: 'types', fast: true, run: () => runTool('tsc', []) },
  { name: 'pack', fast: true, run: () => runTool('node', ['lib/cli/pack.ts', 'check', PACK]) },
  { name: 'unit', fast: true, run: () => runVitest('unit', ['unit', 'data']) },
  { name: 'golden', fast: false, run: () => runVitest('golden', ['golden']) },
  { name: 'command', fast: false, run: () => runVitest('command', ['command']) },
  { name: 'dead-code', fast: false, run: () => runTool('knip', ['--config', 'test/knip.json']) },
  { name: 'build-chrome', fast: false, run: () => runTool('wxt', ['build', '-b', 'chrome']) },
  { name: 'build-firefox', fast: false, run: () => runTool('wxt', ['build', '-b', 'firefox']) },
  { name: 'manifest', fast: false, run: () => lintManifest(FIREFOX_BUILD) },
  { name: 'size', fast: false, run: () => runTool('size-limit', []) },
  { name: 'browser', fast: false, run: () => runVitest('browser', ['browser']) },
  { name: 'e2e', fast: false, run: () => runVitest('e2e', ['e2e']) },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fast: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = STAGES.filter(({ name, fast }) =>
  positionals.length > 0 ? positionals.includes(name) : fast || !values.fast,
);

rmSync('.output/reports', { recursive: true, force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run } of chosen) {
  const started = performance.now();
  const { passed, failed, skipped, output } = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(14)}${describe(passed, failed, skipped).padEnd(40)}${seconds.padStart(6)} s`,
  );
  if (failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '      '));
}
console.log(describe(total.passed, total.failed, total.skipped));
process.exitCode = total.failed === 0 ? 0 : 1;

function describe(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
