import type { Language } from '../model/mention.ts';
import { elementKind, UNREAD_BY_ATTRIBUTE } from './element-kinds.ts';
import { guessLanguage, languageOf, primarySubtag } from './language.ts';
import {
  attributeOf,
  closestTo,
  elementsIn,
  firstChildOf,
  isMatch,
  localNameOf,
  nodeTypeOf,
  parentOf,
  textContentOf,
  treeRootOf,
} from './natives.ts';
import { createTreeWalk, type TreeWalk } from './tree-walk.ts';

/** A run of text that nothing block-like interrupts, as printed: blanks in a row are one, as on the screen. */
export interface ReadBlock {
  /** The innermost block-like element (or shadow root) around the text. */
  readonly container: Element | ShadowRoot;
  readonly text: string;
  readonly lang: Language;
  /**
   * Where the text comes from, piece by piece: the text node, the offset of the piece in it, and in the block's text.
   * A node with blanks to leave out comes in several pieces.
   */
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
  readonly starts: readonly number[];
}

export interface WalkOptions {
  readonly onBlock: (block: ReadBlock) => void;
  /** False: text directly in `root` (and in inline elements of it) is left out. */
  readonly rootText?: boolean;
  /** False: block-like elements inside `root` are left out. */
  readonly nested?: boolean;
  /** The language of text directly in `root`, where the caller knows it. */
  readonly lang?: Language | null;
}

// Nothing that is matched contains it, so nothing is matched across what it stands for.
const BARRIER = '\ufffc';

const SAMPLE_LENGTH = 1000;

/** Blanks that the screen does not show as they stand in the source. */
const HAS_SOURCE_BLANKS = /[\t\n\f\r]| {2}| $/;
const WORDS = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;
const ENDS_BLANK = /[\n ]$/;

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The language that applies to the children of an element, null where nobody has declared one. */
function declaredLanguage(element: Element | ShadowRoot): Language | null {
  let from: Element | null = nodeTypeOf(element) === 1 ? (element as Element) : (element as ShadowRoot).host;
  while (from) {
    const bearer: Element | null = closestTo(from, '[lang]');
    if (bearer) return primarySubtag(attributeOf(bearer, 'lang'));
    // Past the top of a shadow tree the language is its host's.
    const root = treeRootOf(from);
    from = nodeTypeOf(root) === 11 ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** The language of text directly in the root of a walk. */
export function rootLanguage(root: Element | ShadowRoot): Language | null {
  return declaredLanguage(root) ?? undeclaredLanguage(root);
}

/** A guess for a whole tree that declares no language: single lines are too short to tell Ukrainian from Russian. */
function undeclaredLanguage(root: Element | ShadowRoot): Language | null {
  let sample = '';
  for (const paragraph of elementsIn(root, 'p')) {
    sample += textContentOf(paragraph);
    if (sample.length > SAMPLE_LENGTH) return guessLanguage(sample);
  }
  return null;
}

/**
 * Reads the blocks below `root` in document order, without asking for layout and without recursion. What is never read
 * (see `element-kinds.ts`) is skipped; whether `root` itself may be read is the caller's question.
 */
export function createBlockWalk(root: Element | ShadowRoot, options: WalkOptions): TreeWalk {
  const { onBlock, rootText = true, nested = true, lang: known = rootLanguage(root) } = options;
  // One native query instead of six attribute look-ups on every element.
  const special = new Set(elementsIn(root, `${UNREAD_BY_ATTRIBUTE},[lang]`));

  const bearers = new Set<Element>();
  const containers: (Element | ShadowRoot)[] = [root];
  const langs: (Language | null)[] = [known];
  let text = '';
  let nodes: Text[] = [];
  let offsets: number[] = [];
  let starts: number[] = [];
  let justBroken = false;

  const flush = (): void => {
    if (nodes.length > 0 && (rootText || containers.length > 1)) {
      const lang = languageOf(langs[langs.length - 1]!, text);
      onBlock({ container: containers[containers.length - 1]!, text, lang, nodes, offsets, starts });
    }
    if (nodes.length > 0) {
      nodes = [];
      offsets = [];
      starts = [];
    }
    text = '';
    justBroken = false;
  };

  const addPiece = (from: Text, offset: number, words: string): void => {
    nodes.push(from);
    offsets.push(offset);
    starts.push(text.length);
    text = text === '' ? words : text + words;
  };

  const addBlank = (): void => {
    if (text !== '' && !ENDS_BLANK.test(text)) text += ' ';
  };

  const readText = (from: Text): void => {
    const { data } = from;
    const first = data.charCodeAt(0);
    if ((first > 32 || first !== first) && !HAS_SOURCE_BLANKS.test(data)) {
      if (data !== '') addPiece(from, 0, data);
      justBroken &&= data === '';
      return;
    }
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      if (index > 0) addBlank();
      addPiece(from, index, words);
      justBroken = false;
    }
    if (isBlankCode(data.charCodeAt(data.length - 1))) addBlank();
  };

  const readBreak = (): void => {
    if (nodes.length === 0) return;
    // Two in a row is how old pages end a paragraph.
    if (justBroken) return flush();
    text += '\n';
    justBroken = true;
  };

  return createTreeWalk(root, {
    onText: readText,
    enter(element, kind) {
      const isSpecial = special.has(element);
      const isUnread = isSpecial && isMatch(element, UNREAD_BY_ATTRIBUTE);
      if (kind === 'silent') return false;
      if (kind === 'break') {
        readBreak();
        return false;
      }
      if (kind === 'apart' || kind === 'block') flush();
      if (kind === 'apart' || (kind === 'block' && (isUnread || !nested))) return false;
      if (kind === 'barrier' || isUnread) {
        if (nodes.length > 0) text += BARRIER;
        justBroken = false;
        return false;
      }
      if (kind === 'block') containers.push(element);
      const lang = isSpecial ? attributeOf(element, 'lang') : null;
      if (lang !== null) {
        langs.push(primarySubtag(lang));
        bearers.add(element);
      }
      return true;
    },
    leave(element) {
      if (element === null || containers[containers.length - 1] === element) flush();
      if (element === null) return;
      if (containers[containers.length - 1] === element) containers.pop();
      if (bearers.has(element)) langs.pop();
    },
  });
}

/** The block of a container with nothing in it but one text as it is shown: half of all paragraphs, and no walk is needed. */
export function readPlainBlock(container: Element | ShadowRoot, declared: Language | null): ReadBlock | null {
  const node = firstChildOf(container);
  if (node === null || nodeTypeOf(node) !== 3 || node.nextSibling !== null) return null;
  const { data } = node as Text;
  if (!(data.charCodeAt(0) > 32) || HAS_SOURCE_BLANKS.test(data)) return null;
  return { container, text: data, lang: languageOf(declared, data), nodes: [node as Text], offsets: [0], starts: [0] };
}

/** All blocks below an element at once. */
export function readBlocks(root: Element | ShadowRoot): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  createBlockWalk(root, { onBlock: (block) => blocks.push(block) })(() => false);
  return blocks;
}

/** The block-like element around a node (or the node itself), or the shadow root it is in directly. */
export function containerOf(node: Node): Element | ShadowRoot | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const type = nodeTypeOf(at);
    if (type === 1 && elementKind(localNameOf(at as Element)) === 'block') return at as Element;
    if (type === 11) return at as ShadowRoot;
  }
  return null;
}
