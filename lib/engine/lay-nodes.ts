import type { SplitForms } from './split-form.ts';
import { nodeKeyOf, ROOT } from './tables.ts';

/** The trie's nodes, breadth first, children in the order in which they were met. Node 0 is the root. */
export interface LaidNodes {
  readonly nodeKey: Uint32Array;
  readonly childStart: Uint32Array;
  /** By form: where it ends. */
  readonly nodeOf: Uint32Array;
}

/**
 * Nodes are found by parent, gap and word in one hash table and numbered anew at the end, breadth first. Nothing is
 * sorted: a million forms take half a second so; sorted level by level it was a whole one, with an object and a map a
 * node fifteen.
 */
export function layNodes({ begin, words, gaps }: SplitForms, forms: Uint32Array): LaidNodes {
  const most = words.length + 1;
  const parents = new Uint32Array(most);
  const keys = new Uint32Array(most);
  /** By open addressing, at most half full: a node, 0 for none. */
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most)));
  const mask = slots.length - 1;
  const nodeOf = new Uint32Array(forms.length);
  let size = 1;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    let node = ROOT;
    for (let word = begin[form]!; word < begin[form + 1]!; word++) {
      const key = nodeKeyOf(gaps[word]!, words[word]!);
      let slot = placeOf(node, key, mask);
      let child = slots[slot]!;
      while (child !== 0 && (keys[child] !== key || parents[child] !== node)) {
        slot = (slot + 1) & mask;
        child = slots[slot]!;
      }
      if (child === 0) {
        child = size++;
        slots[slot] = child;
        keys[child] = key;
        parents[child] = node;
      }
      node = child;
    }
    nodeOf[at] = node;
  }
  return numberAnew(parents.subarray(0, size), keys, nodeOf);
}

function placeOf(parent: number, key: number, mask: number): number {
  const hash = Math.imul(key ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

function numberAnew(parents: Uint32Array, keys: Uint32Array, nodeOf: Uint32Array): LaidNodes {
  const { start, order: children } = groupByNumber(parents.subarray(1), parents.length);
  const order = new Uint32Array(parents.length);
  const numbers = new Uint32Array(parents.length);
  const childStart = new Uint32Array(parents.length + 1);
  let size = 1;
  for (let number = 0; number < order.length; number++) {
    const node = order[number]!;
    numbers[node] = number;
    childStart[number] = size;
    for (let at = start[node]!; at < start[node + 1]!; at++) order[size++] = children[at]! + 1;
  }
  childStart[order.length] = size;
  return { nodeKey: order.map((node) => keys[node]!), childStart, nodeOf: nodeOf.map((node) => numbers[node]!) };
}

/** The indices of `numbers`, all below `limit`, by number; those of one number from `start[number]` on, in their order. */
export function groupByNumber(numbers: Uint32Array, limit: number): { start: Uint32Array; order: Uint32Array } {
  const start = new Uint32Array(limit + 1);
  for (let at = 0; at < numbers.length; at++) start[numbers[at]! + 1]!++;
  for (let number = 0; number < limit; number++) start[number + 1]! += start[number]!;
  const next = start.slice();
  const order = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) order[next[numbers[at]!]!++] = at;
  return { start, order };
}
