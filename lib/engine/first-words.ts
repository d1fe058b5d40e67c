import type { FormTables } from './tables.ts';

/** How a word must be printed to begin some form of the language. */
export const BEGINS = { SMALL: 1, CAPITAL: 2 } as const;

/** Where the filter keeps a hash: other bits than the slot's, so that neighbours there part here. */
export function filterIndex(hash: number, mask: number): number {
  return (hash ^ (hash >>> 11)) & mask;
}

/**
 * By hash: whether a form that is read in the language may begin with such a word, printed small or with a capital.
 * Nearly every word of a page is refused here, "the" among them although "The Donald" begins with it.
 */
export function filterFirstWords(tables: FormTables, langBit: number): Uint8Array {
  const { childStart, entryStart, entryLangs, entryCase, firstHashes } = tables;
  const nodes = childStart.length - 1;
  const begins = new Uint8Array(nodes);
  // children come after their parents
  for (let node = nodes - 1; node > 0; node--) {
    let found = 0;
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
      if ((entryLangs[entry]! & langBit) !== 0) found |= (entryCase[entry]! & 3) === 0 ? 3 : BEGINS.CAPITAL;
    }
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++) found |= begins[child]!;
    begins[node] = found;
  }
  // eight places a word: one stranger in eight gets by
  const filter = new Uint8Array(2 ** Math.ceil(Math.log2(8 * firstHashes.length + 8)));
  for (let first = 0; first < firstHashes.length; first++) {
    filter[filterIndex(firstHashes[first]!, filter.length - 1)]! |= begins[first + 1]!;
  }
  return filter;
}
