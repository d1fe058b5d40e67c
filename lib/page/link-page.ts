import type { Mention } from '../model/mention.ts';
import { isVisible } from './natives.ts';
import { styledElementOf, type PageBlock } from './page-block.ts';
import type { PageEngine } from './page-engine.ts';
import type { SlicedTask } from './slices.ts';

/** Whether the page displays the block's text. Text off the screen is displayed; text that fades in will be. */
function isDisplayed(block: PageBlock): boolean {
  const element = styledElementOf(block);
  return element !== null && isVisible(element, { visibilityProperty: true });
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind;
}

/**
 * Puts names and roles, and the quotes in the data, in the place of the block's; those that stay the same stay the same
 * objects.
 */
export function place(block: PageBlock, linked: readonly Mention[]): void {
  const quotes = block.quotes ?? [];
  const mentions =
    quotes.length === 0 ? linked : [...linked, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  let isChanged = mentions.length !== block.placed.length;
  const placed = mentions.map((mention) => {
    const before = block.placed.find((old) => isSameMention(old.mention, mention));
    if (before) {
      isChanged ||= before.mention.certainty !== mention.certainty;
      before.mention = mention;
      return before;
    }
    isChanged = true;
    return { mention, surface: block.text.slice(mention.start, mention.end), blockText: block.text };
  });
  if (!isChanged) return;
  block.placed = placed;
  block.version++;
}

// An article has fewer. Of a page with more, parts are linked one by one, each with the page's beginning, so that
// linking never holds the page up: it takes about 15 µs a block.
export const PART = 400;
export const LEAD = 100;

export interface Linker<Spots> {
  /** Links the blocks, part by part, and leaves out the parts that are as they were. `hasStory` answers when done. */
  link(blocks: readonly PageBlock<Spots>[]): SlicedTask;
  hasStory(): boolean;
}

/** Without the story on the page no block has mentions. */
export function createLinker<Spots>(engine: Pick<PageEngine<Spots>, 'link'>): Linker<Spots> {
  interface Part {
    readonly blocks: readonly PageBlock<Spots>[];
    readonly linked: ReturnType<typeof engine.link>;
  }
  let parts: readonly Part[] = [];
  let isStory = false;

  const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length && a.every((one, index) => one === b[index]);

  const linkPart = (lead: readonly PageBlock<Spots>[], own: readonly PageBlock<Spots>[], before?: Part): Part => {
    const all = [...lead, ...own];
    if (before && isSame(all, before.blocks)) return before;
    return { blocks: all, linked: engine.link(all) };
  };

  return {
    hasStory: () => isStory,
    link(blocks) {
      let shown: PageBlock<Spots>[] | null = null;
      const next: Part[] = [];
      let asked = 0;
      const askDisplay = (isTimeUp: () => boolean): boolean => {
        for (; asked < blocks.length; asked++) {
          const block = blocks[asked]!;
          if (block.isShown !== null) continue;
          if (asked % 32 === 31 && isTimeUp()) return false;
          block.isShown = isDisplayed(block);
        }
        return true;
      };
      const finish = (): void => {
        isStory = next.some(({ linked }) => linked.hasStory);
        for (const block of blocks) if (!block.isShown) place(block, []);
        for (const [index, part] of next.entries()) {
          if (part === parts[index] && isStory) continue;
          const leadLength = index === 0 ? 0 : LEAD;
          for (let at = leadLength; at < part.blocks.length; at++) {
            place(part.blocks[at]!, isStory ? part.linked.mentions[at]! : []);
          }
        }
        parts = isStory ? next : [];
      };
      return (isTimeUp) => {
        if (!askDisplay(isTimeUp)) return false;
        shown ??= blocks.filter((block) => block.isShown);
        while (next.length === 0 || next.length * PART < shown.length) {
          const start = next.length * PART;
          const lead = start === 0 ? [] : shown.slice(0, LEAD);
          next.push(linkPart(lead, shown.slice(start, start + PART), parts[next.length]));
          if (isTimeUp()) break;
        }
        if (next.length * PART < shown.length) return false;
        finish();
        return true;
      };
    },
  };
}
