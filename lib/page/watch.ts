import { elementKind, type ElementKind } from './element-kinds.ts';
import { localNameOf, nodeTypeOf } from './natives.ts';
import { containerOf } from './walk-blocks.ts';

/** What has to be read again. */
export interface PageChanges {
  /** Containers whose own text changed; blocks inside them did not. */
  readonly texts: ReadonlySet<Element | ShadowRoot>;
  /** Elements that came or whose whole inside may count differently now. */
  readonly subtrees: ReadonlySet<Element>;
}

export interface Watch {
  /** Watches one more tree: the document's, then each open shadow root. */
  add(root: Node): void;
  /** Takes what has changed since the last time. */
  take(): PageChanges;
}

export interface WatchOptions {
  readonly window: Window & typeof globalThis;
  /** Something has changed; called once until `take`. */
  readonly onChange: () => void;
  /** Too much changed to look at it piece by piece: read everything again. What is taken after that is new. */
  readonly onBurst: () => void;
  readonly signal: AbortSignal;
}

// An observer on the whole tree doubles the price of each change the page makes (Chromium 1.7 ×, Firefox 2.1 ×), so
// where changes come by the thousand it steps aside and the page is read once more when it has settled.
const BURST_RECORDS = 4000;
const BURST_WINDOW_MS = 1000;
const FIRST_ASIDE_MS = 1000;
const LONGEST_ASIDE_MS = 8000;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Not `class` and `style`: pages animate with them. What they hide is noticed where it is painted.
  attributeFilter: ['hidden', 'lang', 'aria-hidden', 'inert', 'contenteditable', 'role', 'open'],
};

export function createWatch({ window, onChange, onBurst, signal }: WatchOptions): Watch {
  const roots = new Set<Node>();
  let texts = new Set<Element | ShadowRoot>();
  let subtrees = new Set<Element>();
  let hasLost = false;
  let isReported = false;
  let windowStart = 0;
  let records = 0;
  let asideMs = FIRST_ASIDE_MS;
  let lastBurst = 0;
  let timer = 0;

  const markText = (node: Node): void => {
    const container = containerOf(node);
    if (container) texts.add(container);
  };

  const note = (record: MutationRecord): void => {
    const { target, type } = record;
    if (type === 'childList') {
      const { addedNodes, removedNodes } = record;
      let isInText = touchesText(record.previousSibling) || touchesText(record.nextSibling);
      for (let i = 0; i < addedNodes.length; i++) {
        const node = addedNodes[i]!;
        isInText ||= touchesText(node);
        if (nodeTypeOf(node) === 1 && kindOf(node) !== 'silent') subtrees.add(node as Element);
      }
      for (let i = 0; i < removedNodes.length; i++) isInText ||= touchesText(removedNodes[i]!);
      if (isInText) markText(target);
      hasLost ||= removedNodes.length > 0;
    } else if (type === 'characterData') markText(target);
    else subtrees.add(target as Element);
  };

  const observer = new window.MutationObserver((list) => {
    const now = window.performance.now();
    if (now - windowStart > BURST_WINDOW_MS) {
      windowStart = now;
      records = 0;
    }
    records += list.length;
    if (records > BURST_RECORDS) return stepAside(now);
    for (const record of list) note(record);
    report();
  });

  const report = (): void => {
    if (isReported || (texts.size === 0 && subtrees.size === 0 && !hasLost)) return;
    isReported = true;
    onChange();
  };

  const forget = (): void => {
    texts = new Set();
    subtrees = new Set();
    hasLost = false;
    isReported = false;
  };

  const stepAside = (now: number): void => {
    observer.disconnect();
    forget();
    asideMs = now - lastBurst < 4 * asideMs ? Math.min(asideMs * 2, LONGEST_ASIDE_MS) : FIRST_ASIDE_MS;
    lastBurst = now;
    timer = window.setTimeout(() => {
      records = 0;
      for (const root of roots) observer.observe(root, WATCHED);
      onBurst();
    }, asideMs);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    forget();
    roots.clear();
  });

  return {
    add(root) {
      if (signal.aborted || roots.has(root)) return;
      for (const known of roots) if (isGone(known)) roots.delete(known);
      roots.add(root);
      observer.observe(root, WATCHED);
    },
    take() {
      const changes = { texts, subtrees };
      forget();
      return changes;
    },
  };
}

function kindOf(node: Node): ElementKind {
  return elementKind(localNameOf(node as Element));
}

/** Whether text around the node goes on in it. A feed that gains a post need not be read again for that. */
function touchesText(node: Node | null): boolean {
  if (!node) return false;
  const type = nodeTypeOf(node);
  if (type === 3) return (node as Text).data.trim() !== '';
  if (type !== 1) return false;
  const kind = kindOf(node);
  return kind === 'inline' || kind === 'barrier' || kind === 'break';
}

/** A shadow root whose host has left the page. */
function isGone(root: Node): boolean {
  return nodeTypeOf(root) === 11 && !root.isConnected;
}
