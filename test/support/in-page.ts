import { setTimeout as delay } from 'node:timers/promises';
import type { TestPage } from './browsers.ts';

/** The painted mentions of one highlight: its name and the printed words of its ranges. */
export interface Paint {
  readonly name: string;
  readonly texts: readonly string[];
}

export function readPaints(page: TestPage): Promise<Paint[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      texts: [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    })),
  );
}

/** The printed words of all painted mentions, in no particular order. */
export async function readMarks(page: TestPage): Promise<string[]> {
  return (await readPaints(page)).flatMap(({ texts }) => texts);
}

/** Asks again and again until the answer is good; the last answer where it never is, for the test to judge. */
export async function settle<Answer>(
  ask: () => Promise<Answer>,
  isGood: (answer: Answer) => boolean,
  withinMs = 5000,
): Promise<Answer> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isGood(answer) || performance.now() > end) return answer;
    await delay(50);
  }
}

/** Waits until something is painted and no longer changes. */
export async function waitForMarks(page: TestPage, withinMs = 8000): Promise<string[]> {
  let before = -1;
  return settle(
    () => readMarks(page),
    ({ length }) => {
      const same = length > 0 && length === before;
      before = length;
      return same;
    },
    withinMs,
  );
}

/** From the next page on, counts what changes in the DOM after the parser is done. Every change counts, the page's own too. */
export function recordMutations(page: TestPage): Promise<void> {
  return page.addInitScript(`(() => {
    const log = [];
    Object.defineProperty(globalThis, Symbol.for('mutations'), { value: log });
    const name = (node) => (node.nodeName || '').toLowerCase();
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        log.push([type, name(target), attributeName ?? [...addedNodes].map(name).concat([...removedNodes].map((n) => '-' + name(n))).join()].join(' '));
      }
    });
    document.addEventListener('DOMContentLoaded', () => observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  })()`);
}

/** What has changed since, one line a change: type, element, what. */
export function readMutations(page: TestPage): Promise<string[]> {
  return page.evaluate(
    () => (globalThis as unknown as Record<symbol, string[]>)[Symbol.for('mutations')] ?? ['not recorded'],
  );
}

/** Elements beside head and body; an open card is one of them. */
export function countExtraChildren(page: TestPage): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body')
        .length,
  );
}

/** The middle of the first painted mention with these words, scrolled into view; null where there is none. */
export function locateMark(page: TestPage, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted: string) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = live.getClientRects()[0] ?? new DOMRect();
        if (width > 0) return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return null;
  }, words);
}

/** The box of the one extra child where it covers the page, found by asking the page what lies at a grid of points. */
export function findCardBox(
  page: TestPage,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const points: [number, number][] = [];
    for (let y = 2; y < innerHeight; y += 8) {
      for (let x = 2; x < innerWidth; x += 8) {
        const at = document.elementFromPoint(x, y);
        if (at && at.parentElement === document.documentElement && at.localName !== 'body' && at.localName !== 'head')
          points.push([x, y]);
      }
    }
    if (points.length === 0) return null;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
}
