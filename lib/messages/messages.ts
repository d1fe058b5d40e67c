import type { CardRecord } from '../model/record.ts';
import type { EntityId } from '../model/ids.ts';
import type { PageSummary, PageState } from '../model/page-summary.ts';
import type { PageMentions, PageText, Sightings, TextRun } from '../model/text-run.ts';

/** Page → background. The answer's type stands behind the arrow. */
export interface ToBackground {
  /** The page is one to work on: inject the reader and the highlight rules named with `token`. */
  'page/work': (message: { token: string }) => boolean;
  /** The highlight rules for the page's open shadow trees, where the injected ones may not reach. */
  'styles/get': (message: { token: string }) => string;
  /** Where texts of the page are worth an exact reading, run by run. */
  'texts/find': (message: { runs: readonly TextRun[] }) => readonly Sightings[];
  /** What the page's blocks mention. Asked of the background, where the engine costs the page nothing. */
  'page/link': (message: PageText) => PageMentions;
  /** For the badge: the number of marked entities, or why there are none. */
  'page/counted': (message: { count: number; state: PageState }) => void;
  /** Inject the card's code. */
  'card/load': (message: Record<never, never>) => boolean;
  /** With the id of a quote, the entity's record with that quote only. */
  'record/get': (message: { entity: EntityId; quote: string | null }) => CardRecord | null;
  /** "Off on this site" was pressed. `host` as in `location.host`. */
  'site/off': (message: { host: string }) => void;
}

/** Background or popup → page. */
export interface ToPage {
  'summary/get': (message: Record<never, never>) => PageSummary;
  /** Scroll to the `index`th mention of the entity and open its card as from the keyboard. */
  'mention/show': (message: { entity: EntityId; index: number }) => boolean;
  /** Move the current mention on (1) or back (-1). */
  'mention/step': (message: { direction: 1 | -1 }) => boolean;
  /** Open the card of the current mention as from the keyboard. */
  'card/open': (message: Record<never, never>) => boolean;
}
