import type { Periods } from './gazetteer.ts';

/** Offices as matching has them: a description is put together of an office's word and what it is of. */
export interface Offices {
  /** By office: whether its words alone mean a holder who was named. */
  readonly alone: readonly boolean[];
  /** By office: whether another holds it where another place follows: "US envoy to Israel". */
  readonly posted: readonly boolean[];
  /** By `baseKey`; beginnings of longer phrases, seen from the office, lead to `GOES_ON`. */
  readonly bases: ReadonlyMap<string, number>;
  /** By entity: the base that its names name. */
  readonly named: ReadonlyMap<number, number>;
  readonly holders: readonly Holder[];
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

export const GOES_ON = -1;

/** The bases with the beginnings of their phrases. */
export function withBeginnings(bases: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(bases);
  for (const key of bases.keys()) {
    const [where, phrase] = splitKey(key);
    const words = phrase.split(' ');
    for (let n = 1; n < words.length; n++) {
      const beginning = where.includes('<') ? words.slice(-n) : words.slice(0, n);
      // how the phrase begins is no matter where its beginning is not seen yet
      const places = where.includes('<') ? [where.replace('^', ''), `${where.replace('^', '')}^`] : [where];
      for (const place of places)
        if (!all.has(place + beginning.join(' '))) all.set(place + beginning.join(' '), GOES_ON);
    }
  }
  return all;
}

/** Where a base is printed, and its phrase. */
export function splitKey(key: string): [where: string, phrase: string] {
  const [where] = /^.+?[<>]\^?/.exec(key)!;
  return [where, key.slice(where.length)];
}

export function isWithin([first, last]: Periods[number], day: number): boolean {
  return (first === null || day >= first) && (last === null || day <= last);
}
