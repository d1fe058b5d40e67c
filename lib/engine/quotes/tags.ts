import type { LinkedBlock } from '../../model/mention.ts';
import { readClause } from './clause.ts';
import type { QuotationPiece } from './find-quotations.ts';
import { tailSubject } from './lead-subject.ts';
import { closingMark, openingMark } from './marks.ts';
import type { Subject } from './noun-phrase.ts';
import type { QuoteIndex } from './quote-index.ts';
import { firstVerb } from './verbs.ts';
import { WordClass } from './word-class.ts';

/** In UTF-16 code units. */
const LONGEST_TAG = 120;
const OPENS_TAG = /[,.!?…] [—–-] (?=\p{Ll})|, (?=(?:a|ont|avait|s['’]est)\s)/gu;
const CLOSES_TAG = /[,.] [—–-] |,/;
/** A hostile quotation has a million dashes. */
const MOST_TAGS = 4;

/** Whom an attribution inside the marks names: «…, — сказал Путин. — …»; « …, a dit Macron, … » */
export function innerSubject(block: LinkedBlock, { start, end }: QuotationPiece, index: QuoteIndex): Subject | null {
  const { text } = block;
  const words = text.slice(start, end);
  OPENS_TAG.lastIndex = 0;
  for (let tries = 0; tries < MOST_TAGS; tries++) {
    const opened = OPENS_TAG.exec(words);
    if (!opened) return null;
    const from = opened.index + opened[0].length;
    const length = words.slice(from, from + LONGEST_TAG).search(CLOSES_TAG);
    if (length < 0) continue;
    const tag = readClause(block, start + from, start + from + length, 'first', index);
    const verb = firstVerb(tag);
    if (verb === 0 || (verb > 0 && tag.tokens[verb - 1]!.wordClass === WordClass.PASSED)) return tailSubject(tag, verb);
  }
  return null;
}

/** How far a pointing word may stand before its verb, in tokens. */
const NEAR = 3;
const REACH = 240;

/** Whom the sentence after a quotation names that points back to it: Lo ha detto Putin; Так заявил Песков. */
export function pointedAt(
  block: LinkedBlock,
  { block: number, end }: QuotationPiece,
  next: QuotationPiece | null,
  index: QuoteIndex,
): Subject | null {
  const close = closingMark(block.text, end);
  let from = close;
  while (from < close + NEAR && /[\s.!?…]/.test(block.text[from] ?? '')) from++;
  const to = next?.block === number ? openingMark(block.text, next.start) : block.text.length;
  const sentence = readClause(block, from, Math.min(to, from + REACH), 'first', index);
  const verb = firstVerb(sentence);
  if (verb < 1 || sentence.tokens.at(-1)!.kind === 'colon') return null;
  const points = sentence.tokens.slice(Math.max(0, verb - NEAR), verb);
  return points.some(({ wordClass }) => wordClass === WordClass.BACK) ? tailSubject(sentence, verb) : null;
}
