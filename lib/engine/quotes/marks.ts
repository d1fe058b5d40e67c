import { codesOf, isSpace } from '../characters.ts';

const MARKS = codesOf('"“”„«»‟\'‘’‚');

/** Where the mark stands that opens what starts at `start`. */
export function openingMark(text: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at > 0 && MARKS[text.charCodeAt(at - 1)] === 1 ? at - 1 : at;
}

/** The end of the mark that closes what ends at `end`. */
export function closingMark(text: string, end: number): number {
  let at = end;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at < text.length && MARKS[text.charCodeAt(at)] === 1 ? at + 1 : at;
}
