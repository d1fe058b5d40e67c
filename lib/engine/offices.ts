import type { Language } from '../model/mention.ts';
import { FOLD } from './fold.ts';
import type { Periods } from './gazetteer.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Offices as matching has them: a description is put together of an office's word and what it is of. */
export interface Offices {
  /** By office: whether its words alone mean a holder who was named. */
  readonly alone: readonly boolean[];
  /** By office: whether another holds it where another place follows: "US envoy to Israel". */
  readonly posted: readonly boolean[];
  /** By `baseKey`. */
  readonly bases: ReadonlyMap<string, number>;
  /** The same as they are looked for before an office and after it, by language. */
  readonly sides: Readonly<Record<Side, ReadonlyMap<Language, SideBases>>>;
  /** By entity: the base that its names name. */
  readonly named: ReadonlyMap<number, number>;
  readonly holders: readonly Holder[];
  /** The same by office and by entity. */
  readonly ofOffice: ReadonlyMap<number, readonly Holder[]>;
  readonly ofEntity: ReadonlyMap<number, readonly Holder[]>;
}

export type OfficeLists = Omit<Offices, 'sides' | 'ofOffice' | 'ofEntity'>;

/** Made where offices are compiled and where they are unpacked. */
export function indexOffices(lists: OfficeLists): Offices {
  const { bases, holders } = lists;
  return {
    ...lists,
    sides: groupBases(bases),
    ofOffice: Map.groupBy(holders, ({ office }) => office),
    ofEntity: Map.groupBy(holders, ({ entity }) => entity),
  };
}

export interface Holder {
  readonly entity: number;
  readonly office: number;
  /** -1: nothing that is printed beside the office. */
  readonly base: number;
  /** Into the gazetteer's periods. */
  readonly period: number;
}

export type Side = 'before' | 'after';

/** How a base is printed on one side of an office; `phrase` is folded, `isCapitalised` how it has to begin. */
export function baseKey(lang: string, side: Side, phrase: string, isCapitalised: boolean): string {
  return `${lang}${side === 'before' ? '<' : '>'}${isCapitalised ? '^' : ''}${phrase}`;
}

/** Bases as one looks for them on one side of an office. */
export interface SideBases {
  /** By folded phrase. The beginning of a longer one, seen from the office, has the base `GOES_ON`. */
  readonly phrases: ReadonlyMap<string, PhraseBase>;
  /** By the first letters of a word that may have any ending. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, base: number])[]>;
  /** The words of `phrases` that may stand next to the office, and the keys of `stems`: most words there are neither. */
  readonly nearest: WordTable;
  readonly heads: WordTable;
}

interface PhraseBase {
  readonly base: number;
  readonly isCapitalised: boolean;
}

export const GOES_ON = -1;
/** So many first letters. */
export const STEM_KNOWN = 4;

function groupBases(bases: ReadonlyMap<string, number>): Offices['sides'] {
  const sides = { before: new Map<Language, WritableBases>(), after: new Map<Language, WritableBases>() };
  for (const [key, base] of bases) {
    const { side, lang, isCapital, phrase } = splitKey(key);
    const { phrases, stems } = sides[side].get(lang) ?? { phrases: new Map(), stems: new Map() };
    sides[side].set(lang, { phrases, stems });
    if (phrase.endsWith('-')) {
      const own = stems.get(phrase.slice(0, STEM_KNOWN)) ?? [];
      stems.set(phrase.slice(0, STEM_KNOWN), [...own, [phrase.slice(0, -1), base]]);
      continue;
    }
    // printed both ways, it may begin small
    const isCapitalised = isCapital && (phrases.get(phrase)?.isCapitalised ?? true);
    phrases.set(phrase, { base, isCapitalised });
    const words = phrase.split(' ');
    for (let n = 1; n < words.length; n++) {
      const beginning = (side === 'before' ? words.slice(-n) : words.slice(0, n)).join(' ');
      if (!phrases.has(beginning)) phrases.set(beginning, { base: GOES_ON, isCapitalised: false });
    }
  }
  return { before: withNearest(sides.before), after: withNearest(sides.after) };
}

interface WritableBases {
  readonly phrases: Map<string, PhraseBase>;
  readonly stems: Map<string, [stem: string, base: number][]>;
}

function withNearest(sides: ReadonlyMap<Language, WritableBases>): Map<Language, SideBases> {
  return new Map(
    [...sides].map(([lang, { phrases, stems }]) => {
      const words = [...phrases.keys()].filter((phrase) => !phrase.includes(' '));
      return [
        lang,
        { phrases, stems, nearest: createWordTable(words, FOLD), heads: createWordTable([...stems.keys()], FOLD) },
      ];
    }),
  );
}

/** What `baseKey` made a key of. */
export function splitKey(key: string): {
  where: string;
  lang: Language;
  side: Side;
  isCapital: boolean;
  phrase: string;
} {
  const [where, lang, mark, capital] = /^(.+?)([<>])(\^?)/.exec(key)!;
  return {
    where,
    lang: lang!,
    side: mark === '<' ? 'before' : 'after',
    isCapital: capital !== '',
    phrase: key.slice(where.length),
  };
}

export function isWithin([first, last]: Periods[number], day: number): boolean {
  return (first === null || day >= first) && (last === null || day <= last);
}
