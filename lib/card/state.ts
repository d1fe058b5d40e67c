/**
 * The card as a machine: what it is (`CardState`), what happens to it (`CardEvent`), what then has to be done
 * (`CardEffect`). Plain data here, one pure, total function in transition.ts; times come in with the events, in milliseconds of any
 * steady clock. A target is whatever stands for a mention and is compared by identity.
 *
 *   idle ──pointer rests──▶ dwelling ──delay over, loaded──▶ open ◀──comes back── leaving ──grace over──▶ idle
 *     └────asked for──────▶ awaited ──────loaded───────────▶ open ◀────pin────▶ pinned
 *
 * Every load and every wait carries a token that is given once; an answer with any other token changes nothing. There
 * is never more than one card: a state that shows one names it, and showing another replaces it.
 */

/** How a card came to open: it decides about focus (keyboard) and shape (touch). */
export type Opener = 'pointer' | 'keyboard' | 'touch';

interface Counted {
  /** The token given last. */
  readonly last: number;
}

export interface Shown<T> {
  readonly token: number;
  readonly target: T;
  readonly by: Opener;
}

/** A pointer resting on a mention. */
export interface Dwell<T> {
  readonly token: number;
  readonly target: T;
  readonly since: number;
  readonly delay: number;
  readonly asked: boolean;
  readonly loaded: boolean;
  /** When the pointer slipped off; it may return within the grace. */
  readonly leftAt: number | null;
}

export interface Idle<T> extends Counted {
  readonly name: 'idle';
  readonly closedAt: number;
  /** The mention whose card was put away while the pointer was on it: it stays closed until the pointer has left. */
  readonly dismissed: T | null;
}

export interface Dwelling<T> extends Counted, Dwell<T> {
  readonly name: 'dwelling';
  readonly closedAt: number;
}

/** Asked for in so many words, waiting for code and record only. What was open stays until they are there. */
interface Awaited<T> extends Counted, Shown<T> {
  readonly name: 'awaited';
  readonly over: Shown<T> | null;
}

interface Open<T> extends Counted, Shown<T> {
  readonly name: 'open';
}

export interface Leaving<T> extends Counted, Shown<T> {
  readonly name: 'leaving';
  readonly since: number;
  /** A neighbouring mention the pointer has come to. */
  readonly next: Dwell<T> | null;
}

interface Pinned<T> extends Counted, Shown<T> {
  readonly name: 'pinned';
}

export type CardState<T> = Idle<T> | Dwelling<T> | Awaited<T> | Open<T> | Leaving<T> | Pinned<T>;

interface Timed {
  readonly at: number;
}

export type PointerReport<T> = Timed & {
  readonly type: 'pointer';
  /** The mention under the pointer. */
  readonly on: T | null;
  readonly inCard: boolean;
  /** On the way from the mention to its card. */
  readonly toward: boolean;
  /** Too fast to mean it. */
  readonly restless: boolean;
  /** The rest asked of the pointer; null: a pointer alone opens nothing. */
  readonly delay: number | null;
};

export type CardEvent<T> =
  | PointerReport<T>
  /** A button went down, text is being selected, the page scrolled under the pointer. */
  | (Timed & { readonly type: 'unrest' })
  | (Timed & { readonly type: 'time'; readonly token: number })
  | (Timed & { readonly type: 'loaded'; readonly token: number })
  | (Timed & { readonly type: 'failed'; readonly token: number })
  | (Timed & { readonly type: 'ask'; readonly target: T; readonly by: Opener })
  /** A press outside the card, or its line scrolled from under the pointer: the reader has gone on. */
  | (Timed & { readonly type: 'elsewhere' })
  | (Timed & { readonly type: 'escape' })
  | (Timed & { readonly type: 'pin' })
  | (Timed & { readonly type: 'close' })
  /** The block was read again: the same words are another object now, or gone (null). */
  | (Timed & { readonly type: 'reread'; readonly from: T; readonly to: T | null });

export type CardEffect<T> =
  /** Send `time` with the token after so long; replaces the wait before. */
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  | { readonly do: 'stop-waiting' }
  /** Fetch code and record; send `loaded` or `failed` with the token. */
  | { readonly do: 'load'; readonly token: number; readonly target: T }
  /** Show this one, in place of any other. */
  | { readonly do: 'show'; readonly token: number; readonly target: T; readonly by: Opener }
  | { readonly do: 'hide' }
  | { readonly do: 'pinned'; readonly pinned: boolean };

export interface Step<T> {
  readonly state: CardState<T>;
  readonly effects: readonly CardEffect<T>[];
}

export function initialState<T>(): CardState<T> {
  return { name: 'idle', last: 0, closedAt: Number.NEGATIVE_INFINITY, dismissed: null };
}

/** The card that is on the screen, if one is. */
export function shownCard<T>(state: CardState<T>): Shown<T> | null {
  if (state.name === 'awaited') return state.over;
  return state.name === 'open' || state.name === 'leaving' || state.name === 'pinned' ? state : null;
}
