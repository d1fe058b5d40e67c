import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/**
 * What the settings say of a page, before anybody has looked at it. `needs-news`: work on it if it is a news page.
 * The reasons not to work have the names of `PageState`.
 */
export type PageVerdict = 'work' | 'needs-news' | 'off' | 'site-off' | 'not-chosen';

/** What was set for the page's site, or null. */
function siteSetting(settings: Settings, host: string): 'on' | 'off' | null {
  const site = siteOf(host);
  // A host may be called `constructor`.
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? null) : null;
}

/** The switch for everything first, then what is set for the site, then the mode. `host` as in `location.host`. */
export function pageVerdict(settings: Settings, host: string): PageVerdict {
  if (!settings.enabled) return 'off';
  const site = siteSetting(settings, host);
  if (site) return site === 'on' ? 'work' : 'site-off';
  if (settings.mode === 'every') return 'work';
  return settings.mode === 'news' ? 'needs-news' : 'not-chosen';
}

/** Whether the switch for the site stands on. In the mode "chosen sites" a site is off until it is switched on. */
export function isSiteOn(settings: Settings, host: string): boolean {
  const site = siteSetting(settings, host);
  return site ? site === 'on' : settings.mode !== 'chosen';
}
