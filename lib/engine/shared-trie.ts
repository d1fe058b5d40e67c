import type { Trie } from './trie.ts';

/** Columns of the entries, in one order. */
const COLUMNS = ['entryEntity', 'entryLangs', 'entryCase', 'entryFlags', 'entryPeriod'] as const;
type Columns = Readonly<Record<(typeof COLUMNS)[number], number[]>>;

/**
 * The trie as it travels: what hangs below a node is written once and named where it hangs again. "of the president of
 * Russia" follows every case of every word for a spokesman, so three nodes in four are repetitions. So is a node's set
 * of entries. Both are numbered as they are met, breadth first from the root; a name is 0 for what is new. For what is not,
 * that of a set is its number plus one, and that of a subtree how far back its number is from the next new one: it was
 * often met not long before, which compresses best.
 */
export interface SharedTrie extends Columns {
  /** By subtree: the name of its set of entries, and how many children it has. */
  readonly set: number[];
  readonly children: number[];
  /** By child, subtree by subtree: its `nodeKey` and the name of what hangs below it. */
  readonly key: number[];
  readonly below: number[];
  /** By set of entries: how many it has. */
  readonly setSize: number[];
}

export function shareSubtrees(tables: Trie): SharedTrie {
  const { nodeKey, childStart, entryStart } = tables;
  const columns: Columns = { entryEntity: [], entryLangs: [], entryCase: [], entryFlags: [], entryPeriod: [] };
  const shared: SharedTrie = { ...columns, set: [], children: [], key: [], below: [], setSize: [] };
  const kinds = listKinds(tables);
  const subtrees = new Map([[kinds[0]!, 0]]);
  const sets = new Map<string, number>();
  /** By subtree: a node that has it. */
  const nodes = [0];

  for (const node of nodes) {
    const [from, to] = [entryStart[node]!, entryStart[node + 1]!];
    const set = numberOf(sets, describeEntries(tables, from, to));
    shared.set.push(set + 1);
    if (set < 0) {
      shared.setSize.push(to - from);
      for (const column of COLUMNS) columns[column].push(...tables[column].subarray(from, to));
    }
    const [first, end] = [childStart[node]!, childStart[node + 1]!];
    shared.children.push(end - first);
    for (let child = first; child < end; child++) {
      const known = numberOf(subtrees, kinds[child]!);
      if (known < 0) nodes.push(child);
      shared.key.push(nodeKey[child]!);
      shared.below.push(known < 0 ? 0 : subtrees.size - known);
    }
  }
  return shared;
}

/** The number of what is in the map; -1 for what is new, which is numbered. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return -1;
}

/** By node: equal numbers for nodes below which everything is equal, 0 for the root. Children come after their parents. */
function listKinds(tables: Trie): Uint32Array {
  const { nodeKey, childStart, entryStart } = tables;
  const kinds = new Uint32Array(childStart.length - 1);
  const known = new Map<string, number>();
  for (let node = kinds.length - 1; node > 0; node--) {
    let text = describeEntries(tables, entryStart[node]!, entryStart[node + 1]!);
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++)
      text += `;${nodeKey[child]!}:${kinds[child]!}`;
    kinds[node] = known.get(text) ?? known.size + 1;
    known.set(text, kinds[node]!);
  }
  return kinds;
}

function describeEntries(tables: Trie, from: number, to: number): string {
  let text = '';
  for (let entry = from; entry < to; entry++) for (const column of COLUMNS) text += `${tables[column][entry]!},`;
  return text;
}

/** The same tables again: nodes breadth first, each node's children in one run. */
export function unshareSubtrees(shared: SharedTrie): Trie {
  const set = resolveNames(shared.set, 0, (name) => name - 1);
  const below = resolveNames(shared.below, 1, (name, next) => next - name);
  const firstChild = startsOf(shared.children);
  const firstEntry = startsOf(shared.setSize);
  /** By node: its subtree. */
  const order = [0];
  const keys = [0];
  const childStart: number[] = [];
  const entryStart: number[] = [];
  const entries: number[] = [];
  for (const own of order) {
    childStart.push(order.length);
    entryStart.push(entries.length);
    for (let child = firstChild[own]!; child < firstChild[own + 1]!; child++) {
      order.push(below[child]!);
      keys.push(shared.key[child]!);
    }
    for (let entry = firstEntry[set[own]!]!; entry < firstEntry[set[own]! + 1]!; entry++) entries.push(entry);
  }
  childStart.push(order.length);
  entryStart.push(entries.length);
  return {
    nodeKey: Uint32Array.from(keys),
    childStart: Uint32Array.from(childStart),
    entryStart: Uint32Array.from(entryStart),
    entryEntity: Int32Array.from(entries, (entry) => shared.entryEntity[entry]!),
    entryLangs: Uint32Array.from(entries, (entry) => shared.entryLangs[entry]!),
    entryCase: Uint32Array.from(entries, (entry) => shared.entryCase[entry]!),
    entryFlags: Uint16Array.from(entries, (entry) => shared.entryFlags[entry]!),
    entryPeriod: Uint16Array.from(entries, (entry) => shared.entryPeriod[entry]!),
  };
}

function resolveNames(
  names: readonly number[],
  met: number,
  numberOf: (name: number, next: number) => number,
): number[] {
  let next = met;
  return names.map((name) => (name === 0 ? next++ : numberOf(name, next)));
}

/** Where runs of these lengths start, and where the last ends. */
function startsOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return [0, ...lengths.map((length) => (sum += length))];
}
