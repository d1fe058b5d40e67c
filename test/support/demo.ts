import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CATEGORIES, type Category } from '../../lib/model/category.ts';
import type { PageSummary } from '../../lib/model/page-summary.ts';
import { openBrowser, type BrowserName, type TestBrowser, type TestPage } from './browsers.ts';
import { openHelper, readSummary } from './extension-pages.ts';
import { countExtraChildren, locateMark, readMarks, settle, waitForMarks } from './in-page.ts';
import { execute } from './run-tool.ts';
import { createSite, serveSite } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLURALS: Readonly<Record<Category, string>> = {
  person: 'People',
  plan: 'Plans',
  place: 'Places',
  organisation: 'Organisations',
  event: 'Events',
};

const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const output = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';

console.log(`Building for ${name} …`);
const built = await execute('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const server = await serveSite(createSite());
const address = `${server.origin}/demo.html`;
const browser = await openBrowser(name, { extension: join(ROOT, '.output', output), headless: !hasDisplay });
if (!hasDisplay) await openHelper(browser);
const page = await browser.openPage();
await page.goto(address);

if (hasDisplay) {
  console.log(
    `${address} is open with Sidelight loaded. Rest the pointer on a marked name. Close the browser, or press Ctrl+C here, to end.`,
  );
  await browser.closed;
} else {
  process.exitCode = await report(browser, page);
  await browser.close();
}
server.close();

/** Does what a reader would do first and prints what came of it; 1 when there is nothing to see. */
async function report(from: TestBrowser, at: TestPage): Promise<number> {
  await waitForMarks(at);
  const summary = await readSummary(from, address);
  if (typeof summary === 'string' || summary.cast.length === 0) {
    console.error(`Nothing was detected on ${address}: ${typeof summary === 'string' ? summary : summary.state}`);
    return 1;
  }
  printCast(summary);
  const hovered = (await readMarks(at)).find((words) => words.includes('Witkoff')) ?? (await readMarks(at))[0] ?? '';
  const point = await locateMark(at, hovered);
  if (point) {
    await at.mouse.move(5, 5);
    await at.mouse.move(point.x, point.y, { steps: 4 });
  }
  const opened =
    (await settle(
      () => countExtraChildren(at),
      (count) => count === 1,
    )) === 1;
  const file = join(ROOT, '.output', `demo-${name}.png`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  await at.screenshot(file);
  console.log(opened ? `Hovering “${hovered}” opened its card.` : `Hovering “${hovered}” opened no card.`);
  console.log(`Screenshot: ${relative(process.cwd(), file)}`);
  return opened ? 0 : 1;
}

function printCast({ cast, counts, published }: PageSummary): void {
  console.log(`Detected in the demo article of ${published ?? 'unknown date'}:`);
  for (const category of CATEGORIES) {
    const members = cast
      .filter((member) => member.category === category)
      .map((member) => `${member.name} (${member.count})`);
    if (members.length > 0) console.log(`  ${PLURALS[category]}, ${counts[category]} mentions: ${members.join(', ')}`);
  }
}
