import type { Day } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Lease } from '../model/lease.ts';
import type { MentionLocator, PlacedMention } from '../model/mention.ts';
import type { PageState, PageSummary } from '../model/page-summary.ts';
import type { Settings } from '../settings/settings.ts';
import { articleDate } from './article-date.ts';
import { createLivePage } from './live-page.ts';
import type { PageEngine } from './page-engine.ts';
import { summarizeMentions } from './page-summary.ts';

/** What the gate hands to the reader. */
export interface ReaderOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly token: string;
  readonly settings: Settings;
  /** For the badge and the popup: the number of marked entities. */
  readonly onCounted: (count: number, state: PageState) => void;
  readonly signal: AbortSignal;
}

/** A running reader, for the gate. */
export interface Reader {
  summary(): PageSummary;
  setSettings(settings: Settings): void;
  showMention(entity: EntityId, index: number): boolean;
  step(direction: 1 | -1): boolean;
  openCurrent(): boolean;
}

export type StartReader = (options: ReaderOptions) => Reader;

/** The card's side of the page. */
export interface Cards {
  showMention(mention: PlacedMention): void;
  step(direction: 1 | -1): boolean;
  openCurrent(): boolean;
  pageChanged(): void;
}

/** What the reader is put together from besides the page. */
export interface ReaderParts {
  readonly engine: PageEngine;
  readonly loadCss: (token: string) => Promise<string>;
  readonly lease: Lease;
  readonly createCards: (
    page: Pick<ReaderOptions, 'window' | 'document' | 'signal'> & {
      readonly locator: MentionLocator;
      readonly published: Day | null;
      readonly dwell: () => Settings['dwell'];
    },
  ) => Cards;
}

// The badge follows a page that grows, but not each of its posts.
const REPORT_MS = 250;

export function createStartReader({ engine, createCards, loadCss, lease }: ReaderParts): StartReader {
  return (options) => {
    const { window, document, token, signal } = options;
    let { settings } = options;
    const published = articleDate(document, window.location.href);
    let timer = 0;
    let reported = '';

    const isMarked = ({ mention }: PlacedMention): boolean => settings.roles || mention.kind !== 'role';
    const isWanted = (placed: PlacedMention): boolean =>
      placed.mention.quote ? settings.quotes : settings.categories[placed.mention.category] && isMarked(placed);
    const state = (): PageState => {
      const hasStory = page.hasStory();
      return hasStory === null ? 'reading' : hasStory ? 'marked' : 'no-story';
    };
    const summary = (): PageSummary => {
      const mentions = page.mentions().map(({ mention }) => mention);
      const options = { nameOf: page.nameOf, areRolesMarked: settings.roles };
      return { host: window.location.host, state: state(), published, ...summarizeMentions(mentions, options) };
    };
    const report = (): void => {
      timer = 0;
      const { cast, counts, quotes, roles } = summary();
      const count = cast.filter(({ category }) => settings.categories[category]).length;
      // The popup counts by itself, so it has to hear of changes that the badge does not show.
      const now = JSON.stringify([count, state(), counts, quotes, roles]);
      if (signal.aborted || now === reported) return;
      reported = now;
      options.onCounted(count, state());
    };
    const reportSoon = (): void => {
      timer ||= window.setTimeout(report, REPORT_MS);
    };
    signal.addEventListener('abort', () => window.clearTimeout(timer));

    const page = createLivePage({
      window,
      document,
      token,
      engine,
      published,
      isWanted,
      loadCss: () => loadCss(token),
      onLinked() {
        if (reported) reportSoon();
        else report();
        cards.pageChanged();
      },
      lease,
      signal,
    });
    const cards = createCards({
      window,
      document,
      signal,
      locator: page.locator,
      published,
      dwell: () => settings.dwell,
    });

    return {
      summary,
      setSettings(changed) {
        settings = changed;
        page.repaint();
        cards.pageChanged();
        reportSoon();
      },
      showMention(entity, index) {
        const mention = page.locator.list(entity)[index];
        if (mention) cards.showMention(mention);
        return mention !== undefined;
      },
      step: cards.step,
      openCurrent: cards.openCurrent,
    };
  };
}
