import { hashWord, slotOf, type FormTables } from './tables.ts';

export interface LaidWords extends Pick<FormTables, 'slotWord' | 'slotNode'> {
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
  const slots = words.map((word, index) => {
    let slot = slotOf(hashWord(word), count - 1);
    while (slotWord[slot] !== '') slot = (slot + 1) & (count - 1);
    slotWord[slot] = word;
    if (index < firsts) slotNode[slot] = index + 1;
    return slot;
  });
  return { slotWord, slotNode, slots };
}
