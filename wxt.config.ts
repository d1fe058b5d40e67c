import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { createMapDrawer } from './lib/map/draw-place-map.ts';
import { readCountries, readWorlds } from './lib/map/read-world.ts';
import { compilePack } from './lib/packs/compile-pack.ts';
import { readPack } from './lib/packs/read-pack.ts';
import { serializePack } from './lib/packs/serialize-pack.ts';

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

/** What runs in every page is counted in bytes: on top of Vite's own minifier this one takes off another 2 to 3 %. */
const smallScripts = {
  name: 'small-scripts',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.code) continue;
      const compress = { ecma: 2020 as const, passes: 3, inline: 1 };
      const { code } = await minify(chunk.code, { toplevel: true, compress });
      chunk.code = code ?? chunk.code;
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    plugins: mode === 'production' ? [preact(), bareScripts, smallScripts] : [preact()],
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
