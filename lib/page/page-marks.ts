import type { Lease } from '../model/lease.ts';
import type { PlacedMention } from '../model/mention.ts';
import { createNearness } from './nearness.ts';
import { boxOf, rootOf } from './natives.ts';
import { elementOf, type PageBlock } from './page-block.ts';
import { createScouts } from './scouts.ts';
import { createPainter, MOST_RANGES } from './painter.ts';

/** Keeps the marks near the viewport painted. */
export interface PageMarks {
  /** The page was linked anew. */
  setBlocks(blocks: readonly PageBlock[]): void;
  /** Categories were switched. */
  repaint(): void;
}

export interface PageMarksOptions {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly token: string;
  readonly isWanted: (mention: PlacedMention) => boolean;
  readonly onDisplay: (blocks: readonly PageBlock[]) => void;
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

// Often enough that a page which clears all highlights does not keep them clear, seldom enough to cost nothing.
const CHECK_MS = 1000;

export function createPageMarks(options: PageMarksOptions): PageMarks {
  const { window, document, token, isWanted, lease, signal } = options;
  let frame = 0;
  let followable: readonly PageBlock[] = [];
  const painter = createPainter({ window, document, token, isWanted, lease, signal });

  const soon = (): void => {
    if (signal.aborted) return;
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  };

  const follow = (): void => nearness.follow(scouts.choose(followable));

  const scouts = createScouts({ window, onChange: follow, signal });
  const nearness = createNearness({ window, onNear: soon, onDisplay: options.onDisplay, signal });

  const paint = (): void => {
    const near = nearness.near().filter((block) => block.isShown && block.placed.length > 0);
    const count = near.reduce((sum, { placed }) => sum + placed.length, 0);
    painter.paint(count > MOST_RANGES ? nearestFirst(window, near) : near);
  };

  const check = (): void => {
    if (document.visibilityState === 'visible' && painter.isDisturbed()) soon();
  };

  const repaintColours = (): void => {
    painter.forgetGrounds();
    soon();
  };

  const timer = window.setInterval(check, CHECK_MS);
  // A scroll may bring another part of a block that is higher than the window.
  window.addEventListener('scroll', soon, { passive: true, capture: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', repaintColours, { signal });
  // Sites switch to dark by a class or an attribute on the root or the body.
  const themes = new window.MutationObserver(repaintColours);
  const root = rootOf(document);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'],
  };
  themes.observe(root, attributes);
  for (const child of Array.from(root.children)) if (child.localName === 'body') themes.observe(child, attributes);

  signal.addEventListener('abort', () => {
    themes.disconnect();
    window.clearInterval(timer);
    window.cancelAnimationFrame(frame);
  });

  return {
    setBlocks(blocks) {
      // Blocks that are not displayed are followed, too: they may come into display.
      followable = blocks.filter(({ placed, isShown }) => placed.length > 0 || !isShown);
      follow();
      soon();
    },
    repaint: soon,
  };
}

/** By distance from the middle of the window. */
function nearestFirst(window: Window, blocks: readonly PageBlock[]): PageBlock[] {
  const middle = window.innerHeight / 2;
  const distances = new Map<PageBlock, number>();
  for (const block of blocks) {
    const element = elementOf(block);
    const { top, bottom } = element ? boxOf(element) : { top: 0, bottom: 0 };
    distances.set(block, Math.max(top - middle, middle - bottom, 0));
  }
  return [...blocks].sort((a, b) => distances.get(a)! - distances.get(b)!);
}
