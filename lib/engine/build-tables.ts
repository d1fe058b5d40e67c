import type { Gap } from './gaps.ts';
import { layNodes, type Trie } from './lay-nodes.ts';
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

/** Lays forms and the lexicon's words out as the tables describe. Order of input does not matter. */
export function buildTables(forms: readonly TrieEntry[], lexicon: ReadonlyMap<string, number>): FormTables {
  const { words, firsts, formWords } = collectWords(forms, lexicon);
  const { slots, ...laid } = layWords(words, firsts);
  const trie = layNodes(forms, formWords, words.length);
  const slotFlags = new Uint16Array(laid.slotNode.length);
  words.forEach((word, index) => (slotFlags[slots[index]!] = lexicon.get(word) ?? 0));
  const { entries, entryStart } = layEntries(forms, trie);
  const column = <Numbers extends Int32Array | Uint32Array>(
    numbers: Numbers,
    pick: (entry: TrieEntry) => number,
  ): Numbers => {
    for (let at = 0; at < entries.length; at++) numbers[at] = pick(entries[at]!);
    return numbers;
  };
  const tables = {
    ...laid,
    slotFlags,
    nodeKey: trie.words.map((word, node) => (node === 0 ? 0 : nodeKeyOf(trie.gaps[node]!, slots[word]!))),
    childStart: trie.childStart,
    entryStart,
    entryEntity: column(new Int32Array(entries.length), (entry) => entry.entity),
    entryLangs: column(new Uint32Array(entries.length), (entry) => entry.langs),
    entryCase: column(new Uint32Array(entries.length), (entry) => entry.caseRules),
    entryFlags: column(new Int32Array(entries.length), (entry) => entry.flags),
    entryPeriod: column(new Int32Array(entries.length), (entry) => entry.period),
  };
  return { ...tables, starts: { capitals: findCapitals(words.slice(0, firsts)), ...findSmall(tables) } };
}

/** The words of forms and lexicon, sorted, those that begin forms first; and those of the forms, form by form, as indices. */
function collectWords(
  forms: readonly TrieEntry[],
  lexicon: ReadonlyMap<string, number>,
): { words: string[]; firsts: number; formWords: Uint32Array } {
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
    isFirst[numberOf(words[0]!.word)] = true;
    for (const { word } of words) formWords[at++] = numberOf(word);
  }
  for (const word of lexicon.keys()) numberOf(word);
  const all = [...numbers.keys()];
  const firsts = all.filter((_, number) => isFirst[number]).sort();
  const words = [...firsts, ...all.filter((_, number) => !isFirst[number]).sort()];
  const places = new Uint32Array(words.length);
  words.forEach((word, place) => (places[numbers.get(word)!] = place));
  return { words, firsts: firsts.length, formWords: formWords.map((number) => places[number]!) };
}

/** Entries node by node. */
function layEntries(
  forms: readonly TrieEntry[],
  { nodeOf, childStart }: Trie,
): { entries: TrieEntry[]; entryStart: Uint32Array } {
  const nodes = childStart.length - 1;
  const byNode = Array.from({ length: nodes }, (): TrieEntry[] | undefined => undefined);
  forms.forEach((form, index) => (byNode[nodeOf[index]!] ??= []).push(form));
  const entries: TrieEntry[] = [];
  const entryStart = new Uint32Array(nodes + 1);
  byNode.forEach((found, node) => {
    entryStart[node] = entries.length;
    if (found) for (const entry of found.length > 1 ? mergeEntries(found) : found) entries.push(entry);
  });
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
