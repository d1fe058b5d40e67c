import * as CASE from './case.ts';
import * as ENTRY from './entry.ts';
import * as LEXICAL from './lexical.ts';

export { CASE, ENTRY, LEXICAL };

/**
 * All surface forms as one flat trie over words, in typed arrays.
 *
 * Words stand one behind another in `letters`; a word's number is its place there. Nodes are numbered breadth first, so
 * that a node's children have numbers in a row; node 0 is the root. A node at which forms end has entries; an entry is
 * one reading of those words (an entity, or NIL). With a million forms nothing takes as long as a look into memory: what
 * is looked at together stands together, a node that is there takes four looks and one that is not there one.
 */
export interface FormTables {
  /** Folded words, each behind its length. */
  readonly letters: Uint16Array;
  /** Which words forms begin with: see `mayStart`. */
  readonly starts: Uint32Array;
  /**
   * A hash table from a parent, a gap and a word to the child, by open addressing and at most half full. Two numbers
   * each: the child, below as many bits of the hash as there is room for, 0 for none; its `nodeKeyOf`.
   */
  readonly edges: Uint32Array;
  /** Two numbers each: the first child, the first entry. Those of the next node are where they end. */
  readonly nodes: Uint32Array;
  /** Entity index, or -1 for NIL. */
  readonly entryEntity: Int32Array;
  /** `ENTRY` bits. */
  readonly entryFlags: Uint16Array;
  /** Index into the gazetteer's `periods`: the days of the articles in which the entry holds. */
  readonly entryPeriod: Uint16Array;
  /** In which of the few ways that there are the entry is met: index into what follows. */
  readonly entryUse: Uint32Array;
  /** A bit a language (`languageBit`). */
  readonly useLangs: Uint32Array;
  /** Two bits a word (`CASE`). */
  readonly useCase: Uint32Array;
  /** Index into `LAYERS`. */
  readonly useLayer: Uint8Array;
}

/** Forms of one layer never overlap. Roles and cues may have names in them. */
export const LAYERS = ['name', 'role', 'office', 'cue'] as const;

export function layerOf(flags: number): number {
  if ((flags & ENTRY.ROLE) !== 0) return 1;
  if ((flags & ENTRY.OFFICE) !== 0) return 2;
  return (flags & (ENTRY.CUE | ENTRY.AGAINST)) !== 0 ? 3 : 0;
}

export const ROOT = 0;

const GAP_SHIFT = 28;
const WORD_MASK = (1 << GAP_SHIFT) - 1;

export function nodeKeyOf(gap: number, word: number): number {
  return ((gap << GAP_SHIFT) | word) >>> 0;
}

export function wordOfKey(key: number): number {
  return key & WORD_MASK;
}

export function gapOfKey(key: number): number {
  return key >>> GAP_SHIFT;
}
