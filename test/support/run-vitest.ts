import { existsSync, readFileSync } from 'node:fs';
import { execute, type StageResult } from './run-tool.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/** Runs vitest projects and counts their tests. What fails without a test to its name counts as one. */
export async function runVitest(name: string, projects: readonly string[]): Promise<StageResult> {
  const file = `.output/reports/${name}.json`;
  const { code, output } = await execute('vitest', [
    'run',
    '--config=test/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failed = report.numFailedTests || (code === 0 && report.success ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, output };
}
