import type { FormTables } from './tables.ts';

/** The trie's part of the tables: what the words lead to. */
export type TrieTables = Pick<
  FormTables,
  'nodeKey' | 'childStart' | 'entryStart' | 'entryEntity' | 'entryLangs' | 'entryCase' | 'entryFlags' | 'entryPeriod'
>;

/** Columns of the entries, in one order. */
const COLUMNS = ['entryEntity', 'entryLangs', 'entryCase', 'entryFlags', 'entryPeriod'] as const;
type Columns = Readonly<Record<(typeof COLUMNS)[number], number[]>>;

/**
 * The trie as it travels: what hangs below a node is written once and named where it hangs again. "of the president of
 * Russia" follows every case of every word for a spokesman, so three nodes in four are repetitions. So is a node's set
 * of entries. Both are numbered as they are met, breadth first; 0 stands for one not met yet, else it is the number plus one.
 */
export interface SharedTrie extends Columns {
  /** By node of the first level: what hangs below it. */
  readonly first: number[];
  /** By subtree: its set of entries and how many children it has. */
  readonly set: number[];
  readonly children: number[];
  /** By child, subtree by subtree: its `nodeKey` and what hangs below it. */
  readonly key: number[];
  readonly below: number[];
  /** By set of entries: how many it has. */
  readonly setSize: number[];
}

/** Nodes 1 to `firsts` are the first level. */
export function shareSubtrees(tables: TrieTables, firsts: number): SharedTrie {
  const { nodeKey, childStart, entryStart } = tables;
  const columns: Columns = { entryEntity: [], entryLangs: [], entryCase: [], entryFlags: [], entryPeriod: [] };
  const shared: SharedTrie = { ...columns, first: [], set: [], children: [], key: [], below: [], setSize: [] };
  const kinds = listKinds(tables);
  const subtrees = new Map<number, number>();
  const sets = new Map<string, number>();
  /** By subtree: a node that has it. */
  const nodes: number[] = [];
  const name = (node: number): number => {
    const number = nameOf(subtrees, kinds[node]!);
    if (number === 0) nodes.push(node);
    return number;
  };

  for (let node = 1; node <= firsts; node++) shared.first.push(name(node));
  for (const node of nodes) {
    const [from, to] = [entryStart[node]!, entryStart[node + 1]!];
    const set = nameOf(sets, describeEntries(tables, from, to));
    shared.set.push(set);
    if (set === 0) {
      shared.setSize.push(to - from);
      for (const column of COLUMNS) columns[column].push(...tables[column].subarray(from, to));
    }
    shared.children.push(childStart[node + 1]! - childStart[node]!);
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++) {
      shared.key.push(nodeKey[child]!);
      shared.below.push(name(child));
    }
  }
  return shared;
}

/** Zero for what is not in the map yet, else its number plus one; numbers what is new. */
function nameOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known + 1;
  numbers.set(key, numbers.size);
  return 0;
}

/** By node: equal numbers for nodes below which everything is equal. Children come after their parents. */
function listKinds(tables: TrieTables): Uint32Array {
  const { nodeKey, childStart, entryStart } = tables;
  const kinds = new Uint32Array(childStart.length - 1);
  const known = new Map<string, number>();
  for (let node = kinds.length - 1; node > 0; node--) {
    let text = describeEntries(tables, entryStart[node]!, entryStart[node + 1]!);
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++)
      text += `;${nodeKey[child]!}:${kinds[child]!}`;
    kinds[node] = known.get(text) ?? known.size;
    known.set(text, kinds[node]!);
  }
  return kinds;
}

function describeEntries(tables: TrieTables, from: number, to: number): string {
  let text = '';
  for (let entry = from; entry < to; entry++) for (const column of COLUMNS) text += `${tables[column][entry]!},`;
  return text;
}

/** The same tables again: nodes breadth first, each node's children in one run. `firstKeys`: `nodeKey` of the first level. */
export function unshareSubtrees(shared: SharedTrie, firstKeys: readonly number[]): TrieTables {
  const { children, key, setSize } = shared;
  const set = resolveNames(shared.set);
  const all = resolveNames([...shared.first, ...shared.below]);
  const below = all.slice(shared.first.length);
  const childrenStart = startsOf(children);
  const setStart = startsOf(setSize);
  /** By node: its subtree. */
  const order = [0, ...all.slice(0, shared.first.length)];
  const keys = [0, ...firstKeys];
  const childStart = [order.length];
  for (let node = 1; node < order.length; node++) {
    const own = order[node]!;
    childStart.push(order.length);
    for (let child = childrenStart[own]!; child < childrenStart[own + 1]!; child++) {
      order.push(below[child]!);
      keys.push(key[child]!);
    }
  }
  childStart.push(order.length);
  const entryStart = startsOf(order.map((own, node) => (node === 0 ? 0 : setSize[set[own]!]!)));
  const entries = new Uint32Array(entryStart.at(-1)!);
  for (let node = 1; node < order.length; node++) {
    const from = setStart[set[order[node]!]!]! - entryStart[node]!;
    for (let at = entryStart[node]!; at < entryStart[node + 1]!; at++) entries[at] = from + at;
  }
  return {
    nodeKey: Uint32Array.from(keys),
    childStart: Uint32Array.from(childStart),
    entryStart,
    entryEntity: Int32Array.from(entries, (entry) => shared.entryEntity[entry]!),
    entryLangs: Uint32Array.from(entries, (entry) => shared.entryLangs[entry]!),
    entryCase: Uint32Array.from(entries, (entry) => shared.entryCase[entry]!),
    entryFlags: Int32Array.from(entries, (entry) => shared.entryFlags[entry]!),
    entryPeriod: Int32Array.from(entries, (entry) => shared.entryPeriod[entry]!),
  };
}

function resolveNames(names: readonly number[]): number[] {
  let met = 0;
  return names.map((name) => (name === 0 ? met++ : name - 1));
}

/** Where runs of these lengths start, and where the last ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}
