import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Half of a start on one small file is compiling modules. Node keeps them by content and by its own version, so that
// nothing stale is ever run.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));

const { runScan } = await import('./run-scan.ts');
process.exitCode = await runScan(process.argv.slice(2));
