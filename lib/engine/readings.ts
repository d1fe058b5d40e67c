import type { Day } from '../model/dates.ts';
import type { Language } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { blockCaseOf, type BlockCase } from './headline.ts';
import { contextOfFullName, contextOfName, type NameAt, type NameContext } from './name-context.ts';
import type { FormSpot } from './spot.ts';
import { CASE, ENTRY, type FormTables } from './tables.ts';

/** A name with everything about it that does not depend on the rest of the page. */
export interface Reading extends NameContext {
  readonly end: number;
  /** Entries that may be meant; none where one of them is NIL. */
  readonly entries: readonly number[];
  /** The first of those that may be meant; of a namesake, the entity whose surname it bears; -1 for NIL. */
  readonly entity: number;
}

export interface ReadingBlock {
  readonly text: string;
  readonly lang: Language;
  readonly spots: readonly FormSpot[];
}

export interface Article {
  /** The day it was published, null where the page does not tell. */
  readonly published: Day | null;
}

/** What is on one block: its names in their surroundings, in order. */
export function readBlock({ text, lang, spots }: ReadingBlock, gazetteer: LoadedGazetteer): Reading[] {
  const { entryEntity } = gazetteer.tables;
  let known: BlockCase | null = null;
  const blockCase = (): BlockCase => (known ??= blockCaseOf(text));
  let previousEnd = -1;
  const readings: Reading[] = [];
  for (const { start, end, entries, layer } of spots) {
    if (layer !== 'name') continue;
    const other = otherName(entries, gazetteer.tables);
    const entity = entryEntity[other ?? entries[0]!]!;
    if (other !== null) {
      const isNamesake = (gazetteer.tables.entryFlags[other]! & ENTRY.NAMESAKE) !== 0;
      const isDateline = start === 0 && DASH.test(text.slice(end, end + 3));
      const verdict = !isNamesake ? 'other-name' : isDateline ? 'datelined-elsewhere' : 'namesake';
      readings.push({ verdict, start, introduction: null, goesOn: false, end, entries: NO_ENTRIES, entity });
    } else if (end - start > LONGEST_CODE || !isMisprinted(text.slice(start, end), blockCase, entries, gazetteer)) {
      const at = { text, start, end, lang, blockCase, previousEnd };
      const context = contextOf(at, entries, gazetteer);
      const { verdict, introduction, goesOn } = context;
      readings.push({ verdict, start: context.start, introduction, goesOn, end, entries, entity });
    }
    previousEnd = end;
  }
  return readings;
}

const DASH = /^ [—–-] /;
const NO_ENTRIES: readonly number[] = [];

/** The page's own name for something else, or null: it wins over whatever else those words could be. */
function otherName(entries: readonly number[], { entryEntity, entryFlags }: FormTables): number | null {
  for (const entry of entries) {
    if (entryEntity[entry]! < 0 || (entryFlags[entry]! & ENTRY.NAMESAKE) !== 0) return entry;
  }
  return null;
}

/** A rare name in full speaks for itself; a surname and the name of a place or an organisation take on what stands around. */
function contextOf(at: NameAt, entries: readonly number[], gazetteer: LoadedGazetteer): NameContext {
  const entity = gazetteer.entities[gazetteer.tables.entryEntity[entries[0]!]!]!;
  for (const entry of entries) if (isShort(entry, gazetteer)) return contextOfName(at, entity);
  if (entity.isCommon) return contextOfFullName(at, entity);
  return { verdict: 'plain', start: at.start, introduction: null, goesOn: false };
}

function isShort(entry: number, { entities, tables }: LoadedGazetteer): boolean {
  const { category } = entities[tables.entryEntity[entry]!]!;
  if (category === 'person') return (tables.entryFlags[entry]! & ENTRY.BARE) !== 0;
  return category === 'place' || category === 'organisation';
}

const LONGEST_CODE = 3;
const SHORTEST_CODE = 2;

/**
 * "TELL US MORE": in capitals throughout, two letters are no sign of a country. "Louis XI": capitals inside ordinary
 * text are no sign of a short name.
 */
function isMisprinted(
  surface: string,
  blockCase: () => BlockCase,
  entries: readonly number[],
  { tables }: LoadedGazetteer,
): boolean {
  if (surface !== surface.toUpperCase()) return false;
  const isOdd = entries.every((entry) => tables.useCase[tables.entryUse[entry]!] === CASE.CAPITAL);
  // the look at the whole block only where it decides
  if (surface.length > SHORTEST_CODE) return isOdd && blockCase() !== 'upper';
  return isOdd || blockCase() === 'upper';
}
