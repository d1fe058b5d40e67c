import type { Gap } from './gaps.ts';
import { layNodes, type LaidNodes } from './lay-nodes.ts';

import { layLetters } from './lay-letters.ts';
import { layTables } from './lay-tables.ts';
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

/** Lays forms out as the tables describe. Order of input does not matter. */
export function buildTables(forms: readonly TrieEntry[]): FormTables {
  const { words, formWords } = collectWords(forms);
  const { letters, places } = layLetters(words);
  const trie = layNodes(forms, formWords, words.length);
  const { entries, entryStart } = layEntries(forms, trie);
  const column = <Numbers extends Int32Array | Uint32Array | Uint16Array>(
    numbers: Numbers,
    pick: (entry: TrieEntry) => number,
  ): Numbers => {
    for (let at = 0; at < entries.length; at++) numbers[at] = pick(entries[at]!);
    return numbers;
  };
  return layTables(letters, {
    nodeKey: trie.words.map((word, node) => (node === 0 ? 0 : nodeKeyOf(trie.gaps[node]!, places[word]!))),
    childStart: trie.childStart,
    entryStart,
    entryEntity: column(new Int32Array(entries.length), (entry) => entry.entity),
    entryLangs: column(new Uint32Array(entries.length), (entry) => entry.langs),
    entryCase: column(new Uint32Array(entries.length), (entry) => entry.caseRules),
    entryFlags: column(new Uint16Array(entries.length), (entry) => entry.flags),
    entryPeriod: column(new Uint16Array(entries.length), (entry) => entry.period),
  });
}

/** The words of forms, sorted, those that begin forms first; and those of the forms, form by form, as indices. */
function collectWords(forms: readonly TrieEntry[]): { words: string[]; formWords: Uint32Array } {
  const numbers = new Map<string, number>();
  const isFirst: boolean[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, isFirst.length);
    return isFirst.push(false) - 1;
  };
  const formWords = new Uint32Array(forms.reduce((sum, { words }) => sum + words.length, 0));
  let at = 0;
  for (const { words } of forms) {
    const first = at;
    for (const { word } of words) formWords[at++] = numberOf(word);
    isFirst[formWords[first]!] = true;
  }
  const all = [...numbers.keys()];
  const firsts = all.filter((_, number) => isFirst[number]).sort();
  const words = [...firsts, ...all.filter((_, number) => !isFirst[number]).sort()];
  const places = new Uint32Array(words.length);
  words.forEach((word, place) => (places[numbers.get(word)!] = place));
  return { words, formWords: formWords.map((number) => places[number]!) };
}

/** Entries node by node. */
function layEntries(
  forms: readonly TrieEntry[],
  { nodeOf, childStart }: LaidNodes,
): { entries: TrieEntry[]; entryStart: Uint32Array } {
  const nodes = childStart.length - 1;
  // by node, where its forms begin among all forms in the order of their nodes
  const formStart = new Uint32Array(nodes + 1);
  for (const node of nodeOf) formStart[node + 1]!++;
  for (let node = 0; node < nodes; node++) formStart[node + 1]! += formStart[node]!;
  const placed = formStart.slice();
  const order = new Uint32Array(forms.length);
  nodeOf.forEach((node, form) => (order[placed[node]!++] = form));

  const entries: TrieEntry[] = [];
  const entryStart = new Uint32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) {
    entryStart[node] = entries.length;
    const [from, to] = [formStart[node]!, formStart[node + 1]!];
    if (to - from === 1) entries.push(forms[order[from]!]!);
    else if (to > from) entries.push(...mergeEntries(Array.from(order.subarray(from, to), (form) => forms[form]!)));
  }
  entryStart[nodes] = entries.length;
  return { entries, entryStart };
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
