import type { Mention } from '../model/mention.ts';
import { daysOf } from './days.ts';
import { chooseEntry } from './disambiguate.ts';
import { isMet } from './evidence.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore } from './neighbours.ts';
import type { FormSpot } from './spot.ts';
import { LEXICAL } from './tables.ts';
import { coreBesides, type BlockEvidence, type Page } from './weigh.ts';

/** Distinct core entities without which "the president" is anybody's. */
const ROLE_CORE = 2;

/**
 * Who a description by office means on the article's day: the holder then, if the page tells the story and no name
 * stands beside it ("Russian president Boris Yeltsin" is a title of somebody else's name).
 */
export function decideRole(
  spot: FormSpot,
  /** Where the last name before it ends. */
  nameEnd: number | null,
  text: string,
  here: BlockEvidence,
  page: Page,
): Mention | null {
  if (touchesName(spot, nameEnd, text, page)) return null;
  const day = daysOf(page.article.published ?? page.gazetteer.pack.asOf, 'first');
  const held = spot.entries.filter((entry) => holdsOn(page, entry, day));
  const entry = chooseEntry(held, here, page);
  if (entry < 0) return null;
  const index = page.gazetteer.tables.entryEntity[entry]!;
  if (here.against.has(index)) return null;
  if (coreBesides(page, index) < ROLE_CORE) return null;
  const { id, category } = page.gazetteer.entities[index]!;
  const certainty = isMet(page.evidence, index) ? 'certain' : 'likely';
  return { start: spot.start, end: spot.end, entity: id, category, kind: 'role', certainty, rule: 'role-on-date' };
}

function holdsOn(page: Page, entry: number, day: number): boolean {
  const [first, last] = page.gazetteer.periods[page.gazetteer.tables.entryPeriod[entry]!]!;
  return (first === null || day >= first) && (last === null || day <= last);
}

function touchesName(spot: FormSpot, nameEnd: number | null, text: string, page: Page): boolean {
  const { tables } = page.gazetteer;
  const before = neighbourBefore(text, spot.start, tables);
  if (before !== null && has(before, LEXICAL.OTHER_HOLDER)) return true;
  const isPerson = page.gazetteer.entities[tables.entryEntity[spot.entries[0]!]!]!.category === 'person';
  if (!isPerson) return false;
  const after = neighbourAfter(text, spot.end, tables);
  // somebody else's name, whose title this is
  if (after !== null && isCapitalised(after) && !has(after, LEXICAL.FUNCTION)) return true;
  return (
    nameEnd !== null && spot.start - nameEnd <= LONGEST_APPOSITION && APPOSITION.test(text.slice(nameEnd, spot.start))
  );
}

/** "Putin, the Russian president": the name beside it has been said. */
const LONGEST_APPOSITION = 8;
const APPOSITION = /^,?\s*(?:(?:the|a|an|le|la|el|il|lo|der|die|den|dem)\s+)?$/iu;
