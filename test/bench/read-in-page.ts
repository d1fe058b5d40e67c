/** Runs as a content script of a throw-away extension: measures one way of reading the page and says what it took. */
import { isEmpty, linkMentions, loadGazetteer, spotForms, type SpottedBlock } from '../../lib/engine/engine.ts';
import { rootOf } from '../../lib/page/natives.ts';
import { createReadPass } from '../../lib/page/read-pass.ts';

declare const SIDELIGHT_GAZETTEER: string;

/** What every reader of a page has to do at least: touch each text node. */
function walkTexts(): number {
  const walker = document.createTreeWalker(rootOf(document), NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += (walker.currentNode as Text).data.length;
  return units;
}

function readAndMatch(): number {
  const blocks: SpottedBlock[] = [];
  createReadPass([{ root: rootOf(document) }], {
    find: (text, lang) => spotForms(text, lang, gazetteer).flat(),
    onBlock({ text, lang }) {
      const spots = spotForms(text, lang, gazetteer);
      if (!isEmpty(spots)) blocks.push({ text, lang, spots });
    },
  })(() => false);
  return linkMentions(blocks, gazetteer, { published: null }).mentions.flat().length;
}

// The tables come from the background and are loaded before the first look at the page, so they are not counted here.
const gazetteer = loadGazetteer([SIDELIGHT_GAZETTEER]);
const ways: Readonly<Record<string, () => number>> = { '#walk': walkTexts, '#read': readAndMatch };
const measure = ways[location.hash];
if (measure) {
  const start = performance.now();
  const result = measure();
  const ms = performance.now() - start;
  rootOf(document).setAttribute('data-bench', JSON.stringify({ ms, result }));
}
