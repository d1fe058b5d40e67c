import type { Certainty } from '../model/mention.ts';
import type { Reading } from './readings.ts';
import { CERTAIN, LIKELY, weigh, type BlockEvidence, type Candidate, type Page } from './weigh.ts';

/** Which entity a reading means and by which rule; NIL is null. */
export interface Decision {
  readonly entity: number;
  readonly certainty: Certainty;
  /** The kind of evidence that tipped it. */
  readonly rule: string;
}

export function disambiguate(reading: Reading, here: BlockEvidence, page: Page): Decision | null {
  const best = chooseCandidate(reading.entries, here, page, reading);
  if (best === null || best.score <= LIKELY) return null;
  const { entity, score, certainBy, likelyBy } = best;
  const isCertain = score > CERTAIN;
  return { entity, certainty: isCertain ? 'certain' : 'likely', rule: (isCertain ? certainBy : likelyBy)! };
}

/** The best; none where two entities are equally good. Without a reading, of descriptions by office. */
export function chooseCandidate(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null,
): Candidate | null {
  let best: Candidate | null = null;
  let isEven = false;
  for (const entry of entries) {
    const candidate = weigh(entry, reading, here, page);
    if (best === null || candidate.score > best.score) {
      best = candidate;
      isEven = false;
    } else if (candidate.score === best.score && candidate.entity !== best.entity) isEven = true;
  }
  return isEven ? null : best;
}
