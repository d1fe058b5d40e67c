import type { Category } from '../model/category.ts';
import type { CastMember, PageSummary } from '../model/page-summary.ts';
import type { PackInfo } from '../model/record.ts';
import type { Mode, Settings } from '../settings/settings.ts';

/** What the popup knows of the page in front. */
export type PageView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly summary: PageSummary }
  /** A page of the browser's own. */
  | { readonly kind: 'closed' }
  /** The user has not allowed Sidelight to read it. */
  | { readonly kind: 'not-allowed' }
  /** It might be read, but no gate answers there. */
  | { readonly kind: 'silent' };

export interface Announcement {
  readonly text: string;
  readonly isProblem: boolean;
}

/** All that the popup shows. */
export interface PopupView {
  readonly settings: Settings;
  readonly page: PageView;
  /** As `siteOf` gives it; null where there is none. */
  readonly site: string | null;
  /** Where the switch for the site stands. */
  readonly isSiteOn: boolean;
  readonly packs: readonly PackInfo[];
  /** A stored settings value that could not be understood, or null. */
  readonly broken: unknown;
  /** What a screen reader says next; seen by all where it is a problem. */
  readonly announcement: Announcement;
}

/** All that can be done in the popup. */
export interface PopupActions {
  setEnabled(on: boolean): void;
  setSite(on: boolean): void;
  /** Marks the site whatever its pages are. */
  markSiteAnyway(): void;
  setMode(mode: Mode): void;
  setCategory(category: Category, on: boolean): void;
  setQuotes(on: boolean): void;
  setRoles(on: boolean): void;
  showMember(member: CastMember): void;
  requestAccess(): void;
  openShortcuts(): void;
  copyBroken(): void;
  discardBroken(): void;
}
