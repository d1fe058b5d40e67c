import type { Language } from '../model/mention.ts';
import { languageOf, primarySubtag } from './language.ts';
import { attributeOf, closestTo, elementsIn, localNameOf } from './natives.ts';
import { createTreeWalk, type TreeWalk } from './tree-walk.ts';
import { rootLanguage, type WalkOptions } from './walk-blocks.ts';

export interface RoughWalkOptions extends Pick<WalkOptions, 'rootText' | 'nested'> {
  /** A run of text directly in `container`, and what an exact reading would leave out by attributes. */
  readonly onText: (container: Element | ShadowRoot, text: string, lang: Language) => void;
}

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

/**
 * A walk to find out where an exact reading is worth its price: the same blocks by the same names of elements, but
 * nothing is asked about attributes, and where an element has no others in it its text is taken whole, without a look
 * at the text node. Most blocks of most pages hold no name, and the first touch of a node is what costs.
 */
export function createRoughWalk(root: Element | ShadowRoot, options: RoughWalkOptions): TreeWalk {
  const { onText, rootText = true, nested = true } = options;
  const withLanguage = new Set(elementsIn(root, '[lang]'));
  const parted = new Set<Element | null>();
  for (const element of elementsIn(root, RUNS_TOGETHER)) parted.add(closestTo(element, WHOLE_SELECTOR));
  const containers: (Element | ShadowRoot)[] = [root];
  const langs: (Language | null)[] = [rootLanguage(root)];
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

  const end = (element: Element): void => {
    if (containers[containers.length - 1] === element) {
      flush();
      containers.pop();
    }
    if (withLanguage.has(element)) langs.pop();
  };

  return createTreeWalk(root, {
    onText: (from) => add(from.data),
    enter(element, kind) {
      if (kind !== 'block' && kind !== 'inline') {
        if (kind === 'apart') flush();
        else if (text !== '' && kind !== 'silent') text += kind === 'break' ? '\n' : '\ufffc';
        return false;
      }
      if (kind === 'block') {
        flush();
        if (!nested) return false;
        containers.push(element);
      }
      if (withLanguage.has(element)) langs.push(primarySubtag(attributeOf(element, 'lang')));
      if (kind === 'block' && WHOLE.has(element.localName) ? parted.has(element) : element.firstElementChild !== null) {
        return true;
      }
      const data = element.textContent;
      if (data) add(data);
      end(element);
      return false;
    },
    leave: (element) => (element ? end(element) : flush()),
  });
}
