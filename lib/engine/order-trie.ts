import { wordAt } from './lay-letters.ts';
import { gapOfKey, nodeKeyOf, wordOfKey } from './tables.ts';
import type { Trie } from './trie.ts';

/** A trie in which a word's number is its index in `words`. */
export interface OrderedTrie {
  readonly words: string[];
  readonly trie: Trie;
}

/**
 * The same trie for any order in which its forms came, and close to itself, which is half of compression: words sorted,
 * those that begin forms first, and a node's children in the order of their words, then of their gaps.
 */
export function orderTrie(letters: Uint16Array, trie: Trie): OrderedTrie {
  const { nodeKey, childStart, entryStart } = trie;
  const used = new Set(nodeKey.subarray(1).map(wordOfKey));
  const firsts = new Set(nodeKey.subarray(childStart[0], childStart[1]).map(wordOfKey));
  const listed = Array.from(used, (place) => ({
    word: wordAt(letters, place),
    place,
    rank: firsts.has(place) ? 0 : 1,
  }));
  listed.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1));
  const numbers = new Map(listed.map(({ place }, number) => [place, number]));
  const numberOf = (node: number): number => numbers.get(wordOfKey(nodeKey[node]!))!;
  const gapOf = (node: number): number => gapOfKey(nodeKey[node]!);

  const order = [0];
  const entries: number[] = [];
  const starts = { child: [1], entry: [0] };
  for (const node of order) {
    const children = Array.from({ length: childStart[node + 1]! - childStart[node]! }, (_, n) => childStart[node]! + n);
    order.push(...children.sort((a, b) => numberOf(a) - numberOf(b) || gapOf(a) - gapOf(b)));
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) entries.push(entry);
    starts.child.push(order.length);
    starts.entry.push(entries.length);
  }
  return {
    words: listed.map(({ word }) => word),
    trie: {
      nodeKey: Uint32Array.from(order, (node) => (node === 0 ? 0 : nodeKeyOf(gapOf(node), numberOf(node)))),
      childStart: Uint32Array.from(starts.child),
      entryStart: Uint32Array.from(starts.entry),
      entryEntity: Int32Array.from(entries, (entry) => trie.entryEntity[entry]!),
      entryLangs: Uint32Array.from(entries, (entry) => trie.entryLangs[entry]!),
      entryCase: Uint32Array.from(entries, (entry) => trie.entryCase[entry]!),
      entryFlags: Uint16Array.from(entries, (entry) => trie.entryFlags[entry]!),
      entryPeriod: Uint16Array.from(entries, (entry) => trie.entryPeriod[entry]!),
    },
  };
}
