import type { Day } from '../model/dates.ts';
import type { Language } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { blockCaseOf, type BlockCase } from './headline.ts';
import { contextOfName, type NameContext } from './name-context.ts';
import type { FormSpot } from './spot.ts';
import { CASE, ENTRY } from './tables.ts';

/** A spot with everything about it that does not depend on the rest of the page. */
export interface Reading {
  readonly spot: FormSpot;
  /** Entries that may be meant; none where one of them is NIL. */
  readonly entries: readonly number[];
  readonly context: NameContext;
  /** The entity whose surname somebody else bears here; -1 for none. */
  readonly namesakeOf: number;
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
  const { tables, entities } = gazetteer;
  let blockCase: BlockCase | null = null;
  let previousEnd = -1;
  const readings: Reading[] = [];
  for (const spot of spots) {
    if (spot.layer !== 'name') continue;
    const { start, end, entries } = spot;
    const followsSpot = (wordEnd: number): boolean => wordEnd === before;
    const before = previousEnd;
    previousEnd = end;
    // the page's own name for something else: it wins over whatever else those words could be
    const nil = entries.find((entry) => !isEntity(gazetteer, entry));
    const entity = tables.entryEntity[nil ?? entries[0]!]!;
    let context: NameContext = { verdict: 'plain', start, goesOn: false };
    if (nil !== undefined) {
      const isNamesake = (tables.entryFlags[nil]! & ENTRY.NAMESAKE) !== 0;
      context = { ...context, verdict: isNamesake ? 'namesake' : 'other-name' };
    } else {
      blockCase ??= blockCaseOf(text);
      if (isMisprinted(text.slice(start, end), blockCase, entries, gazetteer)) continue;
      if (entries.some((entry) => isShortName(gazetteer, entry))) {
        context = contextOfName({ text, start, end, lang, blockCase, followsSpot }, entities[entity]!, tables);
      }
    }
    const namesakeOf = context.verdict === 'namesake' ? entity : -1;
    readings.push({ spot, entries: nil === undefined ? entries : [], context, namesakeOf });
  }
  return readings;
}

function isEntity(gazetteer: LoadedGazetteer, entry: number): boolean {
  return gazetteer.tables.entryEntity[entry]! >= 0 && (gazetteer.tables.entryFlags[entry]! & ENTRY.NAMESAKE) === 0;
}

/** A full name speaks for itself; a surname and the name of a place or an organisation take on what stands around. */
function isShortName(gazetteer: LoadedGazetteer, entry: number): boolean {
  const entity = gazetteer.entities[gazetteer.tables.entryEntity[entry]!]!;
  if (entity.category === 'person') return (gazetteer.tables.entryFlags[entry]! & ENTRY.BARE) !== 0;
  return entity.category === 'place' || entity.category === 'organisation';
}

/**
 * "TELL US MORE": in capitals throughout, two letters are no sign of a country. "Louis XI": capitals inside ordinary
 * text are no sign of a short name.
 */
function isMisprinted(
  surface: string,
  blockCase: BlockCase,
  entries: readonly number[],
  { tables }: LoadedGazetteer,
): boolean {
  if (surface.length > 3 || surface !== surface.toUpperCase() || surface.includes('.')) return false;
  if (blockCase === 'upper') return surface.length <= 2;
  return entries.every((entry) => tables.entryCase[entry] === CASE.CAPITAL);
}
