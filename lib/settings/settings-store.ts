import { parseSettings, type ParsedSettings } from './parse-settings.ts';
import type { SettingsChange } from './change-settings.ts';
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY, type Settings } from './settings.ts';
import { storedForm } from './stored-form.ts';

/** The part of an area of the browser's storage that settings need. */
export interface StorageArea {
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the keys that changed, until the signal aborts. */
  watch(onChanged: (keys: readonly string[]) => void, signal: AbortSignal): void;
}

export interface SettingsStore {
  read(): Promise<ParsedSettings>;
  /** Reads, changes and writes; resolves to what was written. */
  change(by: SettingsChange): Promise<Settings>;
  /** Calls back with the settings after each change, from whichever context, until the signal aborts. */
  watch(onChanged: (parsed: ParsedSettings) => void, signal: AbortSignal): void;
  discardBroken(): Promise<void>;
}

/** Settings over an area of storage. Changes made through one store are written one after another. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  let lastChange: Promise<unknown> = Promise.resolve();

  async function read(): Promise<ParsedSettings> {
    const items = await area.get([SETTINGS_KEY, BROKEN_SETTINGS_KEY]);
    const { settings, broken } = parseSettings(items[SETTINGS_KEY]);
    return { settings, broken: broken ?? items[BROKEN_SETTINGS_KEY] ?? null };
  }

  async function write(by: SettingsChange): Promise<Settings> {
    const items = await area.get([SETTINGS_KEY]);
    const { settings, broken } = parseSettings(items[SETTINGS_KEY]);
    const changed = by(settings);
    const stored = storedForm(changed);
    // One write for both keys: a broken value is never overwritten before it is kept.
    const kept = broken === null ? {} : { [BROKEN_SETTINGS_KEY]: broken };
    if (stored) await area.set({ ...kept, [SETTINGS_KEY]: stored });
    else {
      if (broken !== null) await area.set(kept);
      await area.remove([SETTINGS_KEY]);
    }
    return changed;
  }

  function change(by: SettingsChange): Promise<Settings> {
    const done = lastChange.then(() => write(by));
    lastChange = done.catch(() => {});
    return done;
  }

  return {
    read,
    change,
    watch(onChanged, signal) {
      const reread = async (): Promise<void> => {
        const parsed = await read();
        if (!signal.aborted) onChanged(parsed);
      };
      area.watch((keys) => {
        if (keys.includes(SETTINGS_KEY) || keys.includes(BROKEN_SETTINGS_KEY)) void reread();
      }, signal);
    },
    async discardBroken() {
      await change((settings) => settings);
      await area.remove([BROKEN_SETTINGS_KEY]);
    },
  };
}

/** Moves a settings value that does not fit out of the way; what of it does fit stays in force. */
export async function setBrokenAside(area: StorageArea): Promise<void> {
  const items = await area.get([SETTINGS_KEY]);
  if (parseSettings(items[SETTINGS_KEY]).broken !== null)
    await createSettingsStore(area).change((settings) => settings);
}
