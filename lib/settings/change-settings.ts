import type { Category } from '../model/category.ts';
import { isSiteOn } from './page-verdict.ts';
import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** A change of the settings as a function, so that two changes at once do not undo each other. */
export type SettingsChange = (settings: Settings) => Settings;

export function switchCategory(category: Category, on: boolean): SettingsChange {
  return (settings) => ({ ...settings, categories: { ...settings.categories, [category]: on } });
}

export function switchQuotes(on: boolean): SettingsChange {
  return (settings) => ({ ...settings, quotes: on });
}

export function switchRoles(on: boolean): SettingsChange {
  return (settings) => ({ ...settings, roles: on });
}

/** Forgets what was set for the site where the mode alone already says it, so that the list holds only what differs. */
export function switchSite(host: string, on: boolean): SettingsChange {
  return (settings) => {
    const site = siteOf(host);
    const others = Object.fromEntries(Object.entries(settings.sites).filter(([key]) => key !== site));
    const unset = { ...settings, sites: others };
    return isSiteOn(unset, host) === on ? unset : { ...settings, sites: { ...others, [site]: on ? 'on' : 'off' } };
  };
}

/** Marks the site whatever its pages are: the way to have a page marked that is not taken for news. */
export function alwaysMarkSite(host: string): SettingsChange {
  return (settings) => ({ ...settings, sites: { ...settings.sites, [siteOf(host)]: 'on' } });
}
