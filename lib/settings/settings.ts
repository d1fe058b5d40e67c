import { CATEGORIES, type Category } from '../model/category.ts';

/** Which pages are worked on when nothing is set for their site. */
export const MODES = ['news', 'every', 'chosen'] as const;
export type Mode = (typeof MODES)[number];

export interface Settings {
  readonly enabled: boolean;
  readonly mode: Mode;
  /** What the user set for a host (lower case, with `www.`-less form decided by `siteOf`). */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  readonly categories: Readonly<Record<Category, boolean>>;
  /** Rest before a card opens, in milliseconds; `click`: only on click. */
  readonly dwell: 300 | 500 | 800 | 'click';
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  mode: 'news',
  sites: {},
  categories: Object.fromEntries(CATEGORIES.map((c) => [c, true])) as Record<Category, boolean>,
  dwell: 500,
};
