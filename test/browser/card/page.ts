/**
 * The card alone on a page, with a plain locator in place of the reader: for looking at it and for its tests. The page
 * brings `#setup`: JSON with records by entity, what is printed for which, and options.
 */
import css from '../../../components/card/card.css?inline';
import { createDraw } from '../../../components/card/draw.tsx';
import { createCardController, type CardController } from '../../../lib/card/controller.ts';
import { createCardSurface } from '../../../lib/card/host.ts';
import type { Category } from '../../../lib/model/category.ts';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { MentionLocator, PlacedMention } from '../../../lib/model/mention.ts';
import type { CardRecord } from '../../../lib/model/record.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

interface Setup {
  readonly records: Readonly<Record<string, CardRecord>>;
  readonly printed: readonly { readonly surface: string; readonly entity: EntityId; readonly category: Category }[];
  readonly articleDate: string | null;
  readonly dwell?: Settings['dwell'];
  /** A shadow root that tests and axe can look into. */
  readonly open?: boolean;
  /** Milliseconds that code and records take. */
  readonly latency?: number;
}

export interface CardTestPage {
  readonly controller: CardController;
  readonly locator: MentionLocator;
  /** What was asked of the outside, in order. */
  readonly calls: readonly string[];
  readonly stop: () => void;
}

const setup = JSON.parse(document.querySelector('#setup')?.textContent ?? '') as Setup;
const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), setup.latency ?? 0));

if (setup.open) {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attachOpen(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

function createLocator(): MentionLocator {
  const ranges = new Map<PlacedMention, Range>();
  for (const block of document.querySelectorAll('p[data-block]')) {
    const node = block.firstChild as Text;
    const found = setup.printed.flatMap((form) =>
      [...node.data.matchAll(new RegExp(form.surface, 'g'))].map(({ index }) => ({ ...form, start: index })),
    );
    for (const { surface, entity, category, start } of found.sort((a, b) => a.start - b.start)) {
      const end = start + surface.length;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      const mention = { start, end, entity, category, kind: 'name', certainty: 'certain', rule: 'full-name' } as const;
      ranges.set({ mention, surface, blockText: node.data }, range);
    }
  }
  const rects = (mention: PlacedMention): DOMRect[] => [...(ranges.get(mention)?.getClientRects() ?? [])];
  const list = (entity?: EntityId): PlacedMention[] =>
    [...ranges.keys()].filter(({ mention }) => !entity || mention.entity === entity);
  return {
    at: (x, y) =>
      list().find((mention) =>
        rects(mention).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
      ) ?? null,
    rects,
    list,
    has: (mention) => ranges.has(mention),
    reveal: (mention) => ranges.get(mention)?.startContainer.parentElement?.scrollIntoView({ block: 'center' }),
  };
}

const calls: string[] = [];
const stopping = new AbortController();
const locator = createLocator();
const controller = createCardController({
  window,
  document,
  locator,
  loadCard: () => {
    calls.push('code');
    return later((options) => createCardSurface({ css, draw: createDraw(), lease: () => () => {} }, options));
  },
  getRecord: (entity) => {
    calls.push(`record ${entity}`);
    return later(setup.records[entity] ?? null);
  },
  dwell: () => setup.dwell ?? 500,
  articleDate: () => setup.articleDate,
  onSiteOff: () => calls.push('site off'),
  signal: stopping.signal,
});
Object.assign(globalThis, {
  cardTest: { controller, locator, calls, stop: () => stopping.abort() } satisfies CardTestPage,
});
