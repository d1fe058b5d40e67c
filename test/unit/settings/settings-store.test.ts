import { expect, it, vi } from 'vitest';
import { switchCategory, switchSite } from '../../../lib/settings/change-settings.ts';
import { createSettingsStore, setBrokenAside, type StorageArea } from '../../../lib/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

/** Storage that answers later, as the browser's does. */
function fakeArea(items: Record<string, unknown> = {}): StorageArea & { items: Record<string, unknown> } {
  const watchers = new Set<(keys: readonly string[]) => void>();
  const tell = (keys: readonly string[]): void => watchers.forEach((watcher) => watcher(keys));
  return {
    items,
    get: async (keys) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    async set(changed) {
      await Promise.resolve();
      Object.assign(items, changed);
      tell(Object.keys(changed));
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) delete items[key];
      tell(keys);
    },
    watch(onChanged, signal) {
      watchers.add(onChanged);
      signal.addEventListener('abort', () => watchers.delete(onChanged));
    },
  };
}

const DAMAGED = { version: 1, enabled: 'yes', sites: { 'example.org': 'off' } };

it('loses neither of two changes made at once', async () => {
  const area = fakeArea();
  const store = createSettingsStore(area);
  await Promise.all([store.change(switchCategory('plan', false)), store.change(switchSite('example.org', false))]);
  expect(area.items['settings']).toEqual({ version: 1, categories: { plan: false }, sites: { 'example.org': 'off' } });
});

it('goes on after a write that failed', async () => {
  const area = fakeArea();
  const store = createSettingsStore(area);
  vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(store.change(switchCategory('plan', false))).rejects.toThrow('disk full');
  await store.change(switchCategory('place', false));
  expect(area.items['settings']).toEqual({ version: 1, categories: { place: false } });
});

it('removes what was set back to the defaults', async () => {
  const area = fakeArea();
  const store = createSettingsStore(area);
  await store.change(switchCategory('plan', false));
  await store.change(switchCategory('plan', true));
  expect(area.items).toEqual({});
});

it('keeps a damaged value for the user to see, and what of it is sound in force', async () => {
  const area = fakeArea({ settings: DAMAGED });
  await setBrokenAside(area);
  expect(area.items).toEqual({ settings: { version: 1, sites: { 'example.org': 'off' } }, 'settings/broken': DAMAGED });
  expect(await createSettingsStore(area).read()).toEqual({
    settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' } },
    broken: DAMAGED,
  });
});

it('keeps a damaged value of which nothing is sound', async () => {
  const area = fakeArea({ settings: 'nonsense' });
  await setBrokenAside(area);
  expect(area.items).toEqual({ 'settings/broken': 'nonsense' });
});

it('does not touch sound settings', async () => {
  const area = fakeArea({ settings: { version: 1, enabled: false } });
  const set = vi.spyOn(area, 'set');
  await setBrokenAside(area);
  expect(set).not.toHaveBeenCalled();
});

it('does not lose a damaged value to a change made before it was set aside', async () => {
  const area = fakeArea({ settings: DAMAGED });
  await createSettingsStore(area).change((now) => ({ ...now, mode: 'every' }));
  expect(area.items['settings/broken']).toEqual(DAMAGED);
});

it('forgets a damaged value when told to, and keeps what is in force', async () => {
  const area = fakeArea({ settings: DAMAGED });
  const store = createSettingsStore(area);
  await store.discardBroken();
  expect(await store.read()).toEqual({
    settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' } },
    broken: null,
  });
});

it('tells of changes until it is stopped', async () => {
  const area = fakeArea();
  const store = createSettingsStore(area);
  const stop = new AbortController();
  const seen: boolean[] = [];
  store.watch(({ settings }) => seen.push(settings.enabled), stop.signal);
  await store.change((now) => ({ ...now, enabled: false }));
  await vi.waitFor(() => expect(seen).toEqual([false]));
  stop.abort();
  await store.change((now) => ({ ...now, enabled: true }));
  await Promise.resolve();
  expect(seen).toEqual([false]);
});
