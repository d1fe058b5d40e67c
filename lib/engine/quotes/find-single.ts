import { hasWords, opensAt, type Quotation, type QuotationPiece } from './find-quotations.ts';

const SINGLE = "'‘’";
const STOP = /[,.?!…]/;
const FEWEST_WORDS = 3;

/**
 * British quotations: ‘We are close,’ he said. The mark that ends them is an apostrophe too, so only what stops before it
 * or right behind it is one: terms and possessives go on. Looks outside `double` quotations, which are in order.
 */
export function findSingleQuotations(
  texts: readonly string[],
  marks: readonly (readonly number[])[],
  double: readonly Quotation[],
): Quotation[] {
  const taken = double.flatMap(({ pieces }) => pieces);
  const found: Quotation[] = [];
  let next = 0;
  for (const [block, text] of texts.entries()) {
    let start = -1;
    for (const at of marks[block]!) {
      const mark = text[at]!;
      if (!SINGLE.includes(mark)) continue;
      while (next < taken.length && isBefore(taken[next]!, block, at)) next++;
      const around = taken[next];
      if (around?.block === block && around.start <= at) {
        start = -1;
      } else if (mark !== '’' && opensAt(text, at)) start = at + 1;
      else if (start >= 0 && mark !== '‘' && closesAt(text, at)) {
        const quotation: Quotation = { pieces: [{ block, start, end: at }], marks: 'single' };
        if (hasWords(texts, quotation, FEWEST_WORDS)) found.push(quotation);
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
  const after = text[at + 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return STOP.test(text[at - 1]!) || STOP.test(after);
}
