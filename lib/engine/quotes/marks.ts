const MARK_OR_BLANK = /["“”„«»‟'‘’‚\s]/;

/** Where the mark stands that opens what starts at `start`. */
export function openingMark(text: string, start: number): number {
  let at = start;
  while (at > 0 && MARK_OR_BLANK.test(text[at - 1]!)) {
    at--;
    if (text[at]!.trim() !== '') break;
  }
  return at;
}

/** The end of the mark that closes what ends at `end`. */
export function closingMark(text: string, end: number): number {
  let at = end;
  while (at < text.length && MARK_OR_BLANK.test(text[at]!)) {
    at++;
    if (text[at - 1]!.trim() !== '') break;
  }
  return at;
}
