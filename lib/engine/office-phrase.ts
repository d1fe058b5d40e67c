import type { Language } from '../model/mention.ts';
import { APOSTROPHE, isSpace, RIGHT_SINGLE } from './characters.ts';
import { foldWord } from './fold.ts';
import { GAP, gapBetween, nextWord } from './gaps.ts';
import { GOES_ON, STEM_KNOWN, type Offices, type SideBases } from './offices.ts';
import { OFFICE_SIGNS } from './office-signs.ts';
import { isListed } from './word-table.ts';
import { caseOf, wordBefore, wordEnd } from './words.ts';

/** A name that was decided. */
export interface NamedEntity {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

/** An office where it stands. */
export interface OfficePlace {
  readonly text: string;
  readonly lang: Language;
  readonly start: number;
  readonly end: number;
  /** The names and descriptions before it in the block, growing. */
  readonly earlier: readonly NamedEntity[];
  readonly after: NamedEntity | null;
}

/** An office with what it is of: "Germany's chancellor", "chancellor of Germany". */
export interface OfficePhrase {
  readonly start: number;
  readonly end: number;
  readonly base: number;
}

const LONGEST_ENDING = 4;

const HYPHEN = 0x2d;
const SMALL_S = 0x73;
/** What a German name ends in before what is its bearer's: "Russlands Präsident". */
const GENITIVE = /[sxzß'’]$/u;

/** What the office is of, by what stands before it and by what stands after it. */
export function readBases(at: OfficePlace, offices: Offices): OfficePhrase[] {
  const before = baseBefore(at, offices);
  const after = baseAfter(at, offices);
  if (before !== null) return after === null ? [before] : [before, after];
  return after === null ? NONE : [after];
}

const NONE: OfficePhrase[] = [];

function baseBefore({ text, lang, start, end, earlier }: OfficePlace, offices: Offices): OfficePhrase | null {
  const before = earlier.at(-1);
  const gap = gapBefore(text, start);
  if (gap === '') return null;
  const border = start - gap.length;
  if (before?.end === border && bindsName(lang, gap, text.slice(before.start, border))) {
    const base = offices.named.get(before.entity);
    if (base !== undefined) return { start: before.start, end, base };
  }
  const side = offices.sides.before.get(lang);
  const nearest = side && wordBefore(text, border);
  if (!nearest || nearest[1] !== border || !mayName(side, text, nearest[0], border)) return null;
  let first = border;
  let found: OfficePhrase | null = null;
  for (let phrase = ''; ;) {
    const word = wordBefore(text, first);
    if (word === null || (phrase === '' ? word[1] !== border : gapBetween(text, word[1], first) !== GAP.JOIN)) break;
    first = word[0];
    phrase = join(foldWord(text.slice(first, word[1])), phrase);
    const base = findBase(text, first, phrase, side);
    if (base === undefined) break;
    if (base !== GOES_ON) found = { start: first, end, base };
  }
  return found;
}

/** What parts an office from the word before it: "Russia's ", "US-", "Kremlin ". Empty: anything else. */
function gapBefore(text: string, start: number): string {
  const code = text.charCodeAt(start - 1);
  if (code === HYPHEN) return '-';
  if (!isSpace(code)) return '';
  let from = start - 2;
  if (text.charCodeAt(from) === SMALL_S) from--;
  return text.slice(isApostrophe(text.charCodeAt(from)) ? from : start - 1, start);
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_SINGLE;
}

/** Whether the word in `start`..`end`, next to an office, may be of what it is of. */
function mayName({ nearest, heads }: SideBases, text: string, start: number, end: number): boolean {
  return (
    isListed(nearest, text, start, end) !== false ||
    (end - start >= STEM_KNOWN && isListed(heads, text, start, start + STEM_KNOWN) !== false)
  );
}

function join(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first} ${second}`;
}

/** Whether a name before an office says what it is of: "Kremlin aide", "Russlands Präsident", but not "a Mosca presidente". */
function bindsName(lang: Language, gap: string, name: string): boolean {
  if (gap === '-' || gap.length > 1) return gap === '-' || lang === 'en' || lang === 'de';
  return lang === 'en' || (lang === 'de' && GENITIVE.test(name));
}

function baseAfter({ text, lang, start, end, after }: OfficePlace, offices: Offices): OfficePhrase | null {
  const side = offices.sides.after.get(lang);
  if (!side) return null;
  const link = isSpace(text.charCodeAt(end))
    ? OFFICE_SIGNS[lang]?.link.exec(text.slice(end, end + 12))?.[0]
    : undefined;
  const linked = link === undefined ? null : phraseFrom(text, end + link.length, side);
  const isDirect = lang !== 'en' && text[end] === ' ' && link?.length !== 1;
  const direct = linked ?? (isDirect ? phraseFrom(text, end + 1, side) : null);
  if (direct) return { start, ...direct };
  if (!after || after.start <= end || /[-–]/u.test(text[after.end] ?? '')) return null;
  const isLinked = text.slice(end, after.start) === link;
  const isCase = lang === 'de' && after.start === end + 1 && GENITIVE.test(text.slice(after.start, after.end));
  const base = isLinked || isCase ? offices.named.get(after.entity) : undefined;
  return base === undefined ? null : { start, end: after.end, base };
}

function phraseFrom(text: string, from: number, side: SideBases): { end: number; base: number } | null {
  if (!mayName(side, text, from, wordEnd(text, from))) return null;
  let found: { end: number; base: number } | null = null;
  let phrase = '';
  for (let start = from; start >= 0;) {
    const end = wordEnd(text, start);
    phrase = join(phrase, foldWord(text.slice(start, end)));
    const base = findBase(text, from, phrase, side);
    if (base === undefined) break;
    if (base !== GOES_ON) found = { end, base };
    const next = nextWord(text, end);
    const gap = next < 0 ? GAP.OTHER : gapBetween(text, end, next);
    if (gap !== GAP.JOIN && gap !== GAP.APOSTROPHE) break;
    start = next;
  }
  return found;
}

/** `GOES_ON` for the beginning of a phrase; `at` is where it begins. */
function findBase(text: string, at: number, phrase: string, { phrases, stems }: SideBases): number | undefined {
  const found = phrases.get(phrase);
  if (found) return found.isCapitalised && caseOf(text, at, at + 1) === 'lower' ? undefined : found.base;
  const known = stems.get(phrase.slice(0, STEM_KNOWN));
  return known?.find(([stem]) => phrase.startsWith(stem) && phrase.length <= stem.length + LONGEST_ENDING)?.[1];
}
