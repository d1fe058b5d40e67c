import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER } from '../fold.ts';
import {
  codesOf,
  isSingleMark,
  isSpace,
  LEFT_DOUBLE,
  LEFT_GUILLEMET,
  LINE_FEED,
  LOW_DOUBLE,
  RIGHT_DOUBLE,
  RIGHT_GUILLEMET,
  STRAIGHT,
} from '../characters.ts';
import type { MarkedBlock } from './find-marks.ts';

/** A run of one quotation in one block, without its marks and the blanks inside them. UTF-16 code units, end exclusive. */
export interface QuotationPiece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What stands between quotation marks; over paragraphs whose marks are opened again it has a piece a block. */
export interface Quotation {
  readonly pieces: readonly QuotationPiece[];
  readonly marks: 'double' | 'single';
}

interface Opened {
  /** The code of the mark that opened it. */
  readonly mark: number;
  readonly pieces: QuotationPiece[];
  /** Where the piece in hand begins. */
  start: number;
}

/** What may stand before an opening mark besides a blank. */
const OPENS_AFTER = codesOf("([{—–-/:'‘’“„«‹\u200b");
const OBJECT = 0xfffc;
/** What never stands right after an opening mark, besides a blank. */
const NOT_AFTER_OPENING = codesOf(',.;:!?)]}');

/**
 * Whether a mark ends what another one begins: `"…"`, `“…”`, `„…“`, `«…»`, `»…«`, `»…»`, `”…”`. `“` ends only German and
 * Polish quotations and those typed wrongly.
 */
function ends(mark: number, opening: number): boolean {
  if (opening === LEFT_GUILLEMET) return mark === RIGHT_GUILLEMET;
  if (opening === RIGHT_GUILLEMET) return mark === LEFT_GUILLEMET || mark === RIGHT_GUILLEMET;
  if (mark === LEFT_DOUBLE) return opening === LEFT_DOUBLE || opening === LOW_DOUBLE;
  return mark === STRAIGHT || mark === RIGHT_DOUBLE;
}

/** Fewer words are a name, a term or a distance kept, not a quotation. */
const FEWEST_WORDS = 3;

/**
 * Everything in quotation marks of three words and more, outermost marks only, in the order of the text. Linear in the
 * text whatever stands in it: each mark is looked at once, and what was opened in vain is let go once.
 * `marked`: where marks stand, single ones among them.
 */
export function findQuotations(
  blocks: readonly { readonly text: string }[],
  marked: readonly MarkedBlock[],
): Quotation[] {
  const found: Quotation[] = [];
  /** Opened and not closed, the outermost first; only that one may go on in the next block. */
  let open: Opened[] = [];
  /** Complete, but inside an open one: they count where that one is never closed. */
  let inner: Quotation[] = [];

  const giveUp = (): void => {
    for (const one of inner) found.push(one);
    inner = [];
    open = [];
  };

  const close = (text: string, block: number, at: number): void => {
    const closed = open.pop()!;
    closed.pieces.push(trimmed(text, { block, start: closed.start, end: at }));
    const [first] = closed.pieces;
    while (inner.length > 0 && isAfter(inner[inner.length - 1]!.pieces[0]!, first!)) inner.pop();
    const quotation: Quotation = { pieces: closed.pieces, marks: 'double' };
    (open.length > 0 ? inner : found).push(quotation);
  };

  let last = -1;
  for (const { block, text, marks } of marked) {
    if (block > last + 1) giveUp();
    last = block;
    let from = 0;
    if (open.length > 0) {
      from = reopenedAt(text, open[0]!.mark) + 1;
      if (from === 0 && !closesFirst(text, marks, open[0]!.mark)) giveUp();
      else {
        open.length = 1;
        open[0]!.start = from;
      }
    }
    for (const at of marks) {
      const mark = text.charCodeAt(at);
      if (at < from || isSingleMark(mark)) continue;
      const top = open[open.length - 1];
      const canOpen = opensAt(text, at);
      if (top && isReopened(text, at, top.mark, canOpen)) continue;
      const closes = top !== undefined && ends(mark, top.mark);
      // The same shape opens and closes: what surrounds it decides; two shapes that can only close do.
      if (closes && (!canOpen || (mark !== STRAIGHT && mark !== top.mark))) close(text, block, at);
      else if (canOpen || mark === LEFT_GUILLEMET || mark === LOW_DOUBLE)
        open.push({ mark, pieces: [], start: at + 1 });
    }
    if (open.length > 0) open[0]!.pieces.push(trimmed(text, { block, start: open[0]!.start, end: text.length }));
  }
  giveUp();
  return found.filter((quotation) => hasWords(blocks, quotation, FEWEST_WORDS));
}

/** German `»…«` begins with what ends `«…»`; that and any other mark opens where a word follows and none goes before. */
export function opensAt(text: string, at: number): boolean {
  if (at > 0) {
    const before = text.charCodeAt(at - 1);
    if (OPENS_AFTER[before] !== 1 && !isSpace(before) && before !== OBJECT) return false;
  }
  const after = text.charCodeAt(at + 1);
  return at + 1 < text.length && NOT_AFTER_OPENING[after] !== 1 && !isSpace(after);
}

/** A line that begins with the mark again, inside a block: the quotation goes on. */
function isReopened(text: string, at: number, openMark: number, canOpen: boolean): boolean {
  return canOpen && text.charCodeAt(at) === openMark && text.charCodeAt(at - 1) === LINE_FEED;
}

/** Where a block that goes on with a quotation opens its mark again; French and Spanish take the closing one for it. */
function reopenedAt(text: string, mark: number): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const again = text.charCodeAt(at);
  return again === mark || (mark === LEFT_GUILLEMET && again === RIGHT_GUILLEMET) ? at : -1;
}

/**
 * Whether the first mark of a block ends what the block before has opened: it went on without a mark. Not of
 * straight ones, which are typed wrongly too often.
 */
function closesFirst(text: string, marks: readonly number[], opening: number): boolean {
  const at = marks.find((one) => !isSingleMark(text.charCodeAt(one)));
  if (at === undefined) return false;
  const mark = text.charCodeAt(at);
  return mark !== STRAIGHT && ends(mark, opening) && !opensAt(text, at);
}

function trimmed(text: string, { block, start, end }: QuotationPiece): QuotationPiece {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { block, start: first, end: last };
}

function isAfter(a: QuotationPiece, b: QuotationPiece): boolean {
  return a.block > b.block || (a.block === b.block && a.start > b.start);
}

/** Counts words as what begins after a blank with a letter or figure, and stops at the fewest. */
export function hasWords(blocks: readonly { readonly text: string }[], { pieces }: Quotation, fewest: number): boolean {
  let words = 0;
  for (const { block, start, end } of pieces) {
    const { text } = blocks[block]!;
    let isBetween = true;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const folded = code < FOLD_SIZE ? FOLD[code]! : foldChar(code);
      if (isBetween && folded > PASSED_OVER && ++words === fewest) return true;
      if (folded > PASSED_OVER) isBetween = false;
      else if (isSpace(code)) isBetween = true;
    }
  }
  return false;
}
