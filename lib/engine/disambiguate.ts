import type { Reading } from './readings.ts';
import { LIKELY, weigh, type BlockEvidence, type Candidate, type Page } from './weigh.ts';

/** Which entry a reading means; NIL is null. */
export function disambiguate(reading: Reading, here: BlockEvidence, page: Page): Candidate | null {
  const best = chooseCandidate(reading.entries, here, page, reading);
  return best !== null && best.score > LIKELY ? best : null;
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
