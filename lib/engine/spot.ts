import type { Language } from '../model/mention.ts';
import { satisfiesCase } from './case-rules.ts';
import { childOf } from './find-child.ts';
import { canEnd, canStart, isAbbreviated } from './form-bounds.ts';
import { GAP, gapBetween, LONGEST_GAP } from './gaps.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { languageBit } from './language.ts';
import { BOUNDS, HASHES, readWords, spanEnd } from './printed-word.ts';
import { mayStart } from './starts.ts';
import { ROOT, LAYERS, type FormTables } from './tables.ts';

// a module's own constants are known to the compiler, imported ones are read anew each time
const bounds = BOUNDS;
const hashes = HASHES;

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
}

/** One layer of a text: where its last spot ends, and the longest form from the present start, with `ROOT` for none. */
interface Layer {
  readonly name: (typeof LAYERS)[number];
  taken: number;
  node: number;
  entries: number[];
  /** Among the words last read. */
  lastWord: number;
}

/** No form is longer, so that none that starts before is cut by the end of what is read at a time. */
const LONGEST_FORM = 1024;

/** Every surface form in a text, leftmost and longest, and every cue. Linear in the text. */
export function spotInText(text: string, lang: Language, gazetteer: LoadedGazetteer): FormSpot[] {
  const { tables } = gazetteer;
  const { starts } = tables;
  let search: Search | null = null;
  for (let from = 0; from < text.length;) {
    const to = spanEnd(text, from);
    const words = readWords(text, from, to);
    from = to;
    for (let word = 0; word < words; word++) {
      const hash = hashes[2 * word + 1]!;
      const start = bounds[2 * word]!;
      const end = bounds[2 * word + 1]!;
      if (!mayStart(starts, hash, text, start, end)) continue;
      if (to < text.length && start >= to - LONGEST_FORM) {
        from = start;
        break;
      }
      const node = childOf(tables, ROOT, GAP.NONE, hash, text, start, end);
      if (node !== ROOT && canStart(text, start)) {
        followForms((search ??= createSearch(text, lang, gazetteer)), node, word, words);
      }
    }
  }
  return search === null ? [] : search.spots;
}

/** Those of the present text: blocks are short, and four objects for each are more than what is found in it. */
const layersHere = LAYERS.map((name): Layer => ({ name, taken: 0, node: ROOT, entries: [], lastWord: 0 }));

function createSearch(text: string, lang: Language, { languages, tables }: LoadedGazetteer): Search {
  for (const layer of layersHere) layer.taken = 0;
  return { text, langBit: languageBit(languages, lang), tables, spots: [], layers: layersHere };
}

/** Follows the trie from its first word; adds what was found and notes how far each layer has taken the text. */
function followForms(search: Search, firstNode: number, firstWord: number, words: number): void {
  const { text, tables, layers } = search;
  const { nodes } = tables;
  let node = firstNode;
  let hasFound = false;
  for (let word = firstWord; ;) {
    const end = bounds[2 * word + 1]!;
    if (nodes[2 * node + 1]! !== nodes[2 * node + 3]! && canEnd(text, end)) {
      noteForms(search, node, firstWord, word);
      hasFound = true;
    }
    if (nodes[2 * node]! === nodes[2 * node + 2]! || ++word === words) break;
    const start = bounds[2 * word]!;
    if (start - end > LONGEST_GAP) break;
    node = childOf(
      tables,
      node,
      gapBetween(text, end, start),
      hashes[2 * word + 1]!,
      text,
      start,
      bounds[2 * word + 1]!,
    );
    if (node === ROOT) break;
  }
  if (!hasFound) return;
  for (const layer of layers) if (layer.node !== ROOT) addSpot(search, layer, bounds[2 * firstWord]!);
}

/** Notes what the words from the first to the last may be. */
function noteForms({ text, tables, langBit, layers }: Search, node: number, firstWord: number, lastWord: number): void {
  const { nodes, entryUse, useLangs, useCase, useLayer } = tables;
  for (let entry = nodes[2 * node + 1]!; entry < nodes[2 * node + 3]!; entry++) {
    const use = entryUse[entry]!;
    if ((useLangs[use]! & langBit) === 0 || !fitsCase(useCase[use]!, text, firstWord)) continue;
    const layer = layers[useLayer[use]!]!;
    if (layer.node === node) layer.entries.push(entry);
    else {
      layer.node = node;
      layer.entries = [entry];
      layer.lastWord = lastWord;
    }
  }
}

function addSpot({ text, spots }: Search, layer: Layer, start: number): void {
  const { name, entries, lastWord } = layer;
  layer.node = ROOT;
  if (start < layer.taken && name !== 'cue') return;
  let end = bounds[2 * lastWord + 1]!;
  if (text.charCodeAt(end) === POINT && isAbbreviated(text, bounds[2 * lastWord]!, end)) end++;
  spots.push({ start, end, entries, layer: name });
  layer.taken = end;
}

const POINT = 0x2e;

function fitsCase(rules: number, text: string, firstWord: number): boolean {
  for (let word = firstWord, rest = rules; rest !== 0; word++, rest >>>= 2) {
    if (!satisfiesCase(rest & 3, text, bounds[2 * word]!, bounds[2 * word + 1]!)) return false;
  }
  return true;
}
