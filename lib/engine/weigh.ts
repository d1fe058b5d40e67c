import { besides, type Cues, type PageEvidence } from './evidence.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import type { NamedHolders } from './office-holders.ts';
import type { Reading } from './readings.ts';
import { ENTRY } from './tables.ts';

/** One thing that speaks for a candidate, or against it where the weight is negative. */
export interface Evidence {
  /** Kebab-case; the one that tips a decision is the mention's `rule`. */
  readonly kind: string;
  readonly weight: number;
}

/** An entry that a reading may mean, with all that was weighed. */
export interface Candidate {
  readonly entry: number;
  readonly entity: number;
  readonly evidence: Evidence[];
  /** The sum of the weights. */
  score: number;
}

/** What stands in the same block as a reading. */
export interface BlockEvidence extends Cues {
  /** The block's place among those of the page that have names. */
  readonly index: number;
  /** Whether a core entity that was met by then is named there. */
  readonly hasCore: boolean;
}

export interface Page extends PageEvidence {
  readonly gazetteer: LoadedGazetteer;
  /** The article's day, as days since 1970; the pack's own where the page tells none. */
  readonly day: number;
  readonly isDated: boolean;
  /** By entity, the block where a namesake of it was named last; `OWN_NAME` where it was itself since. */
  readonly lastBearer: Map<number, number>;
  readonly holders: NamedHolders;
  /** Whether the page speaks of sport, films or music and has little of the story. */
  isElsewhere: boolean;
}

export const OWN_NAME = -1;

/** A veto outweighs whatever else is said. */
const VETO = -99;
/** Below this many distinct core entities a page does not support what is ambiguous … */
const TOPIC_CORE = 2;
/** … with this many, it does so without one in the same block. */
const STRONG_CORE = 4;

/** So many words for a name that several bear, anywhere on the page. */
const ENOUGH_CUES = 2;

/** How the words that touch a surname weigh; what they make another name of is vetoed. */
export const CONTEXT_WEIGHTS: Readonly<Record<Reading['verdict'], number>> = {
  plain: 0,
  title: 3,
  address: 2,
  'own-given-name': 8,
  profession: -9,
  'opening-word': -4,
  namesake: VETO,
  'other-name': VETO,
};

/** Whether what touches the name makes it another's. */
export function isVetoed({ verdict }: Reading): boolean {
  return CONTEXT_WEIGHTS[verdict] === VETO;
}

type Add = (kind: string, weight: number) => void;

/**
 * What speaks for and against an entry, in the order in which it is weighed: the form itself, what is against, what is
 * for. Without a reading it is a description by office.
 */
export function weigh(entry: number, reading: Reading | null, here: BlockEvidence, page: Page): Candidate {
  const { tables, entities } = page.gazetteer;
  const entity = tables.entryEntity[entry]!;
  const { category, core: isCore } = entities[entity]!;
  const flags = tables.entryFlags[entry]!;
  const isAmbiguous = (flags & (ENTRY.AMBIGUOUS | ENTRY.ROLE)) !== 0;
  const candidate: Candidate = { entry, entity, evidence: [], score: 0 };
  const add: Add = (kind, weight) => {
    candidate.evidence.push({ kind, weight });
    candidate.score += weight;
  };
  if (reading !== null && category === 'person') {
    if (page.strangers.has(entity)) add('stranger', VETO);
    if ((flags & ENTRY.BARE) === 0) {
      add('full-name', 8);
      if (isVetoed(reading)) add(reading.verdict, VETO);
    } else weighSurname(entity, isAmbiguous, reading, here, page, add);
    return candidate;
  }
  const cuesHere = here.cues.get(entity) ?? 0;
  const againstHere = here.cues.get(~entity) ?? 0;
  const core = besides(page.core, entity);
  const isPlan = category === 'plan';
  if (!isAmbiguous) add('name', 8);
  if (reading !== null && isVetoed(reading)) add(reading.verdict, VETO);
  if (againstHere > 0) add('against', againstHere < cuesHere ? -2 : -6);
  if ((isAmbiguous || isPlan) && tellsAnother(entity, page)) {
    add('other-story', isPlan ? -12 : cuesHere > 0 ? -2 : -4);
  }
  if (isPlan && core === 0) add('no-story', -12);
  else if (isPlan && core + cuesHere < TOPIC_CORE) add('no-story', -6);
  // "Moscow, Idaho" on the page
  if (page.namesakes.has(entity) && core < STRONG_CORE && !(core > 0 && isItself(entity, page))) {
    add('namesake-on-page', -6);
  }
  const isHere = core >= STRONG_CORE || here.hasCore;
  if (isAmbiguous && core >= TOPIC_CORE && isHere) add('topic', 4);
  if (reading !== null && isAmbiguous && page.sure.has(entity)) add('full-name-on-page', 6);
  // "28 points on the agenda"
  if (cuesHere > 0) add('cue', isPlan && isCore && isAmbiguous && !isHere ? 2 : 6);
  // which Congress it is, the page may tell elsewhere
  else if (category === 'organisation' && isAmbiguous && (page.cues.get(entity) ?? 0) >= ENOUGH_CUES) {
    add('cue-on-page', 4);
  }
  return candidate;
}

/** Whether more words on the page are of another story's than of the entity's. */
function tellsAnother(entity: number, { cues }: Page): boolean {
  return (cues.get(~entity) ?? 0) > Math.max(1, cues.get(entity) ?? 0);
}

/** Named before any namesake and as often: a surname that a son shares is still his after a while. */
function isItself(entity: number, { foremost, sure, namesakes }: Page): boolean {
  return foremost.has(entity) && sure.get(entity)! >= (namesakes.get(entity) ?? 0);
}

function weighSurname(
  entity: number,
  isCommon: boolean,
  { verdict, goesOn }: Reading,
  here: BlockEvidence,
  page: Page,
  add: Add,
): void {
  const contextWeight = CONTEXT_WEIGHTS[verdict];
  const isSure = page.sure.has(entity);
  if (!isCommon) add('surname-alone', 4);
  if (page.isElsewhere && !isSure) add('another-field', -4);
  if (contextWeight < 0) add(verdict, contextWeight);
  if (verdict !== 'own-given-name') {
    if (goesOn) add('name-goes-on', isCommon ? -4 : -2);
    if (here.cues.has(~entity)) add('against', isSure ? -2 : -4);
    if (page.namesakes.has(entity)) {
      const isEstablished = isItself(entity, page);
      const last = page.lastBearer.get(entity);
      add('namesake-on-page', isEstablished ? -3 : -5);
      if (last === OWN_NAME) add('named-last', 4);
      else if (last !== undefined && verdict !== 'title' && !(isEstablished && here.index - last > 1)) {
        add('namesake-named-last', -9);
      }
    }
  }
  if (isCommon && here.cues.has(entity)) add('cue', 2);
  const company = besides(page.company, entity);
  const core = besides(page.core, entity);
  // places are named on sports pages too: alone they speak for a rare name only
  const isAmong = isCommon ? here.hasCore || Math.max(core, company) >= STRONG_CORE : company > 1 || core > 1;
  if (company > 0) add('co-mention', isAmong ? 4 : 3);
  else if (core > 0) add('co-mention', isCommon ? 2 : 3);
  if (isSure) add('full-name-on-page', 6);
  if (contextWeight > 0) add(verdict, contextWeight);
}
