import { elementAround } from './natives.ts';
import { elementOf, type PageBlock } from './page-block.ts';

/** Which blocks are in or near the viewport. An IntersectionObserver costs the page nothing. */
export interface Nearness {
  /** The blocks to keep an eye on from now on. */
  follow(blocks: readonly PageBlock[]): void;
  isNear(block: PageBlock): boolean;
}

/**
 * The innermost element around the block that has a box: `display: contents` and slots have none, and would never be
 * near anything.
 */
function boxElementOf(window: Window, block: PageBlock): Element | null {
  let element = elementOf(block);
  while (element && window.getComputedStyle(element).display === 'contents') element = elementAround(element);
  return element;
}

export interface NearnessOptions {
  readonly window: Window & typeof globalThis;
  readonly onNear: () => void;
  /** Blocks may have come into display or gone from it. */
  readonly onDisplay: (blocks: readonly PageBlock[]) => void;
  readonly signal: AbortSignal;
}

// About one viewport ahead, so that nobody scrolls faster than the marks come.
const MARGIN = '100% 0%';

export function createNearness({ window, onNear, onDisplay, signal }: NearnessOptions): Nearness {
  let followed = new Map<Element, PageBlock[]>();
  const near = new Set<Element>();
  const boxes = new WeakMap<PageBlock, Element>();

  const observer = new window.IntersectionObserver(
    (entries) => {
      const doubtful: PageBlock[] = [];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const blocks = followed.get(target) ?? [];
        if (isIntersecting) near.add(target);
        else near.delete(target);
        const hasBox = box.width > 0 || box.height > 0;
        for (const block of blocks) if (block.isShown !== null && block.isShown !== hasBox) doubtful.push(block);
      }
      if (doubtful.length > 0) onDisplay(doubtful);
      onNear();
    },
    { rootMargin: MARGIN },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    followed.clear();
    near.clear();
  });

  return {
    follow(blocks) {
      const next = new Map<Element, PageBlock[]>();
      for (const block of blocks) {
        const element = boxes.get(block) ?? boxElementOf(window, block);
        if (!element) continue;
        boxes.set(block, element);
        const others = next.get(element);
        if (others) others.push(block);
        else next.set(element, [block]);
      }
      for (const element of followed.keys()) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of next.keys()) if (!followed.has(element)) observer.observe(element);
      followed = next;
    },
    isNear(block) {
      const element = boxes.get(block);
      return element !== undefined && near.has(element);
    },
  };
}
