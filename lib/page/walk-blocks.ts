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
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  textContentOf,
  treeRootOf,
} from './natives.ts';

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
}

/** A walk that can be interrupted: `walk(isTimeUp)` returns whether it is through. */
export type BlockWalk = (isTimeUp: () => boolean) => boolean;

// Nothing that is matched contains it, so nothing is matched across what it stands for.
const BARRIER = '\ufffc';
const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

const BLOCK = 1;
const FORM = 2;
const LANG = 4;

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
export function createBlockWalk(root: Element | ShadowRoot, options: WalkOptions): BlockWalk {
  const { onBlock, rootText = true, nested = true } = options;
  // One native query instead of six attribute look-ups on every element.
  const special = new Set(elementsIn(root, `${UNREAD_BY_ATTRIBUTE},[lang]`));

  const open: Element[] = [];
  const flags: number[] = [];
  const containers: (Element | ShadowRoot)[] = [root];
  const langs: (Language | null)[] = [rootLanguage(root)];
  let node: Node | null = firstChildOf(root);
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

  /** Enters the element and returns true, or deals with it from outside. */
  const enter = (element: Element): boolean => {
    let name: unknown = element.localName;
    const isForm = typeof name !== 'string' || name === 'form';
    if (isForm) name = 'form';
    const kind = elementKind(name as string);
    const isSpecial = special.size > 0 && special.has(element);
    const isUnread = isSpecial && isMatch(element, UNREAD_BY_ATTRIBUTE);
    if (kind === 'silent') return false;
    if (kind === 'break') {
      readBreak();
      return false;
    }
    if (kind === 'apart' || (isUnread && kind === 'block')) {
      flush();
      return false;
    }
    if (kind === 'barrier' || isUnread) {
      if (nodes.length > 0) text += BARRIER;
      justBroken = false;
      return false;
    }
    const isBlock = kind === 'block';
    if (isBlock) flush();
    if (isBlock && !nested) return false;
    let flag = isForm ? FORM : 0;
    if (isBlock) {
      flag |= BLOCK;
      containers.push(element);
    }
    if (isSpecial) {
      const lang = attributeOf(element, 'lang');
      if (lang !== null) {
        flag |= LANG;
        langs.push(primarySubtag(lang));
      }
    }
    open.push(element);
    flags.push(flag);
    return true;
  };

  const leave = (): boolean => {
    const element = open.pop();
    if (!element) {
      flush();
      return true;
    }
    const flag = flags.pop()!;
    if (flag & BLOCK) {
      flush();
      containers.pop();
    }
    if (flag & LANG) langs.pop();
    node = flag & FORM ? nextSiblingOf(element) : element.nextSibling;
    return false;
  };

  return (isTimeUp) => {
    for (let seen = 1; ; seen++) {
      if (node === null) {
        if (leave()) return true;
      } else {
        const type = node.nodeType;
        if (type === 3 || type === 4) {
          readText(node as Text);
          node = node.nextSibling;
        } else if (type === 8 || type === 7) {
          node = node.nextSibling;
        } else if (enter(node as Element)) {
          node = flags[flags.length - 1]! & FORM ? firstChildOf(node) : node.firstChild;
        } else {
          // A form may be here, too: one that is hidden.
          node = nextSiblingOf(node);
        }
      }
      if (seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
    }
  };
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
