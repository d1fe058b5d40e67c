import { elementAround } from './natives.ts';
import { elementOf, type PageBlock } from './page-block.ts';

/** Which blocks are in or near the viewport. An IntersectionObserver costs the page nothing. */
export interface Nearness {
  /** The blocks to keep an eye on from now on. */
  follow(blocks: readonly PageBlock[]): void;
  /** Those of them that are in or near the viewport, in no order. */
  near(): PageBlock[];
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
  /** What is observed for elements without a box of their own: `display: contents` is never near anything. */
  const boxes = new WeakMap<Element, Element>();

  const observer = new window.IntersectionObserver(
    (entries) => {
      const doubtful: PageBlock[] = [];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const blocks = followed.get(target) ?? [];
        if (isIntersecting) near.add(target);
        else near.delete(target);
        const hasBox = box.width > 0 || box.height > 0;
        const around = hasBox ? null : boxElementOf(target);
        if (around) {
          // Followed from the next linking on, which is now.
          boxes.set(target, around);
          for (const block of blocks) doubtful.push(block);
          continue;
        }
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

  const boxElementOf = (element: Element): Element | null => {
    const around = elementAround(element);
    return window.getComputedStyle(element).display === 'contents' && around ? around : null;
  };

  return {
    follow(blocks) {
      const next = new Map<Element, PageBlock[]>();
      for (const block of blocks) {
        let element = elementOf(block);
        while (element && boxes.has(element)) element = boxes.get(element)!;
        if (!element) continue;
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
    near: () => [...near].flatMap((element) => followed.get(element) ?? []),
  };
}
