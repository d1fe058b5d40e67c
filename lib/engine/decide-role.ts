import type { Mention } from '../model/mention.ts';
import { chooseCandidate } from './disambiguate.ts';
import { besides } from './evidence.ts';
import type { ReadingBlock } from './readings.ts';
import { standsAlone, type RolePlace } from './role-context.ts';
import type { FormSpot } from './spot.ts';
import { ENTRY } from './tables.ts';
import type { BlockEvidence, Page } from './weigh.ts';

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
  const { tables, entities, periods } = page.gazetteer;
  const { start, end } = spot;
  const held = spot.entries.filter((entry) => isWithin(periods[tables.entryPeriod[entry]!]!, page.day));
  const chosen = chooseCandidate(held, here, page, null);
  if (chosen === null) return null;
  const { entity, entry } = chosen;
  const { id, category } = entities[entity]!;
  const isMet = page.met.has(entity);
  const flags = tables.entryFlags[entry]!;
  const isVague = (flags & ENTRY.AMBIGUOUS) !== 0;
  const least = category === 'plan' && !page.isDated ? UNDATED_PLAN_CORE : ROLE_CORE;
  if (besides(page.core, entity) < least || here.cues.has(~entity)) return null;
  // "the special envoy": only of somebody who has been named
  if (category === 'person' && isVague && !isMet) return null;
  const { text, lang } = block;
  const at: RolePlace = { text, lang, start, end, ...names, entity, category, isVague };
  if (!standsAlone(at, periods[tables.entryPeriod[entry]!]![0], tables)) return null;
  const kind = (flags & ENTRY.NAMED) === 0 ? 'role' : 'name';
  return { start, end, entity: id, category, kind, certainty: isMet ? 'certain' : 'likely', rule: 'role-on-date' };
}

function isWithin([first, last]: readonly [number | null, number | null], day: number): boolean {
  return (first === null || day >= first) && (last === null || day <= last);
}
