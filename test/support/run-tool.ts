import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What the tool printed, for a person to read when something failed. */
  readonly output: string;
}

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const windows = process.platform === 'win32';

/** Runs a locked tool with the locked Node; counts as one test, passed when it exits with 0. */
export async function runTool(tool: string, args: readonly string[]): Promise<StageResult> {
  const { code, output } = await execute(tool, args);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output };
}

export function execute(tool: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(BIN, windows ? `${tool}.cmd` : tool), args, {
      cwd: ROOT,
      // The tools are scripts that look for `node` on the PATH: this makes it the locked one.
      env: {
        ...process.env,
        PATH: `${BIN}${windows ? ';' : ':'}${process.env.PATH ?? ''}`,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      shell: windows,
    });
    let output = '';
    const keep = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${tool}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
