import type { Category } from '../model/category.ts';

/** Which pages are worked on when nothing is set for their site. */
export const MODES = ['news', 'every', 'chosen'] as const;
export type Mode = (typeof MODES)[number];

export const DWELLS = [300, 500, 800, 'click'] as const;
export type Dwell = (typeof DWELLS)[number];

export interface Settings {
  readonly enabled: boolean;
  readonly mode: Mode;
  /** What the user set for a site; the keys are what `siteOf` gives. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Whether words that are in the data are marked. */
  readonly quotes: boolean;
  /** Whether descriptions such as "the Russian president" are marked, too. */
  readonly roles: boolean;
  /** Rest before a card opens, in milliseconds; `click`: only on click. */
  readonly dwell: Dwell;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  mode: 'news',
  sites: {},
  categories: { person: true, plan: true, place: true, organisation: true, event: true },
  quotes: true,
  roles: true,
  dwell: 500,
};

/** The key in `storage.local`: only what the user set differently from the defaults, see `storedForm`. */
export const SETTINGS_KEY = 'settings';

/** The key of a settings value that could not be understood, kept for the user to see. */
export const BROKEN_SETTINGS_KEY = 'settings/broken';
