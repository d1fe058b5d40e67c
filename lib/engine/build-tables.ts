import type { Gap } from './gaps.ts';
import { layWords } from './lay-words.ts';
import { findCapitals, findSmall } from './starts.ts';
import { nodeKeyOf, type FormTables } from './tables.ts';

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
  readonly gap: Gap;
  /** Index into the words, which are sorted, those that begin forms first. */
  readonly word: number;
  readonly children: Map<number, BuildNode>;
  readonly entries: TrieEntry[];
}

/** Lays forms and the lexicon's words out as the tables describe. Order of input does not matter. */
export function buildTables(forms: readonly TrieEntry[], lexicon: ReadonlyMap<string, number>): FormTables {
  const vocabulary = new Set<string>(lexicon.keys());
  for (const form of forms) for (const { word } of form.words) vocabulary.add(word);
  const firsts = new Set(forms.map(({ words: [first] }) => first!.word));
  const words = [...[...firsts].sort(), ...[...vocabulary].filter((word) => !firsts.has(word)).sort()];
  const { slots, ...laid } = layWords(words, firsts.size);
  const nodes = layNodes(forms, words);
  const slotFlags = new Uint16Array(laid.slotNode.length);
  for (const [index, word] of words.entries()) slotFlags[slots[index]!] = lexicon.get(word) ?? 0;
  const nodeKey = new Uint32Array(nodes.length);
  const childStart = new Uint32Array(nodes.length + 1);
  const entryStart = new Uint32Array(nodes.length + 1);
  const entries: TrieEntry[] = [];
  let child = 1 + firsts.size;
  nodes.forEach((node, index) => {
    if (index > 0) nodeKey[index] = nodeKeyOf(node.gap, slots[node.word]!);
    childStart[index] = child;
    if (index > 0) child += node.children.size;
    entryStart[index] = entries.length;
    entries.push(...mergeEntries(node.entries));
  });
  childStart[nodes.length] = child;
  entryStart[nodes.length] = entries.length;
  const tables = {
    ...laid,
    slotFlags,
    nodeKey,
    childStart,
    entryStart,
    entryEntity: Int32Array.from(entries, (entry) => entry.entity),
    entryLangs: Uint32Array.from(entries, (entry) => entry.langs),
    entryCase: Uint32Array.from(entries, (entry) => entry.caseRules),
    entryFlags: Int32Array.from(entries, (entry) => entry.flags),
    entryPeriod: Int32Array.from(entries, (entry) => entry.period),
  };
  return { ...tables, starts: { capitals: findCapitals(words.slice(0, firsts.size)), ...findSmall(tables) } };
}

/** Breadth first, children in the order of their words: a node's children are one run. Node 0 is nobody's. */
function layNodes(forms: readonly TrieEntry[], words: readonly string[]): BuildNode[] {
  const indexes = new Map(words.map((word, index) => [word, index]));
  const root: BuildNode = { gap: 0, word: 0, children: new Map(), entries: [] };
  for (const form of forms) {
    let node = root;
    for (const { gap, word: text } of form.words) {
      const word = indexes.get(text)!;
      const key = nodeKeyOf(gap, word);
      let child = node.children.get(key);
      if (!child) {
        child = { gap, word, children: new Map(), entries: [] };
        node.children.set(key, child);
      }
      node = child;
    }
    node.entries.push(form);
  }
  const nodes: BuildNode[] = [root];
  for (const node of nodes) nodes.push(...[...node.children.values()].sort((a, b) => a.word - b.word || a.gap - b.gap));
  return nodes;
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
