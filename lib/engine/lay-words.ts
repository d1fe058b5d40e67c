import { hashWord, slotOf, type FormTables } from './tables.ts';

export interface LaidWords extends Pick<FormTables, 'slotWord' | 'slotNode' | 'firstHashes'> {
  /** By the index of the word. */
  readonly slots: readonly number[];
}

/**
 * Lays distinct folded words out in a hash table by open addressing, at most half full: a word of the page that no form
 * has is refused after about one look. Forms begin with the first `firsts` of the words, and the trie's first level is
 * numbered like them, from 1.
 */
export function layWords(words: readonly string[], firsts: number): LaidWords {
  let count = 16;
  while (count < words.length * 2) count *= 2;
  const slotWord: string[] = Array.from({ length: count }, () => '');
  const slotNode = new Uint32Array(count);
  const firstHashes = new Int32Array(firsts);
  const slots = words.map((word, index) => {
    const hash = hashWord(word);
    let slot = slotOf(hash, count - 1);
    while (slotWord[slot] !== '') slot = (slot + 1) & (count - 1);
    slotWord[slot] = word;
    if (index < firsts) {
      slotNode[slot] = index + 1;
      firstHashes[index] = hash;
    }
    return slot;
  });
  return { slotWord, slotNode, firstHashes, slots };
}
