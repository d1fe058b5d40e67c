import type { Certainty } from '../model/mention.ts';
import { emptyEvidence, NEVER, OWN_NAME, type Cues, type EntityEvidence, type PageEvidence } from './evidence.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import type { Reading } from './readings.ts';
import { ENTRY } from './tables.ts';

/** One thing that speaks for a candidate, or against it where the weight is negative. */
export interface Evidence {
  /** Kebab-case; the one that tips a decision is the mention's `rule`. */
  readonly kind: string;
  readonly weight: number;
}

/** A candidate needs more than this, or it is NIL … */
export const LIKELY = 3;
/** … and more than this, or it is only likely. */
export const CERTAIN = 5;

/** An entry that a reading may mean, weighed. */
export class Candidate {
  readonly entry: number;
  readonly entity: number;
  /** The sum of the weights. */
  score = 0;
  #likelyBy = '';
  #certainBy = '';
  /** All that was weighed, where somebody asks for it. */
  readonly evidence: Evidence[] | null;

  constructor(entry: number, entity: number, evidence: Evidence[] | null) {
    this.entry = entry;
    this.entity = entity;
    this.evidence = evidence;
  }

  add(kind: string, weight: number): void {
    this.score += weight;
    if (this.score > LIKELY && this.#likelyBy === '') this.#likelyBy = kind;
    if (this.score > CERTAIN && this.#certainBy === '') this.#certainBy = kind;
    this.evidence?.push({ kind, weight });
  }

  get certainty(): Certainty {
    return this.score > CERTAIN ? 'certain' : 'likely';
  }

  /** The kind of evidence that brought it over the bar. */
  get rule(): string {
    return this.score > CERTAIN ? this.#certainBy : this.#likelyBy;
  }
}

/** What stands in the same block as a reading. */
export interface BlockEvidence {
  readonly cues: Cues;
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
  /** By office, the block where somebody whom the pack does not know was called so last: "President Nawrocki". */
  readonly otherHolders: Map<number, number>;
  /** Whether the page speaks of sport, films or music and has little of the story. */
  isElsewhere: boolean;
}

/** A veto outweighs whatever else is said. */
const VETO = -99;
/** Below this many distinct core entities a page does not support what is ambiguous … */
const TOPIC_CORE = 2;
/** … with this many, it does so without one in the same block. */
const STRONG_CORE = 4;

/** Of an entity that is not named on the page. */
const UNKNOWN = emptyEvidence(-1);

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
  'common-word': -4,
  namesake: VETO,
  'datelined-elsewhere': VETO,
  'other-name': VETO,
};

/** Whether what touches the name makes it another's. */
export function isVetoed({ verdict }: Reading): boolean {
  return CONTEXT_WEIGHTS[verdict] === VETO;
}

/**
 * What speaks for and against an entry, in the order in which it is weighed: the form itself, what is against, what is
 * for. Without a reading it is a description by office. All of it is kept in `evidence`, if that is given.
 */
export function weigh(
  entry: number,
  reading: Reading | null,
  here: BlockEvidence,
  page: Page,
  evidence: Evidence[] | null = null,
): Candidate {
  const { tables, entities } = page.gazetteer;
  const entity = tables.entryEntity[entry]!;
  const known = page.known[entity] ?? UNKNOWN;
  const { category, core: isCore } = entities[entity]!;
  const flags = tables.entryFlags[entry]!;
  const isAmbiguous = (flags & (ENTRY.AMBIGUOUS | ENTRY.ROLE)) !== 0 || reading?.verdict === 'common-word';
  const candidate = new Candidate(entry, entity, evidence);
  if (reading !== null && category === 'person') {
    if (known.isStranger) candidate.add('stranger', VETO);
    if ((flags & ENTRY.BARE) === 0) {
      candidate.add('full-name', 8);
      if (isVetoed(reading)) candidate.add(reading.verdict, VETO);
    } else weighSurname(candidate, isAmbiguous, known, reading, here, page);
    return candidate;
  }
  const cuesHere = here.cues.pro[entity]!;
  const againstHere = here.cues.contra[entity]!;
  const core = page.core - Number(known.isCore);
  const isPlan = category === 'plan';
  if (!isAmbiguous) candidate.add('name', 8);
  if (reading !== null && isVetoed(reading)) candidate.add(reading.verdict, VETO);
  if (againstHere > 0) candidate.add('against', againstHere < cuesHere ? -2 : -6);
  if ((isAmbiguous || isPlan) && tellsAnother(entity, page)) {
    candidate.add('other-story', isPlan ? -12 : cuesHere > 0 ? -2 : -4);
  }
  if (isPlan && core === 0) candidate.add('no-story', -12);
  else if (isPlan && core + cuesHere < TOPIC_CORE) candidate.add('no-story', -6);
  // "Moscow, Idaho" on the page
  if (known.isDatelined || (known.namesakes > 0 && core < STRONG_CORE && !(core > 0 && isItself(known)))) {
    candidate.add('namesake-on-page', -6);
  }
  const isHere = core >= STRONG_CORE || here.hasCore;
  if (isAmbiguous && core >= TOPIC_CORE && isHere) candidate.add('topic', 4);
  if (reading !== null && isAmbiguous && known.sure > 0) candidate.add('full-name-on-page', 6);
  // "28 points on the agenda"
  if (cuesHere > 0) candidate.add('cue', isPlan && isCore && isAmbiguous && !isHere ? 2 : 6);
  // which Congress it is, the page may tell elsewhere
  else if (category === 'organisation' && isAmbiguous && page.cues.pro[entity]! >= ENOUGH_CUES) {
    candidate.add('cue-on-page', 4);
  }
  return candidate;
}

/** Whether more words on the page are of another story's than of the entity's. */
export function tellsAnother(entity: number, { cues }: Page): boolean {
  return cues.contra[entity]! > Math.max(1, cues.pro[entity]!);
}

/** Named before any namesake and as often: a surname that a son shares is still his after a while. */
function isItself({ isForemost, sure, namesakes }: EntityEvidence): boolean {
  return isForemost && sure >= namesakes;
}

function weighSurname(
  candidate: Candidate,
  isCommon: boolean,
  known: EntityEvidence,
  { verdict, goesOn }: Reading,
  here: BlockEvidence,
  page: Page,
): void {
  const { entity } = candidate;
  const contextWeight = CONTEXT_WEIGHTS[verdict];
  const isSure = known.sure > 0;
  if (!isCommon) candidate.add('surname-alone', 4);
  if (page.isElsewhere && !isSure) candidate.add('another-field', -4);
  if (contextWeight < 0) candidate.add(verdict, contextWeight);
  if (verdict !== 'own-given-name') {
    if (goesOn) candidate.add('name-goes-on', isCommon ? -4 : -2);
    if (here.cues.contra[entity]! > 0) candidate.add('against', isSure ? -2 : -4);
    if (known.namesakes > 0) {
      const isEstablished = isItself(known);
      const last = known.lastBearer;
      candidate.add('namesake-on-page', isEstablished ? -3 : -5);
      if (last === OWN_NAME) candidate.add('named-last', 4);
      else if (last !== NEVER && verdict !== 'title' && !(isEstablished && here.index - last > 1)) {
        candidate.add('namesake-named-last', -9);
      }
    }
  }
  if (isCommon && here.cues.pro[entity]! > 0) candidate.add('cue', 2);
  const company = page.company - Number(known.isCompany);
  const core = page.core - Number(known.isCore);
  // places are named on sports pages too: alone they speak for a rare name only
  const isAmong = isCommon ? here.hasCore || Math.max(core, company) >= STRONG_CORE : company > 1 || core > 1;
  if (company > 0) candidate.add('co-mention', isAmong ? 4 : 3);
  else if (core > 0) candidate.add('co-mention', isCommon ? 2 : 3);
  if (isSure) candidate.add('full-name-on-page', 6);
  if (contextWeight > 0) candidate.add(verdict, contextWeight);
}
