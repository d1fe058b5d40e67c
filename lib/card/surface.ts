/** What the controller and the card that it drives agree on. */
import type { Day } from '../model/dates.ts';
import type { PlacedMention, Rect } from '../model/mention.ts';
import type { CardRecord } from '../model/record.ts';
import type { Point } from './geometry.ts';
import type { Opener } from './state.ts';

/** What a card shows. */
export interface CardView {
  /** Null: nothing could be read for the entity. */
  readonly record: CardRecord | null;
  readonly mention: PlacedMention;
  /** The article's day; null where the page does not tell it. */
  readonly articleDate: Day | null;
  readonly by: Opener;
}

/** Where a card belongs. */
export interface CardAnchor {
  /** The mention, one rectangle a line; empty when it is not laid out (any more). */
  readonly lines: readonly Rect[];
  readonly pointer: Point | null;
  readonly rtl: boolean;
}

export interface CardCallbacks {
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onEscape: () => void;
  readonly onSiteOff: () => void;
  /** The page took the host away. Everything has been cleaned up already. */
  readonly onLost: () => void;
}

/** The one card of a page. Leaves nothing in the page while it shows nothing. */
export interface CardSurface {
  /** Shows the view in place of any other, within this task. */
  readonly show: (view: CardView, anchor: CardAnchor) => void;
  readonly setPinned: (pinned: boolean) => void;
  /** Follows its anchor. */
  readonly place: (anchor: CardAnchor) => void;
  /** Stays where it is but inside the window. */
  readonly keepInside: () => void;
  /** Above what has come to the top layer since. */
  readonly raise: () => void;
  /** Null while nothing is shown. */
  readonly rect: () => Rect | null;
  /** Takes everything away; focus goes back where it was if the card had it. */
  readonly hide: () => void;
}

export interface MountOptions extends CardCallbacks {
  readonly window: Window;
  readonly document: Document;
}

export type MountCard = (options: MountOptions) => CardSurface;
