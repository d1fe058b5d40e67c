import { bitsOf, hashEdge, placeOfEdge } from './find-child.ts';
import { hashLetters } from './lay-letters.ts';
import { addStart, createStarts } from './starts.ts';
import { CASE, gapOfKey, layerOf, ROOT, wordOfKey, type FormTables } from './tables.ts';
import type { Trie } from './trie.ts';

/** The tables of a trie: with what finds its nodes, and with the ways in which its entries are met numbered. */
export function layTables(letters: FormTables['letters'], trie: Trie): FormTables {
  const { entryEntity, entryFlags, entryPeriod } = trie;
  return { letters, ...layNodes(letters, trie), entryEntity, entryFlags, entryPeriod, ...layUses(trie) };
}

/** The trie again. */
export function readTrie({ nodes, edges, entryUse, useLangs, useCase, ...columns }: FormTables): Trie {
  const nodeKey = new Uint32Array(nodes.length / 2 - 1);
  const mask = 2 ** bitsOf(nodes.length / 2) - 1;
  for (let at = 0; at < edges.length; at += 2) if (edges[at] !== 0) nodeKey[edges[at]! & mask] = edges[at + 1]!;
  const { entryEntity, entryFlags, entryPeriod } = columns;
  return {
    nodeKey,
    childStart: nodes.filter((_, at) => at % 2 === 0),
    entryStart: nodes.filter((_, at) => at % 2 === 1),
    entryEntity,
    entryLangs: entryUse.map((use) => useLangs[use]!),
    entryCase: entryUse.map((use) => useCase[use]!),
    entryFlags,
    entryPeriod,
  };
}

function layNodes(letters: Uint16Array, trie: Trie): Pick<FormTables, 'nodes' | 'edges' | 'starts'> {
  const { nodeKey, childStart, entryStart } = trie;
  const nodes = new Uint32Array(childStart.length * 2);
  const edges = new Uint32Array(2 * 2 ** Math.max(2, bitsOf(nodeKey.length * 2)));
  const starts = createStarts(childStart[ROOT + 1]! - childStart[ROOT]!);
  const nodeBits = bitsOf(childStart.length);
  const isCapital = listCapitals(trie);
  for (let parent = 0; parent < childStart.length; parent++) {
    nodes[2 * parent] = childStart[parent]!;
    nodes[2 * parent + 1] = entryStart[parent]!;
    for (let node = childStart[parent]!; node < childStart[parent + 1]!; node++) {
      const key = nodeKey[node]!;
      const word = hashLetters(letters, wordOfKey(key));
      const hash = hashEdge(parent, gapOfKey(key), word);
      let at = placeOfEdge(hash, edges.length);
      while (edges[at] !== 0) at = (at + 2) & (edges.length - 1);
      edges[at] = (hash << nodeBits) | node;
      edges[at + 1] = key;
      if (parent === ROOT) addStart(starts, word, isCapital[node] === 0);
    }
  }
  return { nodes, edges, starts };
}

/** The case rule of a form's first word. */
const FIRST_WORD = 3;

/** By node: 1 where all forms at and below it begin with a capital. */
function listCapitals({ childStart, entryStart, entryCase }: Trie): Uint8Array {
  const isCapital = new Uint8Array(childStart.length - 1).fill(1);
  // children come after their parents
  for (let node = isCapital.length - 1; node > 0; node--) {
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
      if ((entryCase[entry]! & FIRST_WORD) === CASE.ANY) isCapital[node] = 0;
    }
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++) isCapital[node]! &= isCapital[child]!;
  }
  return isCapital;
}

function layUses({
  entryLangs,
  entryCase,
  entryFlags,
}: Trie): Pick<FormTables, 'entryUse' | 'useLangs' | 'useCase' | 'useLayer'> {
  const numbers = new Map<string, number>();
  const uses: [langs: number, rules: number, layer: number][] = [];
  let last = -1;
  const entryUse = entryLangs.map((langs, entry) => {
    const rules = entryCase[entry]!;
    const layer = layerOf(entryFlags[entry]!);
    const before = uses[last];
    // mostly it is met as the one before is
    if (before !== undefined && before[0] === langs && before[1] === rules && before[2] === layer) return last;
    const key = `${langs} ${rules} ${layer}`;
    last = numbers.get(key) ?? uses.push([langs, rules, layer]) - 1;
    numbers.set(key, last);
    return last;
  });
  return {
    entryUse,
    useLangs: Uint32Array.from(uses, ([langs]) => langs),
    useCase: Uint32Array.from(uses, ([, rules]) => rules),
    useLayer: Uint8Array.from(uses, ([, , layer]) => layer),
  };
}
