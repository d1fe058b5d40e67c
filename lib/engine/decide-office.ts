import { isSpace } from './characters.ts';
import { acceptRole, type DecidedRole } from './decide-role.ts';
import { has, isCapitalised, neighbourAfter, neighbourBefore } from './neighbours.ts';
import { basesOf, holderOf, onlyNamed } from './office-holders.ts';
import type { Holder } from './offices.ts';
import { readBases, type OfficePlace } from './office-phrase.ts';
import { OFFICE_SIGNS, ONE_OF_SEVERAL, SENT_TO } from './office-signs.ts';
import type { RolePlace } from './role-context.ts';
import { ENTRY, LEXICAL } from './tables.ts';
import { wordBefore } from './words.ts';
import type { BlockEvidence, Page } from './weigh.ts';

/** As far as a sign looks. */
const LOOK = 40;
/** As far before an office as an article or a pronoun reaches. */
const LONGEST_ARTICLE = 9;

const LONGEST_POSSESSIVE = 6;

/** As far back a name may be of the same sentence. */
const LONGEST_SENTENCE = 300;
/** As many mentions before an office are looked at. */
const MOST_EARLIER = 8;

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
    const holder = holderOf(page, ids, base);
    const lead = at.text.slice(Math.max(0, start - LOOK), start);
    if (!holder || /^\sof\s/u.test(at.text.slice(end, end + 4)) || ONE_OF_SEVERAL[at.lang]?.test(lead)) continue;
    if (isSentElsewhere(at, end, holder, page)) return null;
    return acceptRole(placeOf(start, end), holder, 'role-on-date', here, page);
  }
  const whose = possessiveBefore(at);
  if (whose >= 0) return decideTheirs(at, whose, ids, placeOf, here, page);
  const alone = ids.filter((id) => offices.alone[id]);
  if (alone.length === 0) return null;
  const isOblique = (tables.entryFlags[entries[0]!]! & ENTRY.OBLIQUE) !== 0;
  const reading = phrases.length > 0 ? 'stranger' : readAlone(at, isOblique);
  if (reading === 'stranger') for (const id of alone) page.otherHolders.set(id, here.index);
  if (reading !== 'alone') return null;
  const holder = chooseHolder(at, alone, here, page);
  if (!holder || isSentElsewhere(at, at.end, holder, page)) return null;
  return acceptRole(placeOf(at.start, at.end), holder, 'named-before', here, page);
}

function leadOf({ text, start }: OfficePlace): string {
  return text.slice(Math.max(0, start - LONGEST_ARTICLE), start);
}

function isSentElsewhere(
  { text }: OfficePlace,
  end: number,
  { office }: Holder,
  { gazetteer: { offices } }: Page,
): boolean {
  return offices.posted[office]! && SENT_TO.test(text.slice(end, end + LOOK));
}

/** Where a possessive starts that stands right before the office; -1: none does. */
function possessiveBefore({ text, lang, start }: OfficePlace): number {
  const possessive = OFFICE_SIGNS[lang]?.possessive;
  if (!possessive || !isSpace(text.charCodeAt(start - 1))) return -1;
  const word = wordBefore(text, start);
  if (word === null || word[1] !== start - 1 || word[1] - word[0] > LONGEST_POSSESSIVE) return -1;
  return possessive.has(text.slice(...word).toLowerCase()) ? word[0] : -1;
}

/** "his envoy": of the person who was spoken of last. `whose`: where that stands. */
function decideTheirs(
  at: OfficePlace,
  whose: number,
  offices: readonly number[],
  placeOf: PlaceOf,
  here: BlockEvidence,
  page: Page,
): DecidedRole | null {
  const { entities, offices: all } = page.gazetteer;
  const last = at.earlier.slice(-MOST_EARLIER).findLast(({ entity }) => entities[entity]!.category === 'person');
  const base = last && all.named.get(last.entity);
  const holder = base === undefined ? null : holderOf(page, offices, base);
  if (!holder || OFFICE_SIGNS[at.lang]!.attached?.test(at.text.slice(at.end, at.end + LOOK))) return null;
  return acceptRole(placeOf(whose, at.end), holder, 'named-before', here, page);
}

/**
 * Who was named is meant, if nobody else was who holds the office; or else the one of whose side the sentence speaks:
 * "Rubio said the president would not come". "In Kyiv the president …" is not the one who was named, if he is another's.
 */
function chooseHolder(at: OfficePlace, offices: readonly number[], here: BlockEvidence, page: Page): Holder | null {
  const named = onlyNamed(page, offices, here.index);
  const { places, people } = readSides(at, offices, page);
  if (named) return [places[0], people[0]].every((side) => !side || side.entity === named.entity) ? named : null;
  const [side] = people;
  const isOne = side && [...places, ...people].every(({ entity }) => entity === side.entity);
  return isOne && page.known[side.entity]?.isMet ? side : null;
}

interface Sides {
  /** Who holds the office of a place that is named before it in the sentence, the nearest first … */
  readonly places: Holder[];
  /** … and of somebody of his side. */
  readonly people: Holder[];
}

function readSides({ text, start, earlier }: OfficePlace, offices: readonly number[], page: Page): Sides {
  const sides: Sides = { places: [], people: [] };
  for (const { entity, end } of earlier.slice(-MOST_EARLIER).toReversed()) {
    if (start - end > LONGEST_SENTENCE || /[.!?]["”»]?\s/u.test(text.slice(end, start))) break;
    const base = page.gazetteer.offices.named.get(entity);
    const place = base === undefined ? null : holderOf(page, offices, base);
    if (place) sides.places.push(place);
    for (const of of basesOf(page, entity)) {
      const chief = holderOf(page, offices, of);
      if (chief && chief.entity !== entity) sides.people.push(chief);
    }
  }
  return sides;
}

/**
 * Whether the office stands alone, "the chancellor"; a stranger's is the office of somebody else, "the president of the
 * club"; `somebody` is what tells nothing.
 */
function readAlone(at: OfficePlace, isOblique: boolean): 'alone' | 'stranger' | 'somebody' {
  const { text, lang, start, end, after } = at;
  const signs = OFFICE_SIGNS[lang];
  if (!signs || (after && after.start - end <= 2 && /^,?\s$/u.test(text.slice(end, after.start)))) return 'somebody';
  const rest = text.slice(end, end + LOOK);
  if (signs.free) {
    const next = neighbourAfter(text, end);
    if (signs.free.test(rest) && !signs.qualified!.test(leadOf(at))) return isOblique ? 'somebody' : 'alone';
    return isOblique && !(next?.link === 'blank' && isCapitalised(next)) ? 'somebody' : 'stranger';
  }
  if (signs.attached!.test(rest)) return 'stranger';
  if (signs.definite!.test(leadOf(at))) return 'alone';
  const word = neighbourBefore(text, start);
  return word && !has(word, LEXICAL.FUNCTION) ? 'stranger' : 'somebody';
}
