import { CATEGORIES } from '../model/category.ts';
import { SETTINGS_VERSION, type StoredFields } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/**
 * What goes into storage: the version and only what differs from the defaults, so that a better default reaches
 * everyone who never chose. Null when nothing differs.
 */
export function storedForm(settings: Settings): StoredFields | null {
  const set: Record<string, unknown> = {};
  for (const key of ['enabled', 'mode', 'quotes', 'roles', 'dwell'] as const) {
    if (settings[key] !== DEFAULT_SETTINGS[key]) set[key] = settings[key];
  }
  if (Object.keys(settings.sites).length > 0) set['sites'] = settings.sites;
  const categories = CATEGORIES.filter(
    (category) => settings.categories[category] !== DEFAULT_SETTINGS.categories[category],
  );
  if (categories.length > 0)
    set['categories'] = Object.fromEntries(categories.map((category) => [category, settings.categories[category]]));
  return Object.keys(set).length > 0 ? { version: SETTINGS_VERSION, ...set } : null;
}
