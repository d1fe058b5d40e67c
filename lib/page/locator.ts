import type { MentionLocator, PlacedMention, Rect } from '../model/mention.ts';
import { offsetIn } from './block-position.ts';
import { mentionRects } from './mention-ranges.ts';
import { caretAt, scrollToElement } from './natives.ts';
import { styledElementOf, type PageBlock } from './page-block.ts';

export interface LocatorOptions {
  readonly window: Window;
  readonly document: Document;
  /** In document order. */
  readonly blocks: () => readonly PageBlock[];
  readonly blockAt: (node: Node) => PageBlock | undefined;
  readonly shadowRoots: () => ShadowRoot[];
  /** Whether the mention's category is switched on. */
  readonly isWanted: (mention: PlacedMention) => boolean;
}

// Underlines hang a little below the line's box, and pointers point with rounded coordinates.
const SLACK = 2;

function isUnder(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
}

/** The page's index of mentions. Asks for layout only where the caret is next to a mention. */
export function createLocator(options: LocatorOptions): MentionLocator {
  const { window, document, blocks, blockAt, shadowRoots, isWanted } = options;
  const blockOf = (mention: PlacedMention): PageBlock | undefined =>
    blocks().find(({ placed }) => placed.includes(mention));
  const rectsOf = (mention: PlacedMention, block = blockOf(mention)): readonly Rect[] =>
    block ? mentionRects(document, block, mention.mention) : [];

  return {
    at(x, y) {
      const caret = caretAt(document, x, y, { shadowRoots: shadowRoots() });
      const block = caret && blockAt(caret.offsetNode);
      if (!block) return null;
      const offset = offsetIn(block, caret.offsetNode, caret.offset);
      // The caret stands between two characters, and either may be the one that is pointed at.
      const touching = block.placed.filter(({ mention }) => mention.start <= offset && offset <= mention.end);
      // A role may have a name in it: on the name's words the name is meant.
      touching.sort((a, b) => a.surface.length - b.surface.length);
      return touching.find((one) => isWanted(one) && rectsOf(one, block).some((rect) => isUnder(rect, x, y))) ?? null;
    },
    rects: (mention) => rectsOf(mention),
    list(entity) {
      const all = blocks().flatMap(({ placed }) => placed);
      return all.filter(
        (one) => isWanted(one) && (entity === undefined || (one.mention.entity === entity && !one.mention.quote)),
      );
    },
    has: (mention) => blockOf(mention) !== undefined,
    reveal(mention) {
      const block = blockOf(mention);
      const element = block && styledElementOf(block);
      if (!element) return;
      scrollToElement(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
      // In a paragraph higher than the window its middle may be elsewhere.
      const line = rectsOf(mention, block)[0];
      if (line && (line.top < 0 || line.bottom > window.innerHeight)) {
        window.scrollBy({ top: (line.top + line.bottom - window.innerHeight) / 2, behavior: 'instant' });
      }
    },
  };
}
