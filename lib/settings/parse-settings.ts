import { migrateSettings, type StoredFields } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, DWELLS, MODES, type Settings } from './settings.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** The whole stored value where anything in it is not as Sidelight writes it, else null. */
  readonly broken: unknown;
}

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isFields = (value: unknown): value is StoredFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

const FIELDS: Readonly<Record<keyof Settings, Check>> = {
  enabled: isBoolean,
  mode: isOneOf(MODES),
  sites: (value) => isFields(value) && Object.values(value).every(isOneOf(['on', 'off'])),
  categories: (value) =>
    isFields(value) &&
    Object.keys(value).every((key) => Object.hasOwn(DEFAULT_SETTINGS.categories, key)) &&
    Object.values(value).every(isBoolean),
  quotes: isBoolean,
  roles: isBoolean,
  dwell: isOneOf(DWELLS),
};

/**
 * Settings from what storage holds; never throws. A field that does not fit falls back to its default and the others
 * stay: whoever switched a site off keeps it off though another field was damaged. Written by hand, because it is in
 * the gate's 4 kB.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, broken: null };
  const fields = isFields(stored) ? migrateSettings(stored) : null;
  if (!fields) return { settings: DEFAULT_SETTINGS, broken: stored };

  let fits = true;
  const good: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'version') continue;
    if (Object.hasOwn(FIELDS, key) && FIELDS[key as keyof Settings](value)) good[key] = value;
    else fits = false;
  }
  const set = good as Partial<Settings>;
  const settings = { ...DEFAULT_SETTINGS, ...set, categories: { ...DEFAULT_SETTINGS.categories, ...set.categories } };
  return { settings, broken: fits ? null : stored };
}
