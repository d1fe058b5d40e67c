import type { Language, Mention } from '../model/mention.ts';
import type { Sighting } from './first-look.ts';

/** The engine as the page needs it. `Spots` are the engine's own; nobody here looks into them. */
export interface PageEngine<Spots = unknown> {
  /** Where in a text anything is spotted, for a first look at text that is not yet read block by block. */
  find(text: string, lang: Language): readonly Sighting[];
  /** What was spotted in one block's text; null for nothing at all, unless such a block is to be kept. */
  spot(text: string, lang: Language, isKept: boolean): Spots | null;
  /** Mentions by block, in the order of the blocks given, and whether the story is on the page. */
  link(blocks: readonly SpottedText<Spots>[]): {
    readonly mentions: readonly (readonly Mention[])[];
    readonly hasStory: boolean;
  };
}

export interface SpottedText<Spots> {
  readonly text: string;
  readonly lang: Language;
  readonly spots: Spots;
}
