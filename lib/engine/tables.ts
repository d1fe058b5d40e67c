import * as CASE from './case.ts';
import * as ENTRY from './entry.ts';
import { FOLD, FOLD_SIZE, foldChar, foldWord, PASSED_OVER } from './fold.ts';
import * as LEXICAL from './lexical.ts';
import type { Gap } from './gaps.ts';
import type { Starts } from './starts.ts';

export { CASE, ENTRY, LEXICAL };

/**
 * All surface forms as one flat trie over words, in typed arrays.
 *
 * Words live in an open-addressing hash table; a slot is the word's number. `slotNode` is the trie's first level.
 * Nodes are numbered breadth first, so that a node's children are the run `childStart[n] .. childStart[n + 1]` and no
 * pointer is stored; they stand in the order of their words. `nodeKey` is how a node is reached from its parent: the gap before the word, then the word.
 * A node at which forms end has entries; an entry is one reading of those words (an entity, or NIL).
 */
export interface FormTables {
  /** Folded words; an empty slot has no characters. */
  readonly slotWord: readonly string[];
  readonly slotNode: Uint32Array;
  readonly starts: Starts;
  /** `LEXICAL` bits of the word. */
  readonly slotFlags: Uint16Array;
  readonly nodeKey: Uint32Array;
  readonly childStart: Uint32Array;
  readonly entryStart: Uint32Array;
  /** Entity index, or -1 for NIL. */
  readonly entryEntity: Int32Array;
  /** A bit a language (`languageBit`). */
  readonly entryLangs: Uint32Array;
  /** Two bits a word (`CASE`). */
  readonly entryCase: Uint32Array;
  /** `ENTRY` bits. */
  readonly entryFlags: Int32Array;
  /** Index into the gazetteer's `periods`: the days of the articles in which the entry holds. */
  readonly entryPeriod: Int32Array;
}

export const GAP_SHIFT = 28;
const SLOT_MASK = (1 << GAP_SHIFT) - 1;

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Spreads the hash over the table; FNV's low bits alone would cluster. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The slot of an already folded word, or -1. */
export function findFolded({ slotWord }: FormTables, word: string): number {
  const mask = slotWord.length - 1;
  for (let slot = slotOf(hashWord(word), mask); ; slot = (slot + 1) & mask) {
    if (slotWord[slot] === word) return slot;
    if (slotWord[slot] === '') return -1;
  }
}

/** The slot of the word printed at `start..end`, or -1. Most words are found or refused without making a folded string. */
export function findPrinted(tables: FormTables, text: string, start: number, end: number): number {
  const { slotWord } = tables;
  const mask = slotWord.length - 1;
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = code < FOLD_SIZE ? FOLD[code]! : foldChar(code);
    if (folded === PASSED_OVER) return findFolded(tables, foldWord(text.slice(start, end)));
    hash = Math.imul(hash ^ folded, HASH_PRIME);
  }
  let printed = '';
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const word = slotWord[slot]!;
    if (word === '') return -1;
    if (word.length !== end - start) continue;
    printed ||= text.slice(start, end).toLowerCase();
    if (printed === word || foldWord(printed) === word) return slot;
  }
}

/** The child of `node` by this gap and word, or 0. A node has few children: looking through them beats searching. */
export function childOf(tables: FormTables, node: number, gap: Gap, slot: number): number {
  const { childStart, nodeKey } = tables;
  const key = nodeKeyOf(gap, slot);
  for (let child = childStart[node]!; child < childStart[node + 1]!; child++) if (nodeKey[child] === key) return child;
  return 0;
}

export function nodeKeyOf(gap: number, slot: number): number {
  return ((gap << GAP_SHIFT) | slot) >>> 0;
}

export function slotOfKey(key: number): number {
  return key & SLOT_MASK;
}
