import type { Category } from './category.ts';
import type { Day } from './dates.ts';
import type { EntityId } from './ids.ts';

/** Why a page shows marks or does not. */
export type PageState =
  | 'reading' // not decided yet
  | 'marked'
  | 'off' // switched off everywhere
  | 'site-off' // switched off on this site
  | 'not-chosen' // mode "chosen sites" and this one is not
  | 'not-news' // mode "news pages" and this is none
  | 'no-story'; // read, but the story is not on it

/** An entity of the article, for the popup's "On this page". */
export interface CastMember {
  readonly entity: EntityId;
  readonly name: string;
  readonly category: Category;
  readonly count: number;
}

/** What the popup and the badge show of a page. */
export interface PageSummary {
  readonly host: string;
  readonly state: PageState;
  /** Mentions by category, those switched off included. */
  readonly counts: Readonly<Record<Category, number>>;
  /** How many quotes of the data are quoted on the page. */
  readonly quotes: number;
  /** Mentions by a role, marked or not. */
  readonly roles: number;
  /** By number of mentions, then by first mention; categories switched off included. */
  readonly cast: readonly CastMember[];
  /** The article's day, where the page tells it. */
  readonly published: Day | null;
}
