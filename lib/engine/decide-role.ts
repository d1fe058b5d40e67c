import type { Mention } from '../model/mention.ts';
import { chooseCandidate } from './disambiguate.ts';
import { has, neighbourBefore } from './neighbours.ts';
import { isWithin, type Holder } from './offices.ts';
import { GENDERED } from './office-signs.ts';
import { standsAlone, type RolePlace } from './role-context.ts';
import { ENTRY, LEXICAL } from './tables.ts';
import { tellsAnother, type BlockEvidence, type Page } from './weigh.ts';

const LONGEST_ARTICLE = 8;
/** Distinct core entities without which "the president" is anybody's. */
const ROLE_CORE = 2;
/** Without a day of publication a plan is the plan of the day only where the page tells this story and no other. */
const UNDATED_PLAN_CORE = 4;

export interface DecidedRole {
  readonly mention: Mention;
  readonly entity: number;
}

/**
 * Who a description by office means on the article's day: the holder then, if the page tells the story and no name
 * stands beside it ("Russian president Boris Yeltsin" is a title of somebody else's name).
 */
export function decideRole(
  at: RolePlace,
  entries: readonly number[],
  here: BlockEvidence,
  page: Page,
): DecidedRole | null {
  const { tables, entities, periods } = page.gazetteer;
  const held = entries.filter((entry) => isWithin(periods[tables.entryPeriod[entry]!]!, page.day));
  const chosen = chooseCandidate(held, here, page, null);
  if (chosen === null) return null;
  const { entity, entry } = chosen;
  const { id, category } = entities[entity]!;
  const isMet = page.known[entity]?.isMet ?? false;
  const flags = tables.entryFlags[entry]!;
  const isVague = (flags & ENTRY.AMBIGUOUS) !== 0;
  const least = category === 'plan' && !page.isDated ? UNDATED_PLAN_CORE : ROLE_CORE;
  if (coreBesides(entity, page) < least || here.cues.contra[entity]! > 0) return null;
  if (category === 'plan' && (tellsAnother(entity, page) || isAnyOf(at))) return null;
  // "the special envoy": only of somebody who has been named
  if (category === 'person' && isVague && !isMet) return null;
  const [since] = periods[tables.entryPeriod[entry]!]!;
  if (!standsAlone(at, { entity, category, isVague, since }, page.gazetteer)) return null;
  const kind = (flags & ENTRY.NAMED) === 0 ? 'role' : 'name';
  const certainty = isMet ? 'certain' : 'likely';
  const mention: Mention = {
    start: at.start,
    end: at.end,
    entity: id,
    category,
    kind,
    certainty,
    rule: 'role-on-date',
  };
  return { mention, entity };
}

/** "a peace plan" is none in particular. */
function isAnyOf({ text, start }: RolePlace): boolean {
  const article = neighbourBefore(text, start);
  return article !== null && has(article, LEXICAL.INDEFINITE);
}

/** The holder of an office, if the page tells the story and the words mean nobody else. */
export function acceptRole(
  at: RolePlace,
  { entity, period }: Holder,
  rule: string,
  here: BlockEvidence,
  page: Page,
): DecidedRole | null {
  const { entities, periods } = page.gazetteer;
  const { id, category, isWoman } = entities[entity]!;
  // somebody named in full is on the page, whatever it is about
  const known = page.known[entity];
  const isThere = (known !== undefined && known.sure > 0) || coreBesides(entity, page) >= ROLE_CORE;
  if (!isThere || here.cues.contra[entity]! > 0) return null;
  const gendered = category === 'person' ? GENDERED[at.lang] : undefined;
  const other = isWoman ? gendered?.man : gendered?.woman;
  if (other?.test(at.text.slice(Math.max(0, at.start - LONGEST_ARTICLE), at.start))) return null;
  const [since] = periods[period]!;
  if (!standsAlone(at, { entity, category, isVague: false, since }, page.gazetteer)) return null;
  const { start, end } = at;
  const certainty = known?.isMet && rule === 'role-on-date' ? 'certain' : 'likely';
  return { mention: { start, end, entity: id, category, kind: 'role', certainty, rule }, entity };
}

/** How many core entities of the story were met besides the one in question: it cannot support itself. */
function coreBesides(entity: number, { core, known }: Page): number {
  return core - Number(known[entity]?.isCore ?? false);
}
