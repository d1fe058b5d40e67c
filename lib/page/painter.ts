import type { Lease } from '../model/lease.ts';
import type { Mention, PlacedMention } from '../model/mention.ts';
import { lookOf } from '../model/look.ts';
import { highlightName, weightOf } from './highlight-css.ts';
import { mentionRects, staticRange } from './mention-ranges.ts';
import { elementAround } from './natives.ts';
import { styledElementOf, type PageBlock } from './page-block.ts';
import { groundUnder, type Ground } from './palette.ts';

/** Makes mentions visible. */
export interface Painter {
  /** Paints the mentions of these blocks and no others; what is painted already stays untouched. */
  paint(blocks: readonly PageBlock[]): void;
  /** Looks at the colours of text and page anew. */
  forgetGrounds(): void;
  /** Whether somebody else has removed what was painted. */
  isDisturbed(): boolean;
}

export interface PainterOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly token: string;
  /** Whether a mention is to be marked: its category is switched on. Asked at each painting. */
  readonly isWanted: (mention: PlacedMention) => boolean;
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

// Each registered range is paid for at each frame, static or not (Chromium: 4 ms at 200, 14 ms more at 3,000).
export const MOST_RANGES = 300;
// Above it a block is taken apart: of a book in one paragraph only what is near is painted.
const LONG_BLOCK = 60;

interface Painted {
  readonly ranges: readonly (readonly [Highlight, StaticRange])[];
  readonly key: string;
}

export function createPainter({ window, document, token, isWanted, lease, signal }: PainterOptions): Painter {
  const highlights = new Map<string, Highlight>();
  const leases: (() => void)[] = [];
  const painted = new Map<PageBlock, Painted>();
  let grounds = new WeakMap<PageBlock, Ground>();
  const registry = window.CSS.highlights;

  const highlightFor = (mention: Mention, ground: Ground): Highlight => {
    const name = highlightName(token, lookOf(mention), ground, weightOf(mention));
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new window.Highlight();
      highlights.set(name, highlight);
      registry.set(name, highlight);
      leases.push(lease(registry, 'delete', name));
    }
    return highlight;
  };

  const groundOf = (block: PageBlock): Ground => {
    let ground = grounds.get(block);
    if (!ground) {
      const element = styledElementOf(block);
      ground = element
        ? groundUnder(window.getComputedStyle(element).color, backgroundsFrom(window, element))
        : 'light';
      grounds.set(block, ground);
    }
    return ground;
  };

  /** The mentions of a long block that are on or near the screen: found by halving, since lines run downwards. */
  const nearIn = (block: PageBlock, wanted: readonly PlacedMention[]): readonly PlacedMention[] => {
    if (wanted.length <= LONG_BLOCK) return wanted;
    const firstBelow = (y: number): number => {
      let low = 0;
      let high = wanted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const bottom = mentionRects(document, block, wanted[middle]!.mention).at(-1)?.bottom;
        if (bottom === undefined || bottom < y) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const { innerHeight: height } = window;
    return wanted.slice(firstBelow(-height), firstBelow(2 * height));
  };

  const erase = (block: PageBlock): void => {
    for (const [highlight, range] of painted.get(block)?.ranges ?? []) highlight.delete(range);
    painted.delete(block);
  };

  const draw = (block: PageBlock, mentions: readonly PlacedMention[], key: string): void => {
    const ranges: (readonly [Highlight, StaticRange])[] = [];
    for (const { mention } of mentions) {
      const range = staticRange(window, block, mention);
      if (!range) continue;
      const highlight = highlightFor(mention, groundOf(block));
      highlight.add(range);
      ranges.push([highlight, range]);
    }
    painted.set(block, { ranges, key });
  };

  const clear = (): void => {
    for (const block of painted.keys()) erase(block);
    for (const name of highlights.keys()) registry.delete(name);
    highlights.clear();
    for (const end of leases.splice(0)) end();
  };

  signal.addEventListener('abort', clear);

  const isDisturbed = (): boolean => {
    const counts = new Map<Highlight, number>();
    for (const { ranges } of painted.values())
      for (const [highlight] of ranges) counts.set(highlight, (counts.get(highlight) ?? 0) + 1);
    return [...highlights].some(
      ([name, highlight]) => !registry.has(name) || highlight.size !== (counts.get(highlight) ?? 0),
    );
  };

  return {
    paint(blocks) {
      if (signal.aborted) return;
      if (isDisturbed()) clear();
      const wanted = new Map<PageBlock, readonly PlacedMention[]>();
      let free = MOST_RANGES;
      for (const block of blocks) {
        const mentions = nearIn(block, block.placed.filter(isWanted)).slice(0, free);
        if (mentions.length === 0) continue;
        free -= mentions.length;
        wanted.set(block, mentions);
      }
      for (const block of painted.keys()) if (!wanted.has(block)) erase(block);
      for (const [block, mentions] of wanted) {
        const key = [block.version, groundOf(block), ...mentions.map(({ mention }) => mention.start)].join();
        if (painted.get(block)?.key === key) continue;
        erase(block);
        draw(block, mentions, key);
      }
    },
    forgetGrounds() {
      grounds = new WeakMap();
    },
    isDisturbed,
  };
}

/** The background colours from an element outwards, past the tops of shadow trees. */
function* backgroundsFrom(window: Window, element: Element): Generator<string> {
  for (let at: Element | null = element; at; at = elementAround(at)) yield window.getComputedStyle(at).backgroundColor;
}
