import type { PageMentions, PageText, Sightings, TextRun } from '../model/text-run.ts';

/**
 * The engine as the page knows it: it runs in the background, where neither its code nor its tables nor its work cost
 * the page anything. Both reject when it cannot be had.
 */
export interface PageEngine {
  /** Where texts are worth an exact reading, run by run. */
  find(runs: readonly TextRun[]): Promise<readonly Sightings[]>;
  link(page: PageText): Promise<PageMentions>;
}

/** Fewer sightings cannot be the story: see `hasStory` of the engine. */
export const LEAST_SIGHTINGS = 4;
