import { elementOf, type PageBlock } from './page-block.ts';

/**
 * Which blocks of a page with thousands are worth following. Observing elements costs a frame about 1.5 µs each
 * (Chromium), so only every so-manieth is observed, and the blocks around those that are not far.
 */
export interface Scouts {
  choose(blocks: readonly PageBlock[]): readonly PageBlock[];
}

export interface ScoutsOptions {
  readonly window: Window & typeof globalThis;
  /** Others are worth following now. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

const FEW_BLOCKS = 600;
const SCOUTS = 300;
// Farther than one scout is from the next, in windows.
const MARGIN = '400% 0%';

export function createScouts({ window, onChange, signal }: ScoutsOptions): Scouts {
  const near = new Set<Element>();
  let scouts = new Set<Element>();

  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      onChange();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  const observe = (next: Set<Element>): void => {
    for (const element of scouts) {
      if (next.has(element)) continue;
      observer.unobserve(element);
      near.delete(element);
    }
    for (const element of next) if (!scouts.has(element)) observer.observe(element);
    scouts = next;
  };

  return {
    choose(blocks) {
      const next = new Set<Element>();
      if (blocks.length <= FEW_BLOCKS) {
        observe(next);
        return blocks;
      }
      const size = Math.ceil(blocks.length / SCOUTS);
      const chosen = new Set<PageBlock>();
      let wasNear = false;
      for (let start = 0; start < blocks.length; start += size) {
        const group = blocks.slice(start, start + size);
        const scout = group.find(({ isShown }) => isShown) ?? group[0]!;
        const element = elementOf(scout);
        if (!element) continue;
        next.add(element);
        const isNear = near.has(element);
        // The scout is its group's first: what is near may be the end of the group before.
        const before = isNear && !wasNear ? blocks.slice(Math.max(start - size, 0), start) : [];
        if (isNear || wasNear) for (const block of [...before, ...group]) chosen.add(block);
        wasNear = isNear;
      }
      observe(next);
      return [...chosen];
    },
  };
}
