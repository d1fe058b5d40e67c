import type { Certainty } from '../model/mention.ts';
import type { Reading } from './readings.ts';
import { weigh, type BlockEvidence, type Evidence, type Page } from './weigh.ts';

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
  return {
    entity: best.entity,
    certainty: isCertain ? 'certain' : 'likely',
    rule: tippedBy(best.evidence, isCertain ? CERTAIN : LIKELY),
  };
}

/** An entry that a reading may mean, with all that was weighed. */
export interface Candidate {
  readonly entry: number;
  readonly entity: number;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** What each of the entries has for and against it; without a reading they are descriptions by office. */
export function weighCandidates(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null,
): Candidate[] {
  const { entryEntity } = page.gazetteer.tables;
  const isContested = entries.some((entry) => entryEntity[entry] !== entryEntity[entries[0]!]);
  return entries.map((entry) => {
    const evidence = weigh(entry, reading, isContested, here, page);
    const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
    return { entry, entity: entryEntity[entry]!, evidence, score };
  });
}

/** The best; none where two entities are equally good. */
function chooseCandidate(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null,
): Candidate | null {
  const candidates = weighCandidates(entries, here, page, reading);
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), candidates[0]!);
  return candidates.some(({ score, entity }) => score === best.score && entity !== best.entity) ? null : (best ?? null);
}

/** Of several descriptions by office the best; -1 where two are equally good. */
export function chooseEntry(entries: readonly number[], here: BlockEvidence, page: Page): number {
  return chooseCandidate(entries, here, page, null)?.entry ?? -1;
}

/** The item that took the sum over the bar. */
function tippedBy(evidence: readonly Evidence[], bar: number): string {
  let sum = 0;
  return evidence.find(({ weight }) => (sum += weight) > bar)!.kind;
}
