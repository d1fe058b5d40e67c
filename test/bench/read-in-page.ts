/** Runs as a content script of a throw-away extension: measures one way of reading the page and says what it took. */
import { rootOf } from '../../lib/page/natives.ts';
import { createReadPass } from '../../lib/page/read-pass.ts';
import { LEAST_SIGHTINGS } from '../../lib/page/page-engine.ts';
import type { BenchMessage, BenchReply, BenchResult } from './read-in-background.ts';

declare const chrome: { runtime: { sendMessage(message: BenchMessage): Promise<BenchReply> } };

/** What every reader of a page has to do at least: touch each text node. */
function walkTexts(): number {
  const walker = document.createTreeWalker(rootOf(document), NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += (walker.currentNode as Text).data.length;
  return units;
}

const result: BenchResult = { page: 0, engine: 0, result: 0 };

function timed<Value>(run: () => Value): Value {
  const start = performance.now();
  const value = run();
  result.page += performance.now() - start;
  return value;
}

/** The browser unpacks the answer before it calls back; what that costs is measured by doing it once more. */
function unpack({ json, ms }: BenchReply): unknown {
  result.engine += ms;
  return timed(() => JSON.parse(json) as unknown);
}

async function readAndMatch(): Promise<void> {
  const pass = timed(() =>
    createReadPass([{ root: rootOf(document) }], async (runs) => {
      const reply = await chrome.runtime.sendMessage({ runs });
      return unpack(reply) as never;
    }),
  );
  // sending packs the message, so it is in here
  timed(() => pass.gather(() => false));
  const seen = await pass.seen();
  const blocks: { text: string; lang: string }[] = [];
  const sent = timed(() => {
    const isStory = seen.count >= LEAST_SIGHTINGS;
    seen.read(isStory, ({ text, lang }) => blocks.push({ text, lang }))(() => false);
    return chrome.runtime.sendMessage({ page: { blocks, published: null } });
  });
  const { mentions } = unpack(await sent) as { mentions: unknown[][] };
  result.result = mentions.flat().length;
}

const ways: Readonly<Record<string, () => unknown>> = {
  '#walk': () => (result.result = timed(walkTexts)),
  '#read': readAndMatch,
};
const measure = ways[location.hash];

async function run(way: () => unknown): Promise<void> {
  // The background is awake and has its tables: waiting for that costs a page nothing.
  await chrome.runtime.sendMessage({ runs: [] });
  await way();
  rootOf(document).setAttribute('data-bench', JSON.stringify(result));
}
if (measure) void run(measure);
