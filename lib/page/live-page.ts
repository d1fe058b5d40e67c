import type { Day } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Lease } from '../model/lease.ts';
import type { MentionLocator, PlacedMention } from '../model/mention.ts';
import { createLinker } from './link-page.ts';
import { createLocator } from './locator.ts';
import { rootOf } from './natives.ts';
import { createPageBlocks } from './page-blocks.ts';
import type { PageEngine } from './page-engine.ts';
import { createPageMarks } from './page-marks.ts';
import { createShadowSearch } from './shadow-search.ts';
import { createShadowStyles } from './shadow-styles.ts';
import { createSlices, type SlicedTask, type Slices } from './slices.ts';
import { createWatch } from './watch.ts';

/** A page under work: read, linked, painted, and kept so as it changes. */
export interface LivePage {
  readonly locator: MentionLocator;
  /** All mentions in document order, those of categories switched off included. */
  mentions(): readonly PlacedMention[];
  /** Null until the page was read once. */
  hasStory(): boolean | null;
  /** The preferred name of an entity that is mentioned. */
  nameOf(entity: EntityId): string;
  /** Categories were switched. */
  repaint(): void;
}

export interface LivePageOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly token: string;
  readonly engine: PageEngine;
  readonly published: Day | null;
  readonly isWanted: (mention: PlacedMention) => boolean;
  /** The highlight rules of this page. */
  readonly loadCss: () => Promise<string>;
  /** The page was linked anew, and something came out differently. */
  readonly onLinked: () => void;
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

// Changes come in flocks: reading waits about a frame until one has landed.
const SETTLE_MS = 20;
// Reading and linking again look at all blocks, so on a page with thousands they get a small share of the time.
const REST_SHARE = 10;
const LONGEST_REST_MS = 2000;
// The engine's time is not the page's, but the machine's.
const ENGINE_REST_SHARE = 2;
// Without the engine nothing can be done: the background was being updated, or the browser is closing.
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
// Shadow trees that scripts attach to elements already there announce themselves by nothing.
const SHADOW_LOOKS_MS = [1000, 3000, 8000, 20_000];

export function createLivePage(options: LivePageOptions): LivePage {
  const { window, document, token, engine, published, isWanted, onLinked, lease, signal } = options;
  const styles = createShadowStyles({ window, loadCss: options.loadCss, lease, signal });
  const timers = new Set<number>();
  let isReading = false;
  let isReadingWanted: 'changes' | 'all' | null = null;
  let isLinking = false;
  let isLinkWanted = false;
  let restUntil = 0;
  let retryMs = FIRST_RETRY_MS;

  const after = (ms: number, run: () => void): void => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };

  const idle = createSlices(window, signal);
  const slices: Slices = {
    run(task, onDone) {
      const timed: SlicedTask = (isTimeUp) => {
        const start = window.performance.now();
        const isDone = task(isTimeUp);
        const worked = window.performance.now() - start;
        restUntil = Math.min(Math.max(restUntil, start) + REST_SHARE * worked, start + LONGEST_REST_MS);
        return isDone;
      };
      idle.run(timed, onDone);
    },
  };

  const rest = (then: () => void): void => after(Math.max(SETTLE_MS, restUntil - window.performance.now()), then);

  const retry = (run: () => void): void => {
    after(retryMs, run);
    retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
  };

  const linker = createLinker({ engine, published, slices, signal });
  const blocks = createPageBlocks({ document, engine, hasStory: () => linker.hasStory() === true, slices, signal });

  const marks = createPageMarks({
    window,
    document,
    token,
    isWanted,
    onDisplay(doubtful) {
      for (const block of doubtful) block.isShown = null;
      linkSoon();
    },
    lease,
    signal,
  });

  const watch = createWatch({
    window,
    onChange: () => rest(() => readAgain('changes')),
    onBurst: () => readAgain('all'),
    signal,
  });

  const locator = createLocator({
    window,
    document,
    blocks: blocks.list,
    blockAt: blocks.at,
    shadowRoots: blocks.shadowRoots,
    isWanted,
  });

  const linkSoon = (): void => {
    isLinkWanted = true;
    if (isLinking) return;
    isLinking = true;
    isLinkWanted = false;
    const start = window.performance.now();
    linker.link(blocks.list(), (isLinked) => {
      isLinking = false;
      if (!isLinked) return retry(linkSoon);
      const now = window.performance.now();
      restUntil = Math.min(Math.max(restUntil, now + ENGINE_REST_SHARE * (now - start)), now + LONGEST_REST_MS);
      marks.setBlocks(blocks.list());
      onLinked();
      if (linker.hasStory() && blocks.lacksSome()) readAgain('all');
      if (isLinkWanted) rest(linkSoon);
    });
  };

  const readAgain = (what: 'changes' | 'all'): void => {
    if (signal.aborted) return;
    if (isReading) {
      isReadingWanted = isReadingWanted === 'all' ? 'all' : what;
      return;
    }
    isReading = true;
    const onDone = (hasChanged: boolean | null): void => {
      isReading = false;
      if (hasChanged === null) return retry(() => readAgain('all'));
      retryMs = FIRST_RETRY_MS;
      if (hasChanged || linker.hasStory() === null) linkSoon();
      const next = isReadingWanted;
      isReadingWanted = null;
      if (next) readAgain(next);
    };
    if (what === 'all') blocks.readAll(onDone);
    else {
      const changes = watch.take();
      if (changes.subtrees.size > 0) searchShadows(changes.subtrees);
      blocks.readAgain(changes, onDone);
    }
  };

  const searchShadows = (roots: Iterable<Element | ShadowRoot>): void => {
    let isAnyNew = false;
    const search = createShadowSearch(roots, (root) => {
      if (!blocks.addShadow(root)) return;
      isAnyNew = true;
      styles.add(root);
      watch.add(root);
    });
    slices.run(search, () => {
      if (isAnyNew) readAgain('changes');
    });
  };
  const searchPage = (): void => searchShadows([rootOf(document)]);

  signal.addEventListener('abort', () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
  });

  watch.add(rootOf(document));
  readAgain('all');
  searchPage();
  for (const ms of SHADOW_LOOKS_MS) after(ms, searchPage);

  return {
    locator,
    mentions: () => blocks.list().flatMap(({ placed }) => placed),
    hasStory: linker.hasStory,
    nameOf: linker.nameOf,
    repaint: marks.repaint,
  };
}
