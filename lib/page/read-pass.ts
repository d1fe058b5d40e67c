import type { Language } from '../model/mention.ts';
import { createFirstLook, type FirstLookOptions } from './first-look.ts';
import { attributeOf, elementsIn, isConnected } from './natives.ts';
import { primarySubtag } from './language.ts';
import type { SlicedTask } from './slices.ts';
import type { TreeWalk } from './tree-walk.ts';
import { createUnreadCheck } from './unread.ts';
import {
  containerOf,
  createBlockWalk,
  readPlainBlock,
  rootLanguage,
  type ReadBlock,
  type WalkOptions,
} from './walk-blocks.ts';

/** A tree to read, or a part of it. */
export interface PassRoot extends Pick<WalkOptions, 'rootText' | 'nested'> {
  readonly root: Element | ShadowRoot;
}

export interface PassOptions extends Pick<FirstLookOptions, 'find'> {
  /** `run` counts the trees: blocks of one run come in document order, but for those of one container. */
  readonly onBlock: (block: ReadBlock, run: number) => void;
}

/** Cues in blocks without a name say what the page is about, and so many of them say it. */
const MOST_CUE_BLOCKS = 64;

/** One reading of several trees: a first look, and exactly where something was found. */
export function createReadPass(roots: readonly PassRoot[], { find, onBlock }: PassOptions): SlicedTask {
  const exact = new Set<Element | ShadowRoot>();
  const isUnread = createUnreadCheck();
  const walks: (() => TreeWalk)[] = [];
  let cueBlocks = 0;

  const readExactly = (container: Element | ShadowRoot, run: number, lang?: Language | null): void => {
    if (exact.has(container)) return;
    exact.add(container);
    if (isUnread(container)) return;
    const declared = lang === undefined ? rootLanguage(container) : lang;
    const plain = readPlainBlock(container, declared);
    if (plain) onBlock(plain, run);
    else {
      const own = { lang: declared, nested: false, onBlock: (block: ReadBlock) => onBlock(block, run) };
      createBlockWalk(container, own)(() => false);
    }
  };

  const addLook = (
    root: Element | ShadowRoot,
    lang: Language | null,
    rootText: boolean,
    isOneLanguage: boolean,
  ): void => {
    const run = walks.length;
    const outer = rootText ? null : containerOf(root);
    walks.push(() =>
      createFirstLook(root, {
        lang,
        find,
        onFound(node, isCue) {
          if (isCue && cueBlocks++ >= MOST_CUE_BLOCKS) return;
          const container = isConnected(node) ? containerOf(node) : null;
          if (container && container !== outer) readExactly(container, run, isOneLanguage ? lang : undefined);
        },
      }),
    );
  };

  for (const { root, rootText = true, nested = true } of roots) {
    if (!nested) {
      const run = walks.length;
      walks.push(() => () => {
        readExactly(root, run);
        return true;
      });
      continue;
    }
    const lang = rootLanguage(root);
    // What is in another language is looked at by its own words too.
    const foreign = [...elementsIn(root, '[lang]')].filter(
      (element) => primarySubtag(attributeOf(element, 'lang')) !== lang,
    );
    addLook(root, lang, rootText, foreign.length === 0);
    for (const element of foreign) addLook(element, rootLanguage(element), true, false);
  }

  let walk: TreeWalk | null = null;
  let next = 0;
  return (isTimeUp) => {
    for (;;) {
      walk ??= walks[next++]?.() ?? null;
      if (!walk) return true;
      if (!walk(isTimeUp)) return false;
      walk = null;
    }
  };
}
