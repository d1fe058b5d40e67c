import type { Gap } from './gaps.ts';
import { filterFirstWords, GAP_SHIFT, hashStep, HASH_SEED, slotOf, type FormTables } from './tables.ts';

export interface TrieWord {
  readonly gap: Gap;
  readonly word: string;
}

export interface TrieEntry {
  readonly words: readonly TrieWord[];
  readonly entity: number;
  readonly langs: number;
  readonly caseRules: number;
  readonly flags: number;
  readonly period: number;
}

interface BuildNode {
  readonly key: number;
  readonly children: Map<number, BuildNode>;
  readonly entries: TrieEntry[];
}

/** Lays forms and the lexicon's words out as the tables describe. Order of input does not matter. */
export function buildTables(forms: readonly TrieEntry[], lexicon: ReadonlyMap<string, number>): FormTables {
  const words = new Set<string>(lexicon.keys());
  for (const form of forms) for (const { word } of form.words) words.add(word);
  const slots = layWords([...words].sort());
  const { nodes, slotNode } = layNodes(forms, slots);
  const slotFlags = new Uint8Array(slots.count);
  for (const [word, flags] of lexicon) slotFlags[slots.of.get(word)!] = flags;
  const nodeKey = new Uint32Array(nodes.length);
  const childStart = new Uint32Array(nodes.length + 1);
  const entryStart = new Uint32Array(nodes.length + 1);
  const entries: TrieEntry[] = [];
  let child = 1 + slotNode.reduce((sum, node) => sum + (node > 0 ? 1 : 0), 0);
  nodes.forEach((node, index) => {
    nodeKey[index] = node.key;
    childStart[index] = child;
    if (index > 0) child += node.children.size;
    entryStart[index] = entries.length;
    entries.push(...mergeEntries(node.entries));
  });
  childStart[nodes.length] = child;
  entryStart[nodes.length] = entries.length;
  const vocabulary = { tokenText: slots.text, slotStart: slots.start, slotNode };
  return {
    ...vocabulary,
    firstWords: filterFirstWords(vocabulary),
    slotFlags,
    nodeKey,
    childStart,
    entryStart,
    entryEntity: Int32Array.from(entries, (entry) => entry.entity),
    entryLangs: Uint32Array.from(entries, (entry) => entry.langs),
    entryCase: Uint32Array.from(entries, (entry) => entry.caseRules),
    entryFlags: Uint8Array.from(entries, (entry) => entry.flags),
    entryPeriod: Uint8Array.from(entries, (entry) => entry.period),
  };
}

interface Slots {
  readonly of: Map<string, number>;
  readonly start: Uint32Array;
  readonly text: string;
  readonly count: number;
}

/** Open addressing at most half full: a word of the page that no form has is refused after about one look. */
function layWords(words: readonly string[]): Slots {
  let count = 16;
  while (count < words.length * 2) count *= 2;
  const at: string[] = Array.from({ length: count }, () => '');
  const of = new Map<string, number>();
  for (const word of words) {
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    let slot = slotOf(hash, count - 1);
    while (at[slot] !== '') slot = (slot + 1) & (count - 1);
    at[slot] = word;
    of.set(word, slot);
  }
  const start = new Uint32Array(count + 1);
  for (let slot = 0; slot < count; slot++) start[slot + 1] = start[slot]! + at[slot]!.length;
  return { of, start, text: at.join(''), count };
}

/** Breadth first, children sorted by key: a node's children are one run. Node 0 is nobody's. */
function layNodes(forms: readonly TrieEntry[], slots: Slots): { nodes: BuildNode[]; slotNode: Uint32Array } {
  const root: BuildNode = { key: 0, children: new Map(), entries: [] };
  for (const form of forms) {
    let node = root;
    for (const { gap, word } of form.words) {
      const key = ((gap << GAP_SHIFT) | slots.of.get(word)!) >>> 0;
      let child = node.children.get(key);
      if (!child) {
        child = { key, children: new Map(), entries: [] };
        node.children.set(key, child);
      }
      node = child;
    }
    node.entries.push(form);
  }
  const nodes: BuildNode[] = [root];
  const slotNode = new Uint32Array(slots.count);
  for (let i = 0; i < nodes.length; i++) {
    for (const child of [...nodes[i]!.children.values()].sort((a, b) => a.key - b.key)) {
      if (i === 0) slotNode[child.key] = nodes.length;
      nodes.push(child);
    }
  }
  return { nodes, slotNode };
}

/** Readings that differ in language only become one; the order is fixed so that the same pack gives the same bytes. */
function mergeEntries(entries: readonly TrieEntry[]): TrieEntry[] {
  const merged = new Map<string, TrieEntry>();
  for (const entry of entries) {
    const key = [entry.entity, entry.flags, entry.caseRules, entry.period].join(' ');
    const known = merged.get(key);
    merged.set(key, known ? { ...known, langs: (known.langs | entry.langs) >>> 0 } : entry);
  }
  return [...merged.values()].sort(
    (a, b) => a.entity - b.entity || a.flags - b.flags || a.caseRules - b.caseRules || a.period - b.period,
  );
}
