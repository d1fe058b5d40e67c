// Runs before anything is installed, on Node 20: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const windows = process.platform === 'win32';

/** The Node that the tools need, from the locked `node` package. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Installs the locked dependencies unless exactly these are there. Ends the process where npm fails. */
export function installDependencies() {
  if (isInstalled()) return;
  const modules = join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder behind the link, which other checkouts may be using.
    console.error('node_modules is a link and does not hold what package-lock.json locks: install where it points to.');
    process.exit(1);
  }
  // not on standard output, which is `scan`'s
  console.error('Installing the locked dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status !== 0) {
    console.error('npm ci failed; see above.');
    process.exit(1);
  }
}

/**
 * npm writes what it has installed to node_modules/.package-lock.json when it is done, so that file is the stamp:
 * present, of the same versions as the lock file, and nothing that is not optional missing.
 */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed || !existsSync(projectNode)) return false;
  const locked = readPackages(join(root, 'package-lock.json'));
  return Object.entries(locked).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Runs a script of the project with the project's Node; resolves the script's exit code. */
export function runWithProjectNode(args) {
  const { status } = spawnSync(projectNode, args, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installDependencies();
