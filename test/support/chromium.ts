import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright';
import type { BrowserOptions, PageError, TestBrowser, TestPage } from './browsers.ts';
import { measureLongestStretch } from './extension-time.ts';
import { findBrowser } from './find-browsers.mjs';
import type { Site } from './site.ts';

export async function openChromium(options: BrowserOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    // Both keep an extension from loading or running; branded Chrome takes one only over the debugging pipe.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: flags(options),
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
  if (options.site) await answerFrom(options.site, context);
  const backgroundErrors: string[] = [];
  context.on('serviceworker', (worker) => void watchWorker(worker, backgroundErrors));
  const extensionOrigin = options.extension ? await loadExtension(context, options.extension) : null;
  return {
    name: 'chromium',
    extensionOrigin,
    backgroundErrors,
    openPage: async () => {
      const page = await context.newPage();
      return wrapPage(page, await context.newCDPSession(page), extensionOrigin);
    },
    stopBackground: () => stopWorkers(context),
    removeExtension: () => uninstall(context, extensionOrigin),
    closed: new Promise((resolve) => void context.on('close', () => resolve())),
    close: () => context.close(),
  };
}

function flags({ headless = true, site }: BrowserOptions): string[] {
  return [
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(site ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

async function answerFrom(site: Site, context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const found = site.answer(route.request().url());
    await (found
      ? route.fulfill({ body: found.body, contentType: found.type, headers: { ...found.headers } })
      : route.fulfill({ status: 404, contentType: 'text/plain', body: '' }));
  });
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return `chrome-extension://${id}`;
}

async function uninstall(context: BrowserContext, origin: string | null): Promise<void> {
  if (!origin) throw new Error('no extension to remove');
  const session = await context.browser()!.newBrowserCDPSession();
  await session.send('Extensions.uninstall', { id: new URL(origin).host });
  await session.detach();
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (workers.length === 0) throw new Error('no background is running');
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

async function watchWorker(worker: Worker, errors: string[]): Promise<void> {
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await worker
    .evaluate(() => {
      addEventListener('error', (event) => console.error(event.message));
      addEventListener('unhandledrejection', (event) => console.error(String(event.reason)));
    })
    // A worker that stops while it is being asked has nothing to report.
    .catch(() => {});
}

function wrapPage(page: Page, session: CDPSession, extensionOrigin: string | null): TestPage {
  // By its own origin: saved pages carry addresses of other extensions.
  const isOurs = (text = '') => extensionOrigin !== null && text.includes(extensionOrigin);
  const errors: PageError[] = [];
  page.on('pageerror', (error) => {
    errors.push({
      kind: 'uncaught',
      text: `${error.message}\n${error.stack ?? ''}`,
      fromExtension: isOurs(error.stack),
    });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push({
      kind: 'console',
      text: message.text(),
      fromExtension: isOurs(message.location().url),
    });
  });
  return {
    errors,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate: (run, ...arg) => evaluate(session, `(${String(run)})(${JSON.stringify(arg[0])})`) as never,
    runScript: async (source) => void (await evaluate(session, `${source}\n;0`)),
    mouse: {
      move: (x, y, options) => page.mouse.move(x, y, options),
      click: (x, y) => page.mouse.click(x, y),
      scroll: (deltaY) => page.mouse.wheel(0, deltaY),
    },
    press: (key) => page.keyboard.press(key),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    closedShadowText: () => readClosedShadowRoots(session),
    measureLongestStretch: (meanwhile) => measureLongestStretch(session, meanwhile),
    addInitScript: async (source) => void (await page.addInitScript(source)),
    close: () => page.close(),
  };
}

/** Not through Playwright, whose own helpers run in the page's world and fall into the traps of a hostile page. */
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function readClosedShadowRoots(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: string[] = [];
  collect(root, false, found);
  return found.join(' ').replaceAll(/\s+/g, ' ').trim();
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function collect(node: DomNode, inside: boolean, found: string[]): void {
  if (inside && node.nodeType === 3) found.push(node.nodeValue);
  if (node.nodeName === 'STYLE') return;
  for (const root of node.shadowRoots ?? []) collect(root, inside || root.shadowRootType === 'closed', found);
  for (const child of node.children ?? []) collect(child, inside, found);
}
