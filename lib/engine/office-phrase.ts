import type { Language } from '../model/mention.ts';
import { foldWord } from './fold.ts';
import { GAP, gapBetween, nextWord } from './gaps.ts';
import { baseKey, type Offices, type Side } from './offices.ts';
import { OFFICE_SIGNS } from './office-signs.ts';
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
  /** The last names and descriptions before it in the block. */
  readonly earlier: readonly NamedEntity[];
  readonly after: NamedEntity | null;
}

/** An office with what it is of: "Germany's chancellor", "chancellor of Germany". */
export interface OfficePhrase {
  readonly start: number;
  readonly end: number;
  readonly base: number;
}

const LONGEST_BASE = 5;
const ENDING = 4;

/** "Russia's ", "US-", "Kremlin ". */
const GAP_BEFORE = /(?:['’]s?\s|[\s-])$/u;
/** What a German name ends in before what is its bearer's: "Russlands Präsident". */
const GENITIVE = /[sxzß'’]$/u;

/** What the office is of, by what stands before it and by what stands after it. */
export function readBases(at: OfficePlace, offices: Offices): OfficePhrase[] {
  return [baseBefore(at, offices), baseAfter(at, offices)].filter((phrase) => phrase !== null);
}

function baseBefore({ text, lang, start, end, earlier }: OfficePlace, offices: Offices): OfficePhrase | null {
  const before = earlier.at(-1);
  const gap = GAP_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  if (gap === undefined) return null;
  const border = start - gap.length;
  if (before?.end === border && bindsName(lang, gap, text.slice(before.start, border))) {
    const base = offices.named.get(before.entity);
    if (base !== undefined) return { start: before.start, end, base };
  }
  let first = border;
  let found: OfficePhrase | null = null;
  const words: string[] = [];
  while (words.length < LONGEST_BASE) {
    const word = wordBefore(text, first);
    if (
      word === null ||
      (first < border && gapBetween(text, word[1], first) !== GAP.JOIN) ||
      (first === border && word[1] !== border)
    )
      break;
    first = word[0];
    words.unshift(foldWord(text.slice(...word)));
    const base = findBase(text, first, words, lang, 'before', offices);
    if (base !== undefined) found = { start: first, end, base };
  }
  return found;
}

/** Whether a name before an office says what it is of: "Kremlin aide", "Russlands Präsident", but not "a Mosca presidente". */
function bindsName(lang: Language, gap: string, name: string): boolean {
  if (gap === '-' || gap.length > 1) return gap === '-' || lang === 'en' || lang === 'de';
  return lang === 'en' || (lang === 'de' && GENITIVE.test(name));
}

function baseAfter({ text, lang, start, end, after }: OfficePlace, offices: Offices): OfficePhrase | null {
  const link = OFFICE_SIGNS[lang]?.link.exec(text.slice(end, end + 12))?.[0];
  const linked = link === undefined ? null : phraseFrom(text, lang, end + link.length, offices);
  const direct = linked ?? (lang !== 'en' && text[end] === ' ' ? phraseFrom(text, lang, end + 1, offices) : null);
  if (direct) return { start, ...direct };
  if (!after || after.start <= end || /[-–]/u.test(text[after.end] ?? '')) return null;
  const isLinked = text.slice(end, after.start) === link;
  const isCase = lang === 'de' && after.start === end + 1 && GENITIVE.test(text.slice(after.start, after.end));
  const base = isLinked || isCase ? offices.named.get(after.entity) : undefined;
  return base === undefined ? null : { start, end: after.end, base };
}

function phraseFrom(
  text: string,
  lang: Language,
  from: number,
  offices: Offices,
): { end: number; base: number } | null {
  let found: { end: number; base: number } | null = null;
  const words: string[] = [];
  for (let start = from; start >= 0 && words.length < LONGEST_BASE;) {
    const end = wordEnd(text, start);
    words.push(foldWord(text.slice(start, end)));
    const base = findBase(text, from, words, lang, 'after', offices);
    if (base !== undefined) found = { end, base };
    const next = nextWord(text, end);
    if (next < 0) break;
    const gap = gapBetween(text, end, next);
    if (gap !== GAP.JOIN && gap !== GAP.APOSTROPHE) break;
    start = next;
  }
  return found;
}

function findBase(
  text: string,
  at: number,
  words: readonly string[],
  lang: Language,
  side: Side,
  { bases }: Offices,
): number | undefined {
  const phrase = words.join(' ');
  const isCapital = caseOf(text, at, at + 1) !== 'lower';
  const find = (key: string): number | undefined =>
    bases.get(baseKey(lang, side, key, false)) ?? (isCapital ? bases.get(baseKey(lang, side, key, true)) : undefined);
  let base = find(phrase);
  for (let cut = 0; base === undefined && words.length === 1 && cut <= ENDING && cut < phrase.length; cut++) {
    base = find(`${phrase.slice(0, phrase.length - cut)}-`);
  }
  return base;
}
