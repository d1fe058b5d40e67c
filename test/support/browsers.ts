import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Site } from './site.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface BrowserOptions {
  /** Folder of an unpacked extension build. */
  readonly extension?: string;
  /** Answers every request of every page, so that nothing leaves the machine. Without it the network is as it is. */
  readonly site?: Site;
  /** Whether pages and the extension see `prefers-color-scheme: dark`. */
  readonly dark?: boolean;
  readonly headless?: boolean;
}

/** One browser under test; the same in Chromium (Playwright) and Firefox (WebDriver BiDi). */
export interface TestBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; null without an extension. */
  readonly extensionOrigin: string | null;
  /** Errors of the extension's background, where the browser tells (Chromium). */
  readonly backgroundErrors: readonly string[];
  openPage(): Promise<TestPage>;
  /** Puts the extension's background to sleep, as browsers do after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Removes the extension, as a user does who is done with it; the pages stay open. */
  removeExtension(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface PageError {
  readonly kind: 'uncaught' | 'console';
  readonly text: string;
  /** Whether it names a script of the extension. Firefox does not tell where a rejected promise comes from. */
  readonly fromExtension: boolean;
}

/** A tab. Functions given to it run in the page's main world and see nothing of the test's scope. */
export interface TestPage {
  /** Uncaught errors and `console.error`s since the tab was opened. */
  readonly errors: readonly PageError[];
  goto(url: string): Promise<void>;
  evaluate<Result, Arg = undefined>(
    run: (arg: Arg) => Result,
    ...arg: Arg extends undefined ? [] : [Arg]
  ): Promise<Awaited<Result>>;
  /** Runs a classic script, whatever the page's policy says of scripts. */
  runScript(source: string): Promise<void>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    scroll(deltaY: number): Promise<void>;
  };
  press(key: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** The text of every closed shadow root, where the browser can show it (Chromium); null elsewhere. */
  closedShadowText(): Promise<string | null>;
  /** For how many milliseconds at most the extension held the page up without a break (Chromium); null elsewhere. */
  measureLongestStretch(meanwhile: () => Promise<void>): Promise<number | null>;
  /** Runs before any script of each page that is opened from now on. */
  addInitScript(source: string): Promise<void>;
  close(): Promise<void>;
}

export function openBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<TestBrowser> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}
