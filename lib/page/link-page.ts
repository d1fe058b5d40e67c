import type { Day } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { PageMentions } from '../model/text-run.ts';
import { isVisible } from './natives.ts';
import { styledElementOf, type PageBlock } from './page-block.ts';
import type { PageEngine } from './page-engine.ts';
import type { Slices } from './slices.ts';

export interface Linker {
  /** Links the blocks. `onDone` gets false where the engine could not be had, and then nothing is changed. */
  link(blocks: readonly PageBlock[], onDone: (isLinked: boolean) => void): void;
  /** Null until the page was linked once. */
  hasStory(): boolean | null;
  /** The preferred name of an entity that is mentioned. */
  nameOf(entity: EntityId): string;
}

export interface LinkerOptions {
  readonly engine: Pick<PageEngine, 'link'>;
  readonly published: Day | null;
  readonly slices: Slices;
  readonly signal: AbortSignal;
}

const BLOCKS_BETWEEN_LOOKS_AT_THE_CLOCK = 32;
const NOTHING: PageMentions = { mentions: [], hasStory: false, names: {} };

/** Has what the page displays linked, as often as it is asked to and something is new. */
export function createLinker({ engine, published, slices, signal }: LinkerOptions): Linker {
  let linked: PageMentions | null = null;
  /** Null while they are being linked, or where that failed: then they are to be linked anew. */
  let linkedBlocks: readonly PageBlock[] | null = null;

  const ask = async (shown: readonly PageBlock[]): Promise<void> => {
    const before = linkedBlocks;
    if (before?.length === shown.length && shown.every((block, at) => block === before[at])) return;
    linkedBlocks = null;
    const blocks = shown.map(({ text, lang }) => ({ text, lang }));
    linked = blocks.length === 0 ? NOTHING : await engine.link({ blocks, published });
    linkedBlocks = shown;
    for (const [at, block] of shown.entries()) place(block, linked.mentions[at] ?? []);
  };

  return {
    hasStory: () => linked && linked.hasStory,
    nameOf: (entity) => linked?.names[entity] ?? entity,
    link(blocks, onDone) {
      let asked = 0;
      const askDisplay = (isTimeUp: () => boolean): boolean => {
        for (; asked < blocks.length; asked++) {
          const block = blocks[asked]!;
          if (block.isShown !== null) continue;
          if (asked % BLOCKS_BETWEEN_LOOKS_AT_THE_CLOCK === 31 && isTimeUp()) return false;
          block.isShown = isDisplayed(block);
        }
        return true;
      };
      const finish = (isLinked: boolean): void => {
        if (!signal.aborted) onDone(isLinked);
      };
      slices.run(askDisplay, () => {
        for (const block of blocks) if (!block.isShown) place(block, []);
        ask(blocks.filter((block) => block.isShown)).then(
          () => finish(true),
          () => finish(false),
        );
      });
    },
  };
}

/** Whether the page displays the block's text. Text off the screen is displayed; text that fades in will be. */
function isDisplayed(block: PageBlock): boolean {
  const element = styledElementOf(block);
  return element !== null && isVisible(element, { visibilityProperty: true });
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind;
}

/** Those that stay the same stay the same objects. */
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
