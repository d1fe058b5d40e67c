import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TOP_LEVEL = [
  'entrypoints',
  'components',
  'lib',
  'data',
  'public',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
];
const GENERATED = ['node_modules'];
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[jt]sx?$)/;

const files = sourceFiles(['entrypoints', 'components', 'lib', 'test']);
const modules = files.filter((file) => !file.startsWith('test/') && /\.tsx?$/.test(file));

describe('the house', () => {
  test('has only the rooms of its plan at the top', () => {
    const strangers = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && ![...TOP_LEVEL, ...GENERATED].includes(name),
    );
    expect(strangers).toEqual([]);
  });

  test('has no drawer without a word of its own', () => {
    expect(files.filter((file) => DRAWERS.test(file))).toEqual([]);
  });

  test('keeps composition roots to wiring: at most 80 lines', () => {
    expect(modules.filter((file) => file.startsWith('entrypoints/') && countLines(file) > 80)).toEqual([]);
  });

  test('keeps modules small: 120 lines on average at most', () => {
    const lines = modules.map(countLines);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.reduce((sum, count) => sum + count, 0) / lines.length).toBeLessThanOrEqual(120);
  });

  test('reaches the extension API in lib/browser alone, under no other name either', () => {
    const reaching = modules.filter(
      (file) => !file.startsWith('lib/browser/') && /\b(globalThis|self|window)\.(chrome|browser)\b/.test(read(file)),
    );
    expect(reaching).toEqual([]);
  });

  test('looks at no clock where the same input must give the same output', () => {
    const pure = modules.filter((file) => /^lib\/(model|engine|packs)\//.test(file));
    expect(pure.filter((file) => /\bDate\(\)/.test(read(file)))).toEqual([]);
  });

  test('gives the page nothing to fetch: no web-accessible resources', () => {
    expect(read('wxt.config.ts')).not.toContain('web_accessible_resources');
  });

  test('mirrors lib and components in test/unit', () => {
    const homeless = sourceFiles(['test/unit']).filter((file) => {
      const room = /^test\/unit\/(lib\/|components\/)?(\w+)\//.exec(file)?.[2];
      return (
        room !== undefined &&
        !existsSync(join(ROOT, 'lib', room)) &&
        !existsSync(join(ROOT, 'components', room)) &&
        room !== 'components'
      );
    });
    expect(homeless).toEqual([]);
  });
});

describe('the dependencies', () => {
  test('are pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function countLines(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

/** Files that are in the repository or would be, so that what is ignored stays out. */
function sourceFiles(folders: readonly string[]): string[] {
  if (!existsSync(join(ROOT, '.git'))) {
    return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
  }
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}
