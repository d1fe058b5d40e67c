import type { Day } from '../model/dates.ts';
import type { Language } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { blockCase, type BlockCase } from './headline.ts';
import { contextOfName, type NameContext } from './name-context.ts';
import type { FormSpot } from './spot.ts';
import { CASE, ENTRY } from './tables.ts';

/** A spot with everything about it that does not depend on the rest of the page. */
export interface Reading {
  readonly spot: FormSpot;
  /** Where the name begins: before the spot where an unlisted given name belongs to it. */
  readonly start: number;
  /** Entries that may be meant, NIL ones left out. */
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
export function readBlock(block: ReadingBlock, gazetteer: LoadedGazetteer): Reading[] {
  const names = block.spots.filter((spot) => spot.layer === 'name');
  let printed: BlockCase | null = null;
  const readings: Reading[] = [];
  names.forEach((spot, k) => {
    const entries = spot.entries.filter((entry) => isEntity(gazetteer, entry));
    const nil = spot.entries.find((entry) => !isEntity(gazetteer, entry));
    if (nil !== undefined) {
      // the page's own name for something else: it wins over whatever else those words could be
      const isNamesake = (gazetteer.tables.entryFlags[nil]! & ENTRY.NAMESAKE) !== 0;
      const namesakeOf = isNamesake ? gazetteer.tables.entryEntity[nil]! : -1;
      readings.push({
        spot,
        start: spot.start,
        entries: [],
        context: { verdict: isNamesake ? 'namesake' : 'other-name', start: spot.start, goesOn: false },
        namesakeOf,
      });
      return;
    }
    printed ??= blockCase(block.text);
    const entity = gazetteer.tables.entryEntity[entries[0]!]!;
    const previousEnd = names[k - 1]?.end ?? -1;
    const isShort = entries.some((entry) => isShortName(gazetteer, entry));
    const at = {
      text: block.text,
      start: spot.start,
      end: spot.end,
      lang: block.lang,
      blockCase: printed,
      followsSpot: (end: number) => end === previousEnd,
    };
    const context: NameContext = isShort
      ? contextOfName(at, gazetteer.entities[entity]!, gazetteer.tables)
      : { verdict: 'plain', start: spot.start, goesOn: false };
    if (
      isMisprinted(
        block.text,
        spot,
        printed,
        entries.every((entry) => gazetteer.tables.entryCase[entry] === CASE.CAPITAL),
      )
    )
      return;
    const isOthers = context.verdict === 'namesake' || context.verdict === 'unknown-name';
    readings.push({ spot, start: context.start, entries, context, namesakeOf: isOthers ? entity : -1 });
  });
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
function isMisprinted(text: string, spot: FormSpot, printed: BlockCase, hasCapitalForm: boolean): boolean {
  const surface = text.slice(spot.start, spot.end);
  if (surface.length > 3 || surface !== surface.toUpperCase() || surface.includes('.')) return false;
  return printed === 'upper' ? surface.length <= 2 : hasCapitalForm;
}
