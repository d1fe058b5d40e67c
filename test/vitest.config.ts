import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const fakeBrowser = fileURLToPath(new URL('support/fake-browser.ts', import.meta.url));

/** Tests that need a real browser wait for it, and two of them at a time would measure each other. */
const IN_BROWSER = { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false, maxWorkers: 1 };

/** Nothing here keeps a state in a module, so that the files can share what they import: half the time. */
const PURE = { isolate: false };

function project(name: string, extra: object = {}) {
  return { extends: true as const, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...extra } };
}

export default defineConfig({
  root,
  plugins: [preact()],
  resolve: {
    // webextension-polyfill throws outside an extension.
    alias: { 'webextension-polyfill': fakeBrowser, 'wxt/browser': fakeBrowser },
  },
  test: {
    projects: [
      project('unit', PURE),
      project('data', PURE),
      project('golden', PURE),
      project('command'),
      project('browser', IN_BROWSER),
      project('e2e', IN_BROWSER),
    ],
  },
});
