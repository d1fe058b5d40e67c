import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import type { BrowserOptions, PageError, TestBrowser, TestPage } from './browsers.ts';
import { findBrowser } from './find-browsers.mjs';
import type { Site } from './site.ts';

const EXTENSION_ID = 'sidelight@sidelight.example';
// Firefox draws an extension's host at random per profile unless it finds one here.
const EXTENSION_HOST = '5f2d3c1a-9b7e-4c7d-8a51-0d6a3c1e2f40';

// Firefox cannot be told to end a background, but how long to wait with it.
const BACKGROUND_IDLE_MS = 2000;

export async function openFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    // Without it Firefox opens no page of the extension for a test.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    extensionOrigin: options.extension ? `moz-extension://${EXTENSION_HOST}` : null,
    backgroundErrors: [],
    openPage: async () => {
      const page = await browser.newPage();
      if (options.site) await answerFrom(options.site, page);
      return wrapPage(page);
    },
    removeExtension: () => browser.uninstallExtension(EXTENSION_ID),
    stopBackground: () => delay(2 * BACKGROUND_IDLE_MS),
    closed: new Promise((resolve) => void browser.on('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function preferences({ site, dark = false }: BrowserOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    'extensions.background.idle.timeout': BACKGROUND_IDLE_MS,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // A proxy that is not there: what the site does not answer fails here and reaches nobody.
    ...(site && { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 }),
  };
}

async function answerFrom(site: Site, page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/^https?:/.test(request.url())) return void request.continue();
    const found = site.answer(request.url());
    const answer = found
      ? { body: found.body, contentType: found.type, headers: { ...found.headers } }
      : { status: 404, contentType: 'text/plain', body: '' };
    // A page that leaves takes its requests with it.
    request.respond(answer).catch(() => {});
  });
}

function wrapPage(page: Page): TestPage {
  const errors: PageError[] = [];
  page.on('pageerror', (error) => {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    // Firefox reports blocked scripts and failed fonts in the same way; a script's error begins with its kind.
    if (!/^(\w*Error|uncaught exception)\b/.test(message)) return;
    errors.push({ kind: 'uncaught', text: `${message}\n${stack}`, fromExtension: stack.includes(EXTENSION_HOST) });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push({
      kind: 'console',
      text: message.text(),
      fromExtension: message.location().url?.includes(EXTENSION_HOST) ?? false,
    });
  });
  return {
    errors,
    goto: (url) => goto(page, url),
    evaluate: (run, ...arg) => page.evaluate(run as never, arg[0] as never),
    runScript: async (source) => void (await page.evaluate(`${source}\n;0`)),
    mouse: {
      move: (x, y, options) => page.mouse.move(x, y, options),
      click: (x, y) => page.mouse.click(x, y),
      scroll: (deltaY) => page.mouse.wheel({ deltaY }),
    },
    press: (key) => page.keyboard.press(key as never),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    closedShadowText: () => Promise.resolve(null),
    measureLongestStretch: async (meanwhile) => {
      await meanwhile();
      return null;
    },
    addInitScript: async (source) => void (await page.evaluateOnNewDocument(source)),
    close: () => page.close(),
  };
}

/** As long as a page may take to fetch what it shows; some saved pages wait for ever for what is no longer there. */
const LOAD_MS = 3000;
const GOTO_MS = 10_000;

/** Of a page of the extension WebDriver reports no event at all, so that waiting for one would never end. */
async function goto(page: Page, url: string): Promise<void> {
  const isOwn = url.startsWith('moz-extension:');
  if (isOwn) await Promise.race([page.goto(url).catch(() => {}), delay(1500)]);
  else {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: GOTO_MS }).catch((error: unknown) => {
      // A script of the page that never comes to an end holds its parsing up; what is there by then is the page.
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    });
  }
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: LOAD_MS }).catch(() => {});
}
