import { findBrowser, requireBrowsers } from './find-browsers.mjs';
import { installDependencies, runWithProjectNode } from './install.mjs';

const wanted = process.argv[2];
if (wanted !== undefined && wanted !== 'firefox' && wanted !== 'chromium') {
  console.error('npm start opens Chromium, Chrome or Edge; npm start -- firefox opens Firefox.');
  process.exit(2);
}
installDependencies();
// Whoever names no browser gets the one that is there.
const kind = wanted ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
requireBrowsers([kind]);
process.exit(runWithProjectNode(['test/support/demo.ts', kind]));
