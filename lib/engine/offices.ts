import type { Periods } from './gazetteer.ts';

/** Offices as matching has them: a description is put together of an office's word and what it is of. */
export interface Offices {
  /** By office: whether its words alone mean a holder who was named. */
  readonly alone: readonly boolean[];
  /** By office: whether another holds it where another place follows: "US envoy to Israel". */
  readonly posted: readonly boolean[];
  /** By `baseKey`. */
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

export function isWithin([first, last]: Periods[number], day: number): boolean {
  return (first === null || day >= first) && (last === null || day <= last);
}
