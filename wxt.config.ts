import preact from '@preact/preset-vite';
import { defineConfig, type WebExtConfig } from 'wxt';
import { createMapDrawer } from './lib/map/draw-place-map.ts';
import { readCountries, readWorlds } from './lib/map/read-world.ts';
import { compilePack } from './lib/packs/compile-pack.ts';
import { readPack } from './lib/packs/read-pack.ts';
import { serializePack } from './lib/packs/serialize-pack.ts';
import { findBrowser } from './test/support/find-browsers.mjs';

const PACKS = ['data/packs/ukraine-peace-talks'];
const PAGES = ['http://*/*', 'https://*/*'];

/** WXT's wrapper around a script only logs, and not even that in production; every page would load it three times. */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    const [start] = /^import definition from .*$/m.exec(code) ?? [];
    return start && id.includes('unlisted-script-entrypoint') ? `${start}\nexport default definition.main();` : null;
  },
};

/** The browser that `npm run dev` opens: any that is installed, on a machine without a display or as root, too. */
function devBrowser(): WebExtConfig {
  const [chrome, firefox] = [findBrowser('chromium'), findBrowser('firefox')];
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return {
    binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
    chromiumArgs: [...(isHeadless ? ['--headless=new'] : []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    firefoxArgs: isHeadless ? ['--headless'] : [],
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: devBrowser(),
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    plugins: mode === 'production' ? [preact(), bareScripts] : [preact()],
    build: { target: 'es2024' },
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      const drawMap = createMapDrawer(readWorlds());
      const countries = readCountries();
      const packs = PACKS.map((folder) => compilePack(readPack(folder, countries), drawMap));
      const index = JSON.stringify(packs.map(({ gazetteer }) => gazetteer.pack));
      for (const [name, contents] of [
        ['index.json', index] as const,
        ...packs.flatMap((pack) => [...serializePack(pack)]),
      ]) {
        assets.push({ relativeDest: `packs/${name}`, contents });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    permissions: ['storage', 'scripting'],
    host_permissions: PAGES,
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: 'Go to the next mention on the page',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Go to the previous mention on the page',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open the card of the current mention' },
      'toggle-sidelight': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Switch Sidelight on or off everywhere',
      },
    },
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
