import { foldChar, foldWord } from './fold.ts';
import type { Gap } from './gaps.ts';
import { gapOfKey, ROOT, wordOfKey, type FormTables } from './tables.ts';

/** The hash by which `edges` are laid; its high bits say where, its low bits tell most others apart. */
export function hashEdge(parent: number, gap: number, wordHash: number): number {
  const hash = Math.imul(wordHash ^ Math.imul((parent << 3) | gap, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The child of `node` by this gap and the word printed here, whose hash is `wordHash`; or `ROOT`. */
export function childOf(
  tables: FormTables,
  node: number,
  gap: Gap,
  wordHash: number,
  text: string,
  start: number,
  end: number,
): number {
  const { edges, nodes, letters } = tables;
  const hash = hashEdge(node, gap, wordHash);
  const mask = edges.length - 1;
  const nodeBits = bitsOf(nodes.length >> 1);
  for (let at = placeOfEdge(hash, edges.length); ; at = (at + 2) & mask) {
    const edge = edges[at]!;
    if (edge === 0) return ROOT;
    if ((edge ^ (hash << nodeBits)) >>> nodeBits !== 0) continue;
    const key = edges[at + 1]!;
    const child = edge & ((1 << nodeBits) - 1);
    if (gapOfKey(key) !== gap || child < nodes[2 * node]! || child >= nodes[2 * node + 2]!) continue;
    if (isPrinted(letters, wordOfKey(key), text, start, end)) return child;
  }
}

function isPrinted(letters: Uint16Array, word: number, text: string, start: number, end: number): boolean {
  const length = letters[word]!;
  if (length !== end - start) {
    // what is passed over in a word makes it longer
    const folded = foldWord(text.slice(start, end));
    return length === folded.length && folded !== '' && isPrinted(letters, word, folded, 0, length);
  }
  for (let at = start, letter = word + 1; at < end; at++, letter++) {
    if (letters[letter] !== foldChar(text.charCodeAt(at))) return false;
  }
  return true;
}

/** How many bits a number below `count` takes. */
export function bitsOf(count: number): number {
  return 32 - Math.clz32(count - 1);
}

/** Where the search for an edge begins; `size` is a power of two. */
export function placeOfEdge(hash: number, size: number): number {
  return (hash >>> (Math.clz32(size) + 2)) << 1;
}
