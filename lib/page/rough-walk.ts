import type { Language } from '../model/mention.ts';
import { elementKind } from './element-kinds.ts';
import { languageOf, primarySubtag } from './language.ts';
import { attributeOf, closestTo, elementsIn, firstChildOf, localNameOf, nextSiblingOf } from './natives.ts';
import { rootLanguage, type BlockWalk, type WalkOptions } from './walk-blocks.ts';

export interface RoughWalkOptions extends Pick<WalkOptions, 'rootText' | 'nested'> {
  /** A run of text directly in `container`, and what an exact reading would leave out by attributes. */
  readonly onText: (container: Element | ShadowRoot, text: string, lang: Language) => void;
}

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;
// Paragraphs and headings hold no blocks (those that scripts put into them are found by the exact reading), so their
// text is taken whole, too, unless it would run words together.
const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const WHOLE_SELECTOR = [...WHOLE].join();

/** Whether the text of blocks in the element was taken for its own. */
export function isReadWhole(element: Element): boolean {
  return WHOLE.has(localNameOf(element));
}

const RUNS_TOGETHER = 'br,sup';
const BLANKS = /[\t\n\f\r ]+/g;

const BLOCK = 1;
const FORM = 2;
const LANG = 4;

/**
 * A walk to find out where an exact reading is worth its price: the same blocks by the same names of elements, but
 * nothing is asked about attributes, and where an element has no others in it its text is taken whole, without a look
 * at the text node. Most blocks of most pages hold no name, and the first touch of a node is what costs.
 */
export function createRoughWalk(root: Element | ShadowRoot, options: RoughWalkOptions): BlockWalk {
  const { onText, rootText = true, nested = true } = options;
  const withLanguage = new Set(elementsIn(root, '[lang]'));
  const parted = new Set<Element | null>();
  for (const element of elementsIn(root, RUNS_TOGETHER)) parted.add(closestTo(element, WHOLE_SELECTOR));
  const open: Element[] = [];
  const flags: number[] = [];
  const containers: (Element | ShadowRoot)[] = [root];
  const langs: (Language | null)[] = [rootLanguage(root)];
  let node: Node | null = firstChildOf(root);
  let text = '';

  const flush = (): void => {
    if (text === '') return;
    if (text !== ' ' && (rootText || containers.length > 1)) {
      onText(containers[containers.length - 1]!, text, languageOf(langs[langs.length - 1]!, text));
    }
    text = '';
  };

  const add = (data: string): void => {
    if (text === '' && data.charCodeAt(0) <= 32 && data.trim() === '') return;
    const words = data.includes('\n') ? data.replace(BLANKS, ' ') : data;
    if (text === '') text = words === ' ' ? '' : words;
    else text += words;
  };

  const leaveBlock = (flag: number): void => {
    if (flag & BLOCK) {
      flush();
      containers.pop();
    }
    if (flag & LANG) langs.pop();
  };

  /** Enters the element and returns true, or has dealt with it. */
  const enter = (element: Element): boolean => {
    let name: unknown = element.localName;
    const isForm = typeof name !== 'string' || name === 'form';
    if (isForm) name = 'form';
    const kind = elementKind(name as string);
    if (kind !== 'block' && kind !== 'inline') {
      if (kind === 'apart') flush();
      else if (kind === 'break') text += text === '' ? '' : '\n';
      else if (kind === 'barrier' && text !== '') text += '\ufffc';
      return false;
    }
    const isBlock = kind === 'block';
    if (isBlock) {
      flush();
      if (!nested) return false;
    }
    let flag = isForm ? FORM : 0;
    if (isBlock) {
      flag |= BLOCK;
      containers.push(element);
    }
    if (withLanguage.size > 0 && withLanguage.has(element)) {
      flag |= LANG;
      langs.push(primarySubtag(attributeOf(element, 'lang')));
    }
    const isWhole = WHOLE.has(name as string) ? !parted.has(element) : !isForm && element.firstElementChild === null;
    if (isWhole) {
      const data = element.textContent;
      if (data) add(data);
      leaveBlock(flag);
      return false;
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
    leaveBlock(flag);
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
          add((node as Text).data);
          node = node.nextSibling;
        } else if (type === 8 || type === 7) {
          node = node.nextSibling;
        } else if (enter(node as Element)) {
          node = flags[flags.length - 1]! & FORM ? firstChildOf(node) : node.firstChild;
        } else {
          node = nextSiblingOf(node);
        }
      }
      if (seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
    }
  };
}
