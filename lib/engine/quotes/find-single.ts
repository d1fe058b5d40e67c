import { codesOf, isLetter, isSingleMark, LEFT_SINGLE, RIGHT_SINGLE } from '../characters.ts';
import type { MarkedBlock } from './find-marks.ts';
import { hasWords, opensAt, type Quotation, type QuotationPiece } from './find-quotations.ts';

const STOPS = codesOf(',.?!…');
const FIGURE = /\p{N}/u;
const FEWEST_WORDS = 3;

/**
 * British quotations: ‘We are close,’ he said. The mark that ends them is an apostrophe too, so only what stops before it
 * or right behind it is one: terms and possessives go on. Looks outside `double` quotations, which are in order.
 */
export function findSingleQuotations(
  blocks: readonly { readonly text: string }[],
  marked: readonly MarkedBlock[],
  double: readonly Quotation[],
): Quotation[] {
  const taken = double.flatMap(({ pieces }) => pieces);
  const found: Quotation[] = [];
  let next = 0;
  for (const { block, text, marks } of marked) {
    let start = -1;
    for (const at of marks) {
      const mark = text.charCodeAt(at);
      if (!isSingleMark(mark)) continue;
      while (next < taken.length && isBefore(taken[next]!, block, at)) next++;
      const around = taken[next];
      if (around?.block === block && around.start <= at) {
        start = -1;
      } else if (mark !== RIGHT_SINGLE && opensAt(text, at)) start = at + 1;
      else if (start >= 0 && mark !== LEFT_SINGLE && closesAt(text, at)) {
        const quotation: Quotation = { pieces: [{ block, start, end: at }], marks: 'single' };
        if (hasWords(blocks, quotation, FEWEST_WORDS)) found.push(quotation);
        start = -1;
      }
    }
  }
  return found;
}

function isBefore({ block: itsBlock, end }: QuotationPiece, block: number, at: number): boolean {
  return itsBlock < block || (itsBlock === block && end <= at);
}

function closesAt(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (isLetter(after) || FIGURE.test(text[at + 1] ?? '')) return false;
  return STOPS[text.charCodeAt(at - 1)] === 1 || STOPS[after] === 1;
}
