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
  const entry = chooseEntry(reading.entries, here, page, reading);
  if (entry < 0) return null;
  const evidence = weigh(entry, reading, reading.entries.length > 1, here, page);
  const score = scoreOf(evidence);
  if (score <= LIKELY) return null;
  const isCertain = score > CERTAIN;
  return {
    entity: page.gazetteer.tables.entryEntity[entry]!,
    certainty: isCertain ? 'certain' : 'likely',
    rule: tippedBy(evidence, isCertain ? CERTAIN : LIKELY),
  };
}

export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** The item that took the sum over the bar. */
function tippedBy(evidence: readonly Evidence[], bar: number): string {
  let sum = 0;
  return evidence.find(({ weight }) => (sum += weight) > bar)!.kind;
}

/** Of several entities of one name the best; -1 where two are equally good. */
export function chooseEntry(
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
  reading: Reading | null = null,
): number {
  if (entries.length <= 1) return entries[0] ?? -1;
  const { entryEntity } = page.gazetteer.tables;
  let best = -1;
  let bestScore = -Infinity;
  let isTie = false;
  for (const entry of entries) {
    const score = scoreOf(weigh(entry, reading, true, here, page));
    if (score > bestScore) {
      best = entry;
      bestScore = score;
      isTie = false;
    } else if (score === bestScore && entryEntity[entry] !== entryEntity[best]) isTie = true;
  }
  return isTie ? -1 : best;
}
