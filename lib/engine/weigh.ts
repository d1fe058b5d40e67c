import { daysOf } from './days.ts';
import { isCompany, isCore, isMet, ITSELF, type Cues, type PageEvidence } from './evidence.ts';
import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import type { Article, Reading } from './readings.ts';
import { ENTRY } from './tables.ts';

/** One thing that speaks for a candidate, or against it where the weight is negative. */
export interface Evidence {
  /** Kebab-case; the one that tips a decision is the mention's `rule`. */
  readonly kind: string;
  readonly weight: number;
}

/** What stands in the same block as a reading, and what was named before it. */
export interface BlockEvidence extends Cues {
  /** The block's place among those of the page that have names. */
  readonly index: number;
  /** Core entities named there without doubt. */
  readonly core: ReadonlySet<number>;
  /** By entity, the block where a namesake of it was named last; `OWN_NAME` where it was itself since. */
  readonly lastBearer: ReadonlyMap<number, number>;
}

export const OWN_NAME = -1;

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
  return page.core - countOf(page, entity, isCore);
}

function countOf({ gazetteer, evidence }: Page, entity: number, tells: (entity: MatchEntity) => boolean): number {
  return isMet(evidence, entity) && tells(gazetteer.entities[entity]!) ? 1 : 0;
}

/** A veto outweighs whatever else is said. */
const VETO = -99;
/** Below this many distinct core entities a page does not support what is ambiguous … */
const TOPIC_CORE = 2;
/** … with this many, it does so without one in the same block. */
const STRONG_CORE = 4;

/** How the words that touch a surname weigh; what they make another name of is vetoed. */
const CONTEXT_WEIGHTS: Readonly<Record<Reading['context']['verdict'], number>> = {
  plain: 0,
  title: 3,
  address: 2,
  'own-given-name': 8,
  profession: -4,
  'opening-word': -4,
  namesake: VETO,
  'other-name': VETO,
};

/** Whether what touches the name makes it another's. */
export function isVetoed({ context: { verdict } }: Reading): boolean {
  return CONTEXT_WEIGHTS[verdict] === VETO;
}

/**
 * What speaks for and against an entry, in the order in which it is weighed: the form itself, what is against, what is
 * for. `isContested`: other entities bear the same name. Without a reading it is a description by office.
 */
export function weigh(
  entry: number,
  reading: Reading | null,
  isContested: boolean,
  here: BlockEvidence,
  page: Page,
): Evidence[] {
  const { tables, entities } = page.gazetteer;
  const entity = tables.entryEntity[entry]!;
  const flags = tables.entryFlags[entry]!;
  const isAmbiguous = (flags & (ENTRY.AMBIGUOUS | ENTRY.ROLE)) !== 0;
  const items: Evidence[] = [];
  const add = (kind: string, weight: number): void => void (weight !== 0 && items.push({ kind, weight }));
  if (reading !== null && entities[entity]!.category === 'person') {
    if ((flags & ENTRY.BARE) === 0) add('full-name', 8);
    else weighSurname(entity, isAmbiguous, reading.context, here, page, add);
    return items;
  }
  const cuesOnPage = page.evidence.cues.get(entity) ?? 0;
  const againstOnPage = page.evidence.against.get(entity) ?? 0;
  const cuesHere = here.cues.get(entity) ?? 0;
  const againstHere = here.against.get(entity) ?? 0;
  const core = coreBesides(page, entity);
  if (!isAmbiguous) add('name', 8);
  if (reading !== null && isVetoed(reading)) add(reading.context.verdict, VETO);
  if (againstHere > 0) add('against', againstHere < cuesHere ? -2 : -6);
  const isPlan = entities[entity]!.category === 'plan';
  if ((isAmbiguous || isPlan) && againstOnPage > Math.max(1, cuesOnPage)) {
    add('other-story', isPlan ? -12 : cuesHere > 0 ? -2 : -4);
  }
  if (isPlan && core + cuesHere === 0) add('no-story', -6);
  // "Moscow, Idaho" on the page
  if (page.evidence.namesakes[entity]! > 0 && !(core > 0 && isItself(entity, page.evidence)))
    add('namesake-on-page', -6);
  if (isContested) {
    add('date', -farFrom(entity, page));
    if (cuesOnPage > 0) add('cue-on-page', 1);
  }
  if (isAmbiguous && core >= TOPIC_CORE && (core >= STRONG_CORE || here.core.size > 0)) add('topic', 4);
  if (reading !== null && isAmbiguous && page.evidence.sure[entity]! > 0) add('full-name-on-page', 6);
  if (cuesHere > 0) add('cue', 6);
  return items;
}

/** Named before any namesake and as often: a surname that a son shares is still his after a while. */
function isItself(entity: number, { first, sure, namesakes }: PageEvidence): boolean {
  return first[entity] === ITSELF && sure[entity]! >= namesakes[entity]!;
}

function weighSurname(
  entity: number,
  isCommon: boolean,
  { verdict, goesOn }: Reading['context'],
  here: BlockEvidence,
  page: Page,
  add: (kind: string, weight: number) => void,
): void {
  const { sure, namesakes } = page.evidence;
  const contextWeight = CONTEXT_WEIGHTS[verdict];
  const isEstablished = isItself(entity, page.evidence);
  const last = here.lastBearer.get(entity);
  const isOwn = verdict === 'own-given-name';
  if (!isCommon) add('surname-alone', 4);
  if (contextWeight < 0) add(verdict, contextWeight);
  if (isCommon && goesOn && !isOwn) add('name-goes-on', -4);
  if (here.against.has(entity) && !isOwn) add('against', sure[entity]! > 0 ? -2 : -4);
  if (namesakes[entity]! > 0 && !isOwn) {
    add('namesake-on-page', isEstablished ? -3 : -5);
    if (last === OWN_NAME) add('named-last', 4);
    else if (last !== undefined && verdict !== 'title' && !(isEstablished && here.index - last > 1)) {
      add('namesake-named-last', -9);
    }
  }
  if (isCommon && here.cues.has(entity)) add('cue', 2);
  const company = page.company - countOf(page, entity, isCompany);
  const core = coreBesides(page, entity);
  // places are named on sports pages too: alone they speak for a rare name only
  if (company > 0) add('co-mention', company > 1 || core > 1 ? 4 : 3);
  else if (core > 0) add('co-mention', isCommon ? 2 : 3);
  if (sure[entity]! > 0) add('full-name-on-page', 6);
  if (contextWeight > 0) add(verdict, contextWeight);
}

const DAYS_OF_ONE = 150;

/** From 0, on the days of the event, to less than 1: among several of one name the nearest is meant. */
function farFrom(entity: number, { gazetteer, article }: Page): number {
  const { days } = gazetteer.entities[entity]!;
  if (days === null || article.published === null) return 0;
  const published = daysOf(article.published, 'first');
  const early = days[0] - published;
  const away = early > 0 ? early : Math.max(0, published - (days[1] ?? published));
  return Math.min(away / DAYS_OF_ONE, 0.7) + (early > 7 ? 0.2 : 0);
}
