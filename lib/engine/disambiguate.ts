import type { Certainty } from '../model/mention.ts';
import type { Reading } from './readings.ts';
import { weigh, type BlockEvidence, type Candidate, type Page } from './weigh.ts';

/** Which entity a reading means and by which rule; NIL is null. */
export interface Decision {
  readonly entity: number;
  readonly certainty: Certainty;
  /** The kind of evidence that tipped it. */
  readonly rule: string;
}

/** A candidate needs more than this, or it is NIL … */
export const LIKELY = 3;
/** … and more than this, or it is only likely. */
export const CERTAIN = 5;

export function disambiguate(reading: Reading, here: BlockEvidence, page: Page): Decision | null {
  const best = chooseCandidate(reading.entries, here, page, reading);
  if (best === null || best.score <= LIKELY) return null;
  const isCertain = best.score > CERTAIN;
  let sum = 0;
  const tipping = best.evidence.find(({ weight }) => (sum += weight) > (isCertain ? CERTAIN : LIKELY));
  return { entity: best.entity, certainty: isCertain ? 'certain' : 'likely', rule: tipping!.kind };
}

/** What each of the entries has for and against it; without a reading they are descriptions by office. */
export function weighCandidates(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null,
): Candidate[] {
  return entries.map((entry) => weigh(entry, reading, here, page));
}

/** The best; none where two entities are equally good. Without a reading, of descriptions by office. */
export function chooseCandidate(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null,
): Candidate | null {
  const [best = null, ...rest] = weighCandidates(entries, here, page, reading).sort((a, b) => b.score - a.score);
  return rest.some(({ score, entity }) => score === best!.score && entity !== best!.entity) ? null : best;
}
