import type { Mention } from '../model/mention.ts';
import { isVisible } from './natives.ts';
import { styledElementOf, type PageBlock } from './page-block.ts';
import type { PageEngine } from './page-engine.ts';

/** Whether the page displays the block's text. Text off the screen is displayed; text that fades in will be. */
function isDisplayed(block: PageBlock): boolean {
  const element = styledElementOf(block);
  return element !== null && isVisible(element, { visibilityProperty: true });
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity;
}

/** Puts the mentions in the place of the block's; those that stay the same stay the same objects. */
function place(block: PageBlock, mentions: readonly Mention[]): void {
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

/** Links the whole page anew. Returns whether the story is on it; without the story no block has mentions. */
export function linkPage<Spots>(blocks: readonly PageBlock<Spots>[], engine: Pick<PageEngine<Spots>, 'link'>): boolean {
  for (const block of blocks) block.isShown ??= isDisplayed(block);
  const shown = blocks.filter((block) => block.isShown);
  const { mentions, hasStory } = engine.link(shown);
  for (const block of blocks) if (!block.isShown) place(block, []);
  for (const [index, block] of shown.entries()) place(block, hasStory ? mentions[index]! : []);
  return hasStory;
}
