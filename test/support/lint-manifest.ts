import { execute, type StageResult } from './run-tool.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * Preact carries the code of `dangerouslySetInnerHTML`, and web-ext sees it in every bundle that draws. That nobody
 * uses it is what our own lint forbids by `react/no-danger` and `no-restricted-properties`.
 */
const OF_PREACT = 'UNSAFE_VAR_ASSIGNMENT';

/** Mozilla's own check of an add-on, as its store runs it: no error and no warning that is ours. */
export async function lintManifest(folder: string): Promise<StageResult> {
  const { output } = await execute('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = output.indexOf('{"');
  if (start === -1) return { passed: 0, failed: 1, skipped: 0, output };
  const { errors, warnings } = JSON.parse(output.slice(start)) as { errors: Finding[]; warnings: Finding[] };
  const ours = [...errors, ...warnings.filter(({ code }) => code !== OF_PREACT)];
  const lines = ours.map(({ code, message, file }) => `${file ?? 'manifest.json'}: ${code}: ${message}`).join('\n');
  return ours.length === 0
    ? { passed: 1, failed: 0, skipped: 0, output: lines }
    : { passed: 0, failed: 1, skipped: 0, output: lines };
}
