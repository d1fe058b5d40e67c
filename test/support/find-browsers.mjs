// Runs before anything is installed, on Node 20: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OLDEST = { chromium: 140, firefox: 150 };
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** The path of an installed browser of the kind that is new enough, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` go first. */
export function findBrowser(kind) {
  return candidates(kind).find((path) => existsSync(path) && isNewEnough(kind, path)) ?? null;
}

/** Finds the browser, installs it where that can be done, or says what to install and ends the process. */
export function requireBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && isDebianRoot()) installWithApt(missing.map((kind) => DEBIAN_PACKAGES[kind]));
  for (const kind of kinds) {
    if (findBrowser(kind)) continue;
    console.error(
      kind === 'chromium'
        ? `Please install Chromium, Chrome or Edge, version ${OLDEST.chromium} or newer, or set CHROMIUM_PATH.`
        : `Please install Firefox, version ${OLDEST.firefox} or newer, or set FIREFOX_PATH.`,
    );
    process.exit(1);
  }
}

function candidates(kind) {
  const chosen = process.env[`${kind.toUpperCase()}_PATH`];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  // By command first: Chromium, which is free of policies and profiles, before Chrome, wherever they lie.
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((dir) => join(dir, command + suffix)));
  return [...(chosen ? [chosen] : []), ...onPath, ...usualPlaces(kind)];
}

function usualPlaces(kind) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((dir) =>
      MAC[kind].map((app) => join(dir, app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.filter(Boolean).flatMap((dir) => WINDOWS[kind].map((app) => join(dir, app)));
  }
  return kind === 'chromium'
    ? ['/opt/google/chrome/chrome', '/snap/bin/chromium']
    : ['/opt/firefox/firefox', '/snap/bin/firefox'];
}

function isNewEnough(kind, path) {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /(\d+)\./.exec(stdout ?? '');
  return version !== null && Number(version[1]) >= OLDEST[kind];
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

function installWithApt(packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['ignore', 'ignore', 'inherit'];
  spawnSync('apt-get', ['update', '-q'], { stdio: quiet, env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-noto-core'], {
    stdio: quiet,
    env,
  });
}
