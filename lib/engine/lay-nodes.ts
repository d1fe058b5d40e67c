import type { TrieEntry } from './build-tables.ts';

/** The trie's nodes, breadth first, children in the order of their words, then of their gaps. Node 0 is the root. */
export interface LaidNodes {
  /** By node: index of its word, and the gap before it. */
  readonly words: Uint32Array;
  readonly gaps: Uint8Array;
  readonly childStart: Uint32Array;
  /** By form: where it ends. */
  readonly nodeOf: Uint32Array;
}

const GAPS = 8;

/**
 * Level by level: the prefixes of one length, as numbers (parent's node, word, gap), sorted and without repeats, are the
 * level's nodes in their order. A million forms take a second so; with an object and a map a node it was fifteen.
 */
export function layNodes(forms: readonly TrieEntry[], formWords: Uint32Array, words: number): LaidNodes {
  const begin = new Uint32Array(forms.length);
  for (let form = 1; form < forms.length; form++) begin[form] = begin[form - 1]! + forms[form - 1]!.words.length;
  const keySize = words * GAPS;
  const nodeOf = new Uint32Array(forms.length);
  const levels: Float64Array[] = [];
  let first = 1;
  let open = Uint32Array.from(forms.keys());
  for (let depth = 0; open.length > 0; depth++) {
    const keys = new Float64Array(open.length);
    for (let at = 0; at < open.length; at++) {
      const form = open[at]!;
      keys[at] = nodeOf[form]! * keySize + formWords[begin[form]! + depth]! * GAPS + forms[form]!.words[depth]!.gap;
    }
    const level = distinct(keys.toSorted());
    for (let at = 0; at < open.length; at++) nodeOf[open[at]!] = first + placeOf(level, keys[at]!);
    levels.push(level);
    first += level.length;
    open = open.filter((form) => forms[form]!.words.length > depth + 1);
  }
  return { ...readLevels(levels, first, keySize), nodeOf };
}

function readLevels(levels: readonly Float64Array[], nodes: number, keySize: number): Omit<LaidNodes, 'nodeOf'> {
  const words = new Uint32Array(nodes);
  const gaps = new Uint8Array(nodes);
  const children = new Uint32Array(nodes);
  let node = 1;
  for (const level of levels) {
    for (const key of level) {
      children[Math.floor(key / keySize)]!++;
      const own = key % keySize;
      words[node] = Math.floor(own / GAPS);
      gaps[node++] = own % GAPS;
    }
  }
  const childStart = new Uint32Array(nodes + 1);
  childStart[0] = 1;
  for (let at = 0; at < nodes; at++) childStart[at + 1] = childStart[at]! + children[at]!;
  return { words, gaps, childStart };
}

function distinct(sorted: Float64Array): Float64Array {
  return sorted.filter((key, at) => at === 0 || key !== sorted[at - 1]);
}

/** Where a key that is there stands. */
function placeOf(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
