import type { Language } from '../model/mention.ts';
import { satisfiesCase } from './case-rules.ts';
import { isUnspaced } from './fold.ts';
import { childOf } from './find-child.ts';
import { canEnd, canStart, isAbbreviated } from './form-bounds.ts';
import { GAP, gapBetween, nextWord } from './gaps.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { languageBit } from './language.ts';
import { createWord, readWord, type PrintedWord } from './printed-word.ts';
import { nextStop } from './starts.ts';
import { ROOT, LAYERS, type FormTables } from './tables.ts';

/** A surface form found in a block: its readings are entries of the gazetteer's tables. */
export interface FormSpot {
  readonly start: number;
  readonly end: number;
  /** Indices into the entry tables. */
  readonly entries: readonly number[];
  /**
   * Names are leftmost and longest and never overlap. Roles are a layer of their own, "the Ukraine envoy" has a name in
   * it; so are offices, of which descriptions are put together, and cues, for or against.
   */
  readonly layer: Layer['name'];
}

/** A text with what was found in it so far. */
interface Search {
  readonly text: string;
  readonly langBit: number;
  readonly tables: FormTables;
  readonly spots: FormSpot[];
  /** In the order of `LAYERS`. */
  readonly layers: readonly Layer[];
  /** The words of the present form: where each starts and ends. */
  readonly words: number[];
  readonly next: PrintedWord;
}

/** One layer of a text: where its last spot ends, and the longest form from the present start, with `ROOT` for none. */
interface Layer {
  readonly name: (typeof LAYERS)[number];
  taken: number;
  node: number;
  entries: number[];
  lastWord: number;
  end: number;
}

/** Every surface form in a text, leftmost and longest, and every cue. Linear in the text. */
export function spotInText(text: string, lang: Language, gazetteer: LoadedGazetteer): FormSpot[] {
  const { tables } = gazetteer;
  const { starts } = tables;
  const word = createWord();
  let search: Search | null = null;
  for (let from = 0; from < text.length;) {
    const stop = nextStop(text, from, starts, word);
    if (word.start < stop) {
      const node = childOf(tables, ROOT, GAP.NONE, text, word);
      if (node !== ROOT) followForms((search ??= createSearch(text, lang, gazetteer)), word, node);
    }
    from = Math.max(stop + 1, word.end);
    if (isUnspaced(text.charCodeAt(stop))) {
      readWord(text, stop, word);
      const node = childOf(tables, ROOT, GAP.NONE, text, word);
      if (node !== ROOT) followForms((search ??= createSearch(text, lang, gazetteer)), word, node);
    }
  }
  return search === null ? [] : search.spots;
}

function createSearch(text: string, lang: Language, { languages, tables }: LoadedGazetteer): Search {
  const layers = LAYERS.map(createLayer);
  return { text, langBit: languageBit(languages, lang), tables, spots: [], layers, words: [], next: createWord() };
}

function createLayer(name: Layer['name']): Layer {
  return { name, taken: 0, node: ROOT, entries: [], lastWord: 0, end: 0 };
}

/** Follows the trie from its first word; adds what was found and notes how far each layer has taken the text. */
function followForms(search: Search, first: PrintedWord, firstNode: number): void {
  const { text, tables, words, next } = search;
  const { nodes } = tables;
  const { start } = first;
  if (!canStart(text, start)) return;
  let { end } = first;
  let node = firstNode;
  let hasFound = false;
  words[0] = start;
  words[1] = end;
  for (let last = 0; ;) {
    if (nodes[2 * node + 1]! !== nodes[2 * node + 3]! && canEnd(text, end)) {
      noteForms(search, node, last);
      hasFound = true;
    }
    if (nodes[2 * node]! === nodes[2 * node + 2]!) break;
    const nextStart = nextWord(text, end);
    if (nextStart < 0) break;
    readWord(text, nextStart, next);
    node = childOf(tables, node, gapBetween(text, end, nextStart), text, next);
    if (node === ROOT) break;
    ({ end } = next);
    last += 2;
    words[last] = nextStart;
    words[last + 1] = end;
  }
  if (hasFound) for (const layer of search.layers) if (layer.node !== ROOT) addSpot(search, layer, start);
}

/** Notes what the words so far may be; `last` is the place of the last of them. */
function noteForms({ text, tables, langBit, layers, words }: Search, node: number, last: number): void {
  const { nodes, entryUse, useLangs, useCase, useLayer } = tables;
  for (let entry = nodes[2 * node + 1]!; entry < nodes[2 * node + 3]!; entry++) {
    const use = entryUse[entry]!;
    if ((useLangs[use]! & langBit) === 0 || !fitsCase(useCase[use]!, text, words)) continue;
    const layer = layers[useLayer[use]!]!;
    if (layer.node === node) layer.entries.push(entry);
    else {
      layer.node = node;
      layer.entries = [entry];
      layer.lastWord = words[last]!;
      layer.end = words[last + 1]!;
    }
  }
}

function addSpot({ text, spots }: Search, layer: Layer, start: number): void {
  const { name, entries, lastWord } = layer;
  layer.node = ROOT;
  if (start < layer.taken && name !== 'cue') return;
  const end = text[layer.end] === '.' && isAbbreviated(text, lastWord, layer.end) ? layer.end + 1 : layer.end;
  spots.push({ start, end, entries, layer: name });
  layer.taken = end;
}

function fitsCase(rules: number, text: string, words: readonly number[]): boolean {
  for (let k = 0, rest = rules; rest !== 0; k += 2, rest >>>= 2) {
    if (!satisfiesCase(rest & 3, text, words[k]!, words[k + 1]!)) return false;
  }
  return true;
}
