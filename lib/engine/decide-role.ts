import type { Mention } from '../model/mention.ts';
import { daysOf } from './days.ts';
import { chooseEntry } from './disambiguate.ts';
import { isMet } from './evidence.ts';
import type { ReadingBlock } from './readings.ts';
import { spansYear, standsAlone, type RolePlace } from './role-context.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY } from './tables.ts';
import { coreBesides, type BlockEvidence, type Page } from './weigh.ts';

/** Distinct core entities without which "the president" is anybody's. */
const ROLE_CORE = 2;
/** Without a day of publication a plan is the plan of the day only where the page tells this story and no other. */
const UNDATED_PLAN_CORE = 4;

/**
 * Who a description by office means on the article's day: the holder then, if the page tells the story and no name
 * stands beside it ("Russian president Boris Yeltsin" is a title of somebody else's name).
 */
export function decideRole(
  spot: FormSpot,
  /** The names next to it on either side. */
  names: { readonly before: FormSpot | null; readonly after: FormSpot | null },
  block: ReadingBlock,
  here: BlockEvidence,
  page: Page,
): Mention | null {
  const { tables } = page.gazetteer;
  const day = daysOf(page.article.published ?? page.gazetteer.pack.asOf, 'first');
  const held = spot.entries.filter((entry) => holdsOn(page, entry, day));
  const entry = chooseEntry(held, here, page);
  if (entry < 0) return null;
  const index = tables.entryEntity[entry]!;
  const { id, category } = page.gazetteer.entities[index]!;
  const isUndatedPlan = category === 'plan' && page.article.published === null;
  if (coreBesides(page, index) < (isUndatedPlan ? UNDATED_PLAN_CORE : ROLE_CORE) || here.against.has(index))
    return null;
  const isVague = (tables.entryFlags[entry]! & ENTRY.AMBIGUOUS) !== 0;
  const at: RolePlace = { ...block, ...names, start: spot.start, end: spot.end, entity: index, category, isVague };
  if (!standsAlone(at, tables)) return null;
  if (category === 'person') {
    // "the special envoy": only of somebody who has been named
    if (isVague && !isMet(page.evidence, index)) return null;
    if (!spansYear(at, page.gazetteer.periods[tables.entryPeriod[entry]!]!)) return null;
  }
  const certainty = isMet(page.evidence, index) ? 'certain' : 'likely';
  const kind = (tables.entryFlags[entry]! & ENTRY.NAMED) === 0 ? 'role' : 'name';
  return { start: spot.start, end: spot.end, entity: id, category, kind, certainty, rule: 'role-on-date' };
}

function holdsOn(page: Page, entry: number, day: number): boolean {
  const [first, last] = page.gazetteer.periods[page.gazetteer.tables.entryPeriod[entry]!]!;
  return (first === null || day >= first) && (last === null || day <= last);
}
