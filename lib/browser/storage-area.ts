import { browser } from 'wxt/browser';
import type { StorageArea } from '../settings/settings-store.ts';

/** `storage.local`, for background and popup. */
export function localStorageArea(): StorageArea {
  return {
    get: (keys) => browser.storage.local.get([...keys]),
    set: (items) => browser.storage.local.set(items),
    remove: (keys) => browser.storage.local.remove([...keys]),
    watch(onChanged, signal) {
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'local') onChanged(Object.keys(changes));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
