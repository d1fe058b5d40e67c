import type { Language } from '../model/mention.ts';
import { languagesIn } from './language.ts';
import { elementsIn, firstChildOf, textsIn } from './natives.ts';
import type { TreeWalk } from './tree-walk.ts';

/** Something spotted in a text; UTF-16 code units, end exclusive. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** A cue by itself marks nothing. */
  readonly layer: 'name' | 'role' | 'cue';
}

export interface FirstLookOptions {
  /** The language declared for the tree, null where nobody has declared one. */
  readonly lang: Language | null;
  /** What is spotted in a text. */
  readonly find: (text: string, lang: Language) => readonly Sighting[];
  /** Called in document order; `isCue`: no more than a cue. */
  readonly onFound: (node: Text, isCue: boolean) => void;
}

/** Whose text is none of the reader's, and long. */
const PASSED_BY = 'script,style,noscript,title,textarea';
const CHUNK = 4000;
const MOST_GLUED = 2;
const TAIL = 40;
const HEAD = 80;
const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

const NEW_LINES = /\n\s*/g;

/**
 * A walk to find out where an exact reading is worth its price. Most blocks of most pages hold no name, and the first
 * touch of a node is what costs: so only texts are touched, no elements, and thousands of characters are searched at a
 * time. Neighbouring texts are taken for parted where no blank is between them, and what goes over the seam is looked at
 * by itself: they may be two cells of a table or two halves of one name.
 */
export function createFirstLook(root: Element | ShadowRoot, { lang, find, onFound }: FirstLookOptions): TreeWalk {
  const walker = textsIn(root);
  const passedBy = new Set<Node | null>();
  for (const element of elementsIn(root, PASSED_BY)) passedBy.add(firstChildOf(element));

  let nodes: Text[] = [];
  let texts: string[] = [];
  let units = 0;
  let seams: string[] = [];
  let seamAt: number[] = [];
  let seamNodes: Text[] = [];
  /** The text before the next one, and longer ones that end with it, as far as no blank parts them. */
  let last = '';
  let glued: string[] = [];

  const look = (): void => {
    const chunk = texts.join('\n');
    const seamChunk = seams.join('\n');
    const found = new Map<Text, boolean>();
    const note = (node: Text, isCue: boolean): void => void found.set(node, isCue && found.get(node) !== false);
    for (const language of languagesIn(lang, chunk)) {
      let at = 0;
      let until = texts[0]?.length ?? 0;
      for (const { start, end, layer } of find(chunk, language)) {
        while (until <= start) until += 1 + texts[++at]!.length;
        note(nodes[at]!, layer === 'cue');
        for (let over = at, rest = until; rest < end; rest += 1 + texts[over]!.length)
          note(nodes[++over]!, layer === 'cue');
      }
      at = 0;
      let begin = 0;
      for (const { start, end, layer } of seamChunk === '' ? [] : find(seamChunk, language)) {
        while (begin + seams[at]!.length <= start) begin += 1 + seams[at++]!.length;
        const border = begin + seamAt[at]!;
        if (start < border && border < end) note(seamNodes[at]!, layer === 'cue');
      }
    }
    for (const node of nodes) {
      const isCue = found.get(node);
      if (isCue !== undefined) onFound(node, isCue);
    }
    nodes = [];
    texts = [];
    units = 0;
    seams = [];
    seamAt = [];
    seamNodes = [];
  };

  const addSeam = (before: string, node: Text, words: string): void => {
    const head = before.slice(-TAIL);
    seams.push(head + words.slice(0, HEAD));
    seamAt.push(head.length);
    seamNodes.push(node);
  };

  const add = (node: Text, data: string): void => {
    const words = data.includes('\n') ? data.replace(NEW_LINES, ' ') : data;
    if (last !== '' && mayJoin(words.charCodeAt(0)) && mayJoin(last.charCodeAt(last.length - 1))) {
      addSeam(last, node, words);
      for (const before of glued) addSeam(before, node, words);
      glued = [last, ...glued].slice(0, MOST_GLUED).map((before) => before + words);
    } else if (glued.length > 0) glued = [];
    last = words;
    nodes.push(node);
    texts.push(words);
    units += words.length;
  };

  return (isTimeUp) => {
    for (let seen = 1; ; seen++) {
      const node = walker.nextNode() as Text | null;
      if (node === null) {
        look();
        return true;
      }
      const { data } = node;
      if (data.charCodeAt(0) <= 32 && data.trim() === '') {
        // what follows is parted from what was before
        last = '';
      } else if (data !== '' && !passedBy.has(node)) add(node, data);
      if (units > CHUNK) look();
      if (seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) {
        // nodes may leave the page until the next slice
        look();
        return false;
      }
    }
  };
}

/** Whether a name may go on over an element's border beside such a character: letters, digits, point, hyphen, apostrophe. */
function mayJoin(code: number): boolean {
  if (code >= 0x80) return code < 0x2016 || code === 0x2019 || code > 0x206f;
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x27
  );
}
