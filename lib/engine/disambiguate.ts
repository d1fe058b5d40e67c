import type { Certainty } from '../model/mention.ts';
import { daysOf } from './days.ts';
import { isCompany, isCore, isMet, type PageEvidence } from './evidence.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import type { Article, Reading } from './readings.ts';
import { ENTRY } from './tables.ts';

/** Which entity a reading means and by which rule; NIL is null. */
export interface Decision {
  readonly entity: number;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** What stands in the same block as a reading. */
export interface BlockEvidence {
  readonly cues: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
  /** Core entities named there without doubt. */
  readonly core: ReadonlySet<number>;
  /** The entity or namesake last named in full before the reading, by entity: true for a namesake. */
  readonly lastBearer: ReadonlyMap<number, boolean>;
}

export interface Page {
  readonly gazetteer: LoadedGazetteer;
  readonly evidence: PageEvidence;
  readonly article: Article;
  /** Distinct core entities met on the page. */
  readonly core: number;
  /** Distinct core entities and persons met on the page. */
  readonly company: number;
}

/** Those met besides the one in question: it cannot support itself. */
export function coreBesides(page: Page, entity: number): number {
  return page.core - (isMet(page.evidence, entity) && isCore(page.gazetteer.entities[entity]!) ? 1 : 0);
}

function companyBesides(page: Page, entity: number): number {
  return page.company - (isMet(page.evidence, entity) && isCompany(page.gazetteer.entities[entity]!) ? 1 : 0);
}

/** A common surname that is never introduced in full needs this many of its company. */
const COMPANY_OF_COMMON = 2;
/** Below this many distinct core entities a page does not support what is ambiguous. */
const TOPIC_CORE = 2;
/** With this many, it supports it without a cue nearby. */
const STRONG_CORE = 4;

export function disambiguate(reading: Reading, here: BlockEvidence, page: Page): Decision | null {
  if (reading.entries.length === 0) return null;
  if (reading.context.verdict === 'other-name' || reading.context.verdict === 'namesake') return null;
  const entry = chooseEntry(reading.entries, here, page);
  if (entry < 0) return null;
  const { entryEntity, entryFlags } = page.gazetteer.tables;
  const entity = entryEntity[entry]!;
  const flags = entryFlags[entry]!;
  if (page.gazetteer.entities[entity]!.category === 'person') return decidePerson(reading, entity, flags, here, page);
  if ((flags & ENTRY.AMBIGUOUS) !== 0) return decideTopic(entity, here, page);
  if (here.against.has(entity) && !here.cues.has(entity)) return null;
  return { entity, certainty: 'certain', rule: 'name' };
}

function decidePerson(
  reading: Reading,
  entity: number,
  flags: number,
  here: BlockEvidence,
  page: Page,
): Decision | null {
  if (reading.context.verdict === 'own-given-name') return { entity, certainty: 'certain', rule: 'own-given-name' };
  if ((flags & ENTRY.BARE) === 0) return { entity, certainty: 'certain', rule: 'full-name' };
  const { sure, namesakes } = page.evidence;
  const isAmbiguous = (flags & ENTRY.AMBIGUOUS) !== 0;
  const company = companyBesides(page, entity);
  if (reading.context.verdict === 'title' && (!isAmbiguous || company > 0 || here.cues.has(entity))) {
    return { entity, certainty: 'certain', rule: 'title' };
  }
  const lastIsNamesake = here.lastBearer.get(entity);
  if (namesakes[entity]! > 0) {
    if (sure[entity]! === 0 || lastIsNamesake === true) return null;
    if (lastIsNamesake === undefined && isAmbiguous) return null;
    return { entity, certainty: 'likely', rule: 'full-name-on-page' };
  }
  if (sure[entity]! > 0) return { entity, certainty: 'certain', rule: 'full-name-on-page' };
  if (isAmbiguous) return company >= COMPANY_OF_COMMON ? { entity, certainty: 'likely', rule: 'co-mention' } : null;
  if (company > 0) return { entity, certainty: 'certain', rule: 'co-mention' };
  return { entity, certainty: 'likely', rule: 'surname-alone' };
}

/** A phrase that many stories use ("security guarantees") counts where the page is about this one. */
function decideTopic(entity: number, here: BlockEvidence, page: Page): Decision | null {
  const { cues, against } = page.evidence;
  const hasCue = here.cues.has(entity);
  if (here.against.has(entity) && !hasCue) return null;
  if (against[entity]! > 1 && against[entity]! > cues[entity]! && !hasCue) return null;
  const core = coreBesides(page, entity);
  if (core < TOPIC_CORE && !hasCue) return null;
  if (hasCue) return { entity, certainty: 'certain', rule: 'cue' };
  if (core >= STRONG_CORE || here.core.size > 0) return { entity, certainty: 'likely', rule: 'topic' };
  return null;
}

/** Of several entities of one name: the one whose cues are near, then the one whose days are nearest; else none. */
export function chooseEntry(entries: readonly number[], here: BlockEvidence, page: Page): number {
  if (entries.length <= 1) return entries[0] ?? -1;
  let best = -1;
  let bestScore = -Infinity;
  let isTie = false;
  for (const entry of entries) {
    const score = scoreEntry(entry, here, page);
    const isSame = best >= 0 && page.gazetteer.tables.entryEntity[entry] === page.gazetteer.tables.entryEntity[best];
    if (score > bestScore) {
      best = entry;
      bestScore = score;
      isTie = false;
    } else if (score === bestScore && !isSame) isTie = true;
  }
  return isTie ? -1 : best;
}

const DAYS_PER_POINT = 30;

function scoreEntry(entry: number, here: BlockEvidence, page: Page): number {
  const entity = page.gazetteer.tables.entryEntity[entry]!;
  let score = 0;
  if (here.cues.has(entity)) score += 8;
  if (here.against.has(entity)) score -= 8;
  if (page.evidence.cues[entity]! > 0) score += 2;
  if (page.evidence.against[entity]! > 0) score -= 2;
  if ((page.gazetteer.tables.entryFlags[entry]! & ENTRY.AMBIGUOUS) === 0) score += 0.5;
  const days = page.gazetteer.entities[entity]!.days;
  if (days !== null && page.article.published !== null) {
    const published = daysOf(page.article.published, 'first');
    const away = published < days[0] ? days[0] - published : Math.max(0, published - (days[1] ?? published));
    score -= Math.min(away / DAYS_PER_POINT, 4) + (published < days[0] - 7 ? 1 : 0);
  }
  return score;
}
