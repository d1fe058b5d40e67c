import type { Category } from '../model/category.ts';
import type { Day } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Language, Mention } from '../model/mention.ts';

/** An entity as far as matching knows it. */
export interface GazetteerEntity {
  readonly id: EntityId;
  readonly category: Category;
  readonly name: string;
}

/** Ready tables of all surface forms of the enabled packs. Opaque outside the engine. */
export interface Gazetteer {
  readonly entities: readonly GazetteerEntity[];
}

/** A surface form found in a block, before anything is decided about it. Opaque outside the engine. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The text of one paragraph-like container with what was spotted in it. */
export interface SpottedBlock {
  readonly text: string;
  readonly lang: Language;
  readonly spots: readonly Spot[];
}

export interface Article {
  /** The day it was published, null where the page does not tell. */
  readonly published: Day | null;
}

/** What was decided for a whole page. */
export interface LinkedPage {
  /** Mentions by block, in the order of the blocks given; sorted by start, never overlapping. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Whether the story is really on the page, so that marks are worth showing. */
  readonly hasStory: boolean;
}

/** From what `compileGazetteer` wrote; throws an Error that says what is wrong with it. */
export declare function loadGazetteer(serialized: readonly string[]): Gazetteer;

/** Spotting, per block: pure in (text, lang), so that a changed block alone is read again. */
export declare function spotForms(text: string, lang: Language, gazetteer: Gazetteer): Spot[];

/** Disambiguation and selection, per page: blocks without spots may be left out. */
export declare function linkMentions(blocks: readonly SpottedBlock[], gazetteer: Gazetteer, article: Article): LinkedPage;
