import type { Day } from './dates.ts';
import type { EntityId } from './ids.ts';
import type { Language, Mention } from './mention.ts';

/** Texts of a page in the order they stand in, for a first look. */
export interface TextRun {
  /** The language declared for them, null where nobody has declared one. */
  readonly lang: Language | null;
  /** Of a text that is nothing but blanks no more than a blank. */
  readonly texts: readonly string[];
}

/** What a first look saw in a run: indexes of its texts, rising. */
export interface Sightings {
  /** Where something begins or goes on that may be a mention; once for each. */
  readonly named: readonly number[];
  /** Where there are cues and nothing else. A cue by itself marks nothing. */
  readonly cued: readonly number[];
  /** Where there is what counts on a page with the story only: quotation marks, an office alone. */
  readonly withStory: readonly number[];
}

/** The text of one paragraph-like container. */
export interface BlockText {
  readonly text: string;
  readonly lang: Language;
}

/** Blocks of one page. Those in which nothing was seen may be left out. */
export interface PageText {
  readonly blocks: readonly BlockText[];
  /** The article's day, where the page tells it. */
  readonly published: Day | null;
}

/** What was decided for a page. */
export interface PageMentions {
  /** Names, roles and quotes by block, in the order of the blocks given; sorted by start, the longer first. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Whether a story is really on the page. Without it there are no mentions. */
  readonly hasStory: boolean;
  /** The preferred names of who is mentioned. */
  readonly names: Readonly<Record<EntityId, string>>;
}
