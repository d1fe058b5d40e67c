import { beforeEach, expect, it, vi } from 'vitest';
import { wakeOpenTabs } from '../../../lib/browser/wake-tabs.ts';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  granted: [] as ((permissions: { origins?: string[] }) => void)[],
  injected: [] as number[],
  runtime: {} as { getBrowserInfo?: () => void },
}));

/** Tab 1 has a gate, tab 2 none, tab 3 is a page that no extension may touch. */
vi.mock('wxt/browser', () => ({
  browser: {
    get runtime() {
      return world.runtime;
    },
    permissions: {
      onAdded: { addListener: (listener: (typeof world.granted)[number]) => void world.granted.push(listener) },
    },
    storage: {
      session: {
        get: async () => world.session,
        set: async (items: object) => void Object.assign(world.session, items),
      },
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, { id: 3 }, {}],
      sendMessage: async (tab: number) => {
        if (tab !== 1) throw new Error('Receiving end does not exist');
        return { ok: true, value: {} };
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 3) throw new Error('Cannot access');
        world.injected.push(target.tabId);
      },
    },
  },
}));

beforeEach(() => Object.assign(world, { session: {}, granted: [], injected: [], runtime: {} }));

it('works in tabs opened before the installation, without a reload and never twice', async () => {
  await wakeOpenTabs('/gate.js');
  expect(world.injected).toEqual([2]);
  await wakeOpenTabs('/gate.js');
  expect(world.injected).toEqual([2]);
});

it('leaves open tabs to Firefox, which does it by itself', async () => {
  world.runtime = { getBrowserInfo: () => {} };
  await wakeOpenTabs('/gate.js');
  expect(world.injected).toEqual([]);
});

it('works in open tabs as soon as access to sites is granted', async () => {
  world.runtime = { getBrowserInfo: () => {} };
  await wakeOpenTabs('/gate.js');
  world.granted[0]?.({});
  world.granted[0]?.({ origins: ['https://*/*'] });
  await vi.waitFor(() => expect(world.injected).toEqual([2]));
});
