import type { Day } from '../model/dates.ts';
import type { Language } from '../model/mention.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { blockCaseOf, type BlockCase } from './headline.ts';
import { contextOfFullName, contextOfName, type NameAt, type NameContext } from './name-context.ts';
import type { FormSpot } from './spot.ts';
import { CASE, ENTRY } from './tables.ts';

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
  const { entryEntity, entryFlags } = gazetteer.tables;
  let known: BlockCase | null = null;
  const blockCase = (): BlockCase => (known ??= blockCaseOf(text));
  let previousEnd = -1;
  const readings: Reading[] = [];
  for (const { start, end, entries, layer } of spots) {
    if (layer !== 'name') continue;
    // the page's own name for something else: it wins over whatever else those words could be
    const nil = entries.find((entry) => entryEntity[entry]! < 0 || (entryFlags[entry]! & ENTRY.NAMESAKE) !== 0);
    const entity = entryEntity[nil ?? entries[0]!]!;
    if (nil !== undefined) {
      const isNamesake = (entryFlags[nil]! & ENTRY.NAMESAKE) !== 0;
      readings.push({
        verdict: isNamesake ? 'namesake' : 'other-name',
        start,
        goesOn: false,
        introduction: null,
        end,
        entries: [],
        entity,
      });
    } else {
      if (!isMisprinted(text.slice(start, end), blockCase, entries, gazetteer)) {
        const at = { text, start, end, lang, blockCase, previousEnd };
        readings.push({ ...contextOf(at, entries, gazetteer), end, entries, entity });
      }
    }
    previousEnd = end;
  }
  return readings;
}

const PLAIN = { verdict: 'plain', goesOn: false, introduction: null } as const;

/** A rare name in full speaks for itself; a surname and the name of a place or an organisation take on what stands around. */
function contextOf(at: NameAt, entries: readonly number[], { entities, tables }: LoadedGazetteer): NameContext {
  const entity = entities[tables.entryEntity[entries[0]!]!]!;
  const isShort = entries.some((entry) => {
    const { category } = entities[tables.entryEntity[entry]!]!;
    if (category === 'person') return (tables.entryFlags[entry]! & ENTRY.BARE) !== 0;
    return category === 'place' || category === 'organisation';
  });
  if (isShort) return contextOfName(at, entity);
  return entity.isCommon ? contextOfFullName(at, entity) : { ...PLAIN, start: at.start };
}

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
  if (surface.length > 3 || surface !== surface.toUpperCase()) return false;
  if (blockCase() === 'upper') return surface.length <= 2;
  return entries.every((entry) => tables.useCase[tables.entryUse[entry]!] === CASE.CAPITAL);
}
