import type { EntityId } from '../model/ids.ts';
import type { PageState, PageSummary } from '../model/page-summary.ts';
import type { PageVerdict } from '../settings/page-verdict.ts';
import type { Settings } from '../settings/settings.ts';
import { isNewsPage } from './news-page.ts';
import type { Reader, StartReader } from './reader.ts';

/** What popup and background ask of a page, whether a reader runs in it or not. */
export interface PageAnswers {
  /** When the settings have been read and followed for the first time. */
  readonly ready: Promise<void>;
  summary(): PageSummary;
  showMention(entity: EntityId, index: number): boolean;
  step(direction: 1 | -1): boolean;
  openCurrent(): boolean;
}

/** The gate's surroundings. */
export interface GateOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Whether the extension that this script belongs to is still there. */
  readonly isAlive: () => boolean;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (onChanged: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly verdict: (settings: Settings, host: string) => PageVerdict;
  /** Has the reader's script run in the page, and the rules for the token's highlights put there. */
  readonly loadReader: (token: string) => Promise<unknown>;
  /** The reader's factory, once its script has run. */
  readonly startReader: () => StartReader | undefined;
  readonly onCounted: (count: number, state: PageState) => void;
  readonly signal: AbortSignal;
}

// Pages that build themselves are looked at again while they do so. Later than that nobody is waiting.
const LOOKS_MS = [800, 2500, 7000];
// A single-page site has put up its new view when it says so, or soon after.
const NAVIGATED_MS = 300;
const ALIVE_MS = 2000;

const EMPTY: Pick<PageSummary, 'counts' | 'cast' | 'quotes' | 'roles' | 'published'> = {
  quotes: 0,
  roles: 0,
  counts: { person: 0, plan: 0, place: 0, organisation: 0, event: 0 },
  cast: [],
  published: null,
};

/**
 * Begins with a letter, because the names of highlights are CSS identifiers. Not `randomUUID`: pages without TLS have
 * none.
 */
function newToken(window: Window): string {
  const [a, b] = window.crypto.getRandomValues(new Uint32Array(2));
  return `x${a!.toString(36)}${b!.toString(36)}`;
}

/** Decides whether the page is one to work on, and starts and stops the work. */
export function startGate(options: GateOptions): PageAnswers {
  const { window, document, isAlive, onCounted, signal } = options;
  const { location } = window;
  const token = newToken(window);
  const timers: number[] = [];
  let settings: Settings | null = null;
  let state: PageState = 'reading';
  let run: AbortController | null = null;
  let reader: Reader | null = null;
  let address = '';

  const stop = (reason: PageState): void => {
    run?.abort();
    run = reader = null;
    if (state === reason) return;
    state = reason;
    if (isAlive()) onCounted(0, state);
  };

  const start = async (): Promise<void> => {
    if (run) return reader?.setSettings(settings!);
    const own = new AbortController();
    run = own;
    state = 'reading';
    const alive = window.setInterval(() => isAlive() || end(), ALIVE_MS);
    own.signal.addEventListener('abort', () => window.clearInterval(alive));
    try {
      if (!options.startReader()) await options.loadReader(token);
      const startReader = options.startReader();
      if (own.signal.aborted || !startReader) return;
      reader = startReader({ window, document, token, settings: settings!, onCounted, signal: own.signal });
    } catch (error) {
      if (own.signal.aborted) return;
      // The next look tries again.
      own.abort();
      if (run === own) run = null;
      if (isAlive()) throw error;
    }
  };

  const decide = (): void => {
    if (!settings || signal.aborted) return;
    const verdict = options.verdict(settings, location.host);
    if (verdict !== 'work' && verdict !== 'needs-news') return stop(verdict);
    if (run || verdict === 'work' || isNewsPage(document, location.host)) void start();
    else stop('not-news');
  };

  const look = (delays: readonly number[]): void => {
    address = location.pathname + location.search;
    for (const timer of timers.splice(0)) window.clearTimeout(timer);
    for (const delay of delays) timers.push(window.setTimeout(() => run || decide(), delay));
  };

  const onNavigated = (): void => {
    if (address === location.pathname + location.search) return;
    stop('reading');
    look([NAVIGATED_MS, ...LOOKS_MS]);
  };

  /** For good. */
  const end = (): void => {
    stop('off');
    look([]);
  };

  signal.addEventListener('abort', end);
  options.watchSettings((changed) => {
    settings = changed;
    decide();
  }, signal);
  window.navigation.addEventListener('currententrychange', onNavigated, { signal });
  window.addEventListener('load', () => run || decide(), { signal });
  const begin = async (): Promise<void> => {
    const stored = await options.readSettings();
    settings ??= stored;
    decide();
    look(LOOKS_MS);
  };
  const ready = begin();

  return {
    ready,
    summary: () => reader?.summary() ?? { host: location.host, state, ...EMPTY },
    showMention: (entity, index) => reader?.showMention(entity, index) ?? false,
    step: (direction) => reader?.step(direction) ?? false,
    openCurrent: () => reader?.openCurrent() ?? false,
  };
}
