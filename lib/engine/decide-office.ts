import { acceptRole, type DecidedRole } from './decide-role.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore } from './neighbours.ts';
import { holderOf, noteStranger, onlyNamed } from './office-holders.ts';
import type { Holder } from './offices.ts';
import { readBases, type OfficePlace } from './office-phrase.ts';
import { OFFICE_SIGNS, ONE_OF_SEVERAL, SENT_TO } from './office-signs.ts';
import type { RolePlace } from './role-context.ts';
import { ENTRY, LEXICAL } from './tables.ts';
import type { BlockEvidence, Page } from './weigh.ts';

/** As far as a sign looks. */
const LOOK = 40;

/** The names next to a span of the block. */
export type PlaceOf = (start: number, end: number) => RolePlace;

/** Whom the words for an office mean: by what they are of or, where they stand alone, by who was named before. */
export function decideOffice(
  at: OfficePlace,
  entries: readonly number[],
  placeOf: PlaceOf,
  here: BlockEvidence,
  page: Page,
): DecidedRole | null {
  const { tables, offices } = page.gazetteer;
  const ids = entries.map((entry) => tables.entryEntity[entry]!);
  const phrases = readBases(at, offices);
  for (const { start, end, base } of phrases) {
    const holder = holderOf(page.holders, ids, base);
    const lead = at.text.slice(Math.max(0, start - LOOK), start);
    if (!holder || /^\sof\s/u.test(at.text.slice(end, end + 4)) || ONE_OF_SEVERAL[at.lang]?.test(lead)) continue;
    if (offices.posted[holder.office] && SENT_TO.test(at.text.slice(end, end + LOOK))) return null;
    return acceptRole(placeOf(start, end), holder, 'role-on-date', here, page);
  }
  const alone = ids.filter((id) => offices.alone[id]);
  if (alone.length === 0) return null;
  const span = phrases.length > 0 ? null : readAlone(at, (tables.entryFlags[entries[0]!]! & ENTRY.OBLIQUE) !== 0, page);
  if (span === 'somebody') return null;
  if (span === null) {
    noteStranger(page.holders, alone, here.index);
    return null;
  }
  const holder = chooseHolder(at, alone, here, page);
  if (!holder || (offices.posted[holder.office] && SENT_TO.test(at.text.slice(at.end, at.end + LOOK)))) return null;
  return acceptRole(placeOf(span, at.end), holder, 'named-before', here, page);
}

/**
 * Who was named is meant, if nobody else was who holds the office; or else the one of whose side the sentence speaks:
 * "Rubio said the president would not come". "In Kyiv the president …" is not the one who was named, if he is another's.
 */
function chooseHolder(at: OfficePlace, offices: readonly number[], here: BlockEvidence, page: Page): Holder | null {
  const named = onlyNamed(page.holders, offices, here.index);
  const { places, people } = readSides(at, offices, page);
  if (named) return !places[0] || places[0].entity === named.entity ? named : null;
  const [side] = people;
  const isOne = side && [...places, ...people].every(({ entity }) => entity === side.entity);
  return isOne && page.met.has(side.entity) ? side : null;
}

interface Sides {
  /** Who holds the office of a place that is named before it in the sentence, the nearest first … */
  readonly places: Holder[];
  /** … and of somebody of his side. */
  readonly people: Holder[];
}

function readSides(
  { text, start, earlier }: OfficePlace,
  offices: readonly number[],
  { holders, gazetteer }: Page,
): Sides {
  const sides: Sides = { places: [], people: [] };
  for (const { entity, end } of earlier.toReversed()) {
    if (/[.!?]["”»]?\s/u.test(text.slice(end, start))) break;
    const base = gazetteer.offices.named.get(entity);
    const place = base === undefined ? null : holderOf(holders, offices, base);
    if (place) sides.places.push(place);
    const own = holders.holders.filter((row) => row.entity === entity && row.base >= 0);
    for (const { base: of } of own) {
      const chief = holderOf(holders, offices, of);
      if (chief) sides.people.push(chief);
    }
  }
  return sides;
}

/**
 * Where a description begins that is no more than an office, "the chancellor", "his envoy"; null for the office of
 * somebody else, `somebody` for what tells nothing.
 */
function readAlone(
  { text, lang, start, end, after }: OfficePlace,
  isOblique: boolean,
  { gazetteer: { tables } }: Page,
): number | 'somebody' | null {
  const signs = OFFICE_SIGNS[lang];
  if (!signs || (after && /^,?\s$/u.test(text.slice(end, after.start)))) return 'somebody';
  const lead = text.slice(Math.max(0, start - LOOK), start);
  const rest = text.slice(end, end + LOOK);
  if (signs.free) {
    const next = neighbourAfter(text, end, tables);
    if (signs.free.test(rest) && !signs.qualified!.test(lead)) return isOblique ? 'somebody' : start;
    return !isOblique || (next?.link === 'blank' && isCapitalised(next)) ? null : 'somebody';
  }
  if (signs.attached!.test(rest)) return null;
  if (signs.definite!.test(lead)) return start;
  const whose = signs.possessive!.exec(lead);
  if (whose) return start - lead.length + whose.index + whose[0].search(/\p{L}/u);
  const word = neighbourBefore(text, start, tables);
  return word && !has(word, LEXICAL.FUNCTION) ? null : 'somebody';
}
