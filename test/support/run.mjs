import { requireBrowsers } from './find-browsers.mjs';
import { installDependencies, runWithProjectNode } from './install.mjs';

const args = process.argv.slice(2);
installDependencies();
if (!args.includes('--fast')) requireBrowsers(['chromium', 'firefox']);
process.exit(runWithProjectNode(['test/support/stages.ts', ...args]));
