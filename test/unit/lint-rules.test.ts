import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What a stranger could write in good faith, each in the room where it does harm. */
const WRONG: readonly (readonly [loss: string, file: string, source: string, rule: string])[] = [
  [
    'an engine that knows the page',
    'lib/engine/a.ts',
    `import { x } from '../page/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'an engine that needs a package',
    'lib/engine/b.ts',
    `import { z } from 'zod'; export const a = z;`,
    'no-restricted-imports',
  ],
  [
    'an engine that reads the DOM',
    'lib/engine/c.ts',
    `export const a = () => document.title;`,
    'no-restricted-globals',
  ],
  [
    'an engine that looks at the clock',
    'lib/engine/d.ts',
    `export const a = () => Date.now();`,
    'no-restricted-properties',
  ],
  [
    'quotations that know the page',
    'lib/engine/quotes/a.ts',
    `import { x } from '../../page/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'a model with imports',
    'lib/model/a.ts',
    `import { x } from '../settings/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'packs that read files everywhere',
    'lib/packs/a.ts',
    `import { x } from 'node:fs'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'maps that read files everywhere',
    'lib/map/a.ts',
    `import { x } from 'node:fs'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'a page that runs the engine',
    'lib/page/a.ts',
    `import { x } from '../engine/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'a card that sends messages',
    'lib/card/a.ts',
    `import { x } from '../messages/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'a component with storage',
    'components/a.ts',
    `import { x } from '../lib/settings/x.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'a background that knows the DOM',
    'lib/background/a.ts',
    `import { x } from '../page/walk-blocks.ts'; export const a = x;`,
    'no-restricted-imports',
  ],
  [
    'the browser API outside its room',
    'lib/popup/a.ts',
    `import { browser } from 'wxt/browser'; export const a = browser;`,
    'no-restricted-imports',
  ],
  [
    'the browser API as a global',
    'lib/page/b.ts',
    `export const a = () => chrome.runtime.id;`,
    'no-restricted-globals',
  ],
  [
    'the browser API in an entrypoint',
    'entrypoints/a.ts',
    `import { browser } from 'wxt/browser'; export const a = browser;`,
    'no-restricted-imports',
  ],
  [
    'data shown as markup',
    'components/b.ts',
    `export const a = (e: Element) => (e.innerHTML = '');`,
    'no-restricted-properties',
  ],
  [
    'data inserted as markup',
    'components/c.ts',
    `export const a = (e: Element) => e.insertAdjacentHTML('beforeend', '');`,
    'no-restricted-properties',
  ],
  [
    'markup through Preact',
    'components/d.tsx',
    `export const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'no-danger',
  ],
  ['a barrel', 'lib/model/b.ts', `export * from './category.ts';`, 'no-barrel-file'],
  ['two modules in a circle', 'lib/card/b.ts', `import { c } from './c.ts'; export const b = () => c;`, 'no-cycle'],
  ['a second spelling of file names', 'lib/card/CardHost.ts', `export const a = 1;`, 'filename-case'],
  [
    'a module nobody can hold in mind',
    'lib/card/long.ts',
    `export const a = 1;\n`.repeat(301).replaceAll(/a(?= =)/g, (_, at: number) => `a${at}`),
    'max-lines',
  ],
];

/** The same words where they belong. */
const RIGHT: readonly (readonly [name: string, file: string, source: string])[] = [
  ['the engine imports the model', 'lib/engine/ok.ts', `import { x } from '../model/x.ts'; export const a = x;`],
  [
    'the page imports types of the engine',
    'lib/page/ok.ts',
    `import type { X } from '../engine/x.ts'; export const a = (x: X) => x;`,
  ],
  [
    'lib/browser talks to the browser',
    'lib/browser/ok.ts',
    `import { browser } from 'wxt/browser'; export const a = [browser, () => chrome];`,
  ],
  ['packs decline Russian names', 'lib/packs/ok.ts', `import { x } from 'lvovich'; export const a = x;`],
  ['packs are read from files', 'lib/packs/read-pack.ts', `import { x } from 'node:fs'; export const a = x;`],
  ['the atlas is read from its file', 'lib/map/read-world.ts', `import { x } from 'node:fs'; export const a = x;`],
  ['the command line reads files', 'lib/cli/ok.ts', `import { x } from 'node:fs'; export const a = x;`],
];

const ROOT = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  const files = [
    ...WRONG,
    ...RIGHT,
    ['', 'lib/card/c.ts', `import { b } from './b.ts'; export const c = () => b;`] as const,
  ];
  for (const [, file, source] of files) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), source);
  }
  found = await lint(house);
}, 30_000);

afterAll(() => rmSync(house, { recursive: true }));

describe('lint keeps out', () => {
  test.each(WRONG)('%s', (_loss, file, _source, rule) => {
    expect(found.get(file)).toContain(rule);
  });
});

describe('lint lets through', () => {
  test.each(RIGHT)('%s', (_name, file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

/** Names of the broken rules by file. */
function lint(cwd: string): Promise<Map<string, string[]>> {
  const tool = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tool, '--format=json', 'lib', 'components', 'entrypoints'],
      { cwd },
      (_error, stdout) => {
        const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
        const rules = new Map<string, string[]>();
        for (const { filename, code } of diagnostics) {
          const rule = /\((.+)\)/.exec(code)?.[1] ?? code;
          rules.set(filename, [...(rules.get(filename) ?? []), rule]);
        }
        resolve(rules);
      },
    );
  });
}
