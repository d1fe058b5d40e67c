/**
 * Firefox ends a removed add-on's content scripts without a word, so that what they put into the page stays. What the
 * page's own functions are to undo does not end with them: a timer of the page does it unless it is put off, again and
 * again. Where scripts live on (Chromium) there is no such view of the page, and nothing to do.
 */
import type { Lease } from '../model/lease.ts';

type Timer = unknown;

/** The page as its own scripts see it: whatever is called there may be the page's doing. */
interface PageWorld {
  setTimeout(run: unknown, ms: number): Timer;
  clearTimeout(timer: Timer): void;
}

interface Unwrapped<Page> {
  readonly wrappedJSObject?: Page;
}

type Methods = Readonly<Record<string, { bind(target: object, ...args: string[]): unknown }>>;

interface Held {
  /** A function of the page; undefined where the page keeps it from being made. */
  readonly undo: unknown;
  timer: Timer;
}

// Timers of one window run in the order in which they are due, so that a page that stood still does not lose its marks.
const RENEW_MS = 2000;
const LEASE_MS = 5000;

/** One for all that one script puts into a page. */
export function createLease(window: Window): Lease {
  const page = (window as Unwrapped<PageWorld>).wrappedJSObject;
  if (!page) return () => () => {};
  const held = new Set<Held>();
  let interval = 0;

  const putOff = (one: Held, isHeld: boolean): void => {
    try {
      page.clearTimeout(one.timer);
      if (isHeld) one.timer = page.setTimeout(one.undo, LEASE_MS);
    } catch {
      // A page that broke its own timers keeps what it was given.
    }
  };

  return (target, method, ...args) => {
    const one: Held = { undo: ownMethod(target, method, args), timer: 0 };
    held.add(one);
    putOff(one, true);
    interval ||= window.setInterval(() => held.forEach((each) => putOff(each, true)), RENEW_MS);
    return () => {
      held.delete(one);
      putOff(one, false);
      if (held.size > 0) return;
      window.clearInterval(interval);
      interval = 0;
    };
  };
}

function ownMethod(target: object, method: string, args: readonly string[]): unknown {
  try {
    const own = (target as Unwrapped<object & Methods>).wrappedJSObject;
    return own?.[method]?.bind(own, ...args);
  } catch {
    return undefined;
  }
}
