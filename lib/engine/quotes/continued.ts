import type { LinkedBlock } from '../../model/mention.ts';
import { REACH, said, UNSAID, type Attribution, type Before } from './attribution.ts';
import { readClause, type Clause } from './clause.ts';
import type { Quotation } from './find-quotations.ts';
import { closingMark } from './marks.ts';
import type { QuoteIndex } from './quote-index.ts';
import { sayer, sentenceBefore } from './sentence-before.ts';
import { mainSubject } from './subject.ts';
import { lastVerb } from './verbs.ts';

const COLON_REACH = 4;

/** Who is given a quotation in whose own sentence nothing stands: by what stands before it. */
export function continued(
  quotation: Quotation,
  before: Before | null,
  open: number,
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
): Attribution {
  const first = quotation.pieces[0]!;
  const block = blocks[first.block]!;
  const previous = before?.quotation.pieces.at(-1);
  const lead = block.text.slice(0, open);
  if (previous?.block === first.block) {
    const [between] = readClause(block, closingMark(block.text, previous.end), open, 'first', index, 1).tokens;
    if (!between) return before!.attribution;
    const from = Math.max(previous.end, open - REACH);
    const [last] = sentenceBefore(block, from, open, index, 1)?.tokens ?? [];
    return last?.start === between.start ? before!.attribution : spoken(sentenceBefore(block, from, open, index));
  }
  if (lead.trim() !== '') {
    const sentence = sentenceBefore(block, Math.max(0, open - REACH), open, index);
    return spoken(sentence);
  }
  const earlier = blocks[first.block - 1];
  // Who answers a question is not who is named in it.
  if (!earlier || ASKS.test(earlier.text)) return UNSAID;
  const sentence = sentenceBefore(earlier, Math.max(0, earlier.text.length - REACH), earlier.text.length, index);
  if (previous?.block === first.block - 1) {
    // A few words of somebody in a paragraph do not make the next one his.
    if (isFragment(earlier.text.slice(previous.start, previous.end))) return UNSAID;
    // Its own attribution may be the last sentence there; another one leads elsewhere.
    const rest = readClause(earlier, closingMark(earlier.text, previous.end), earlier.text.length, 'first', index, 1);
    const start = sentence?.tokens[0]?.start ?? 0;
    if (start <= (rest.tokens[0]?.start ?? start)) return before!.attribution;
  }
  if (!sentence) return UNSAID;
  // What is quoted of somebody in a sentence is in that sentence.
  if (/["“”„«»]/.test(earlier.text.slice(sentence.tokens[0]!.start))) return UNSAID;
  const isColon = lastVerb(sentence) < 0 && /:\s*$/.test(earlier.text.slice(-COLON_REACH));
  const found = isColon ? said(mainSubject(sentence, sentence.tokens.length), true) : spoken(sentence);
  // Moscow says no. “…”: what a capital says is policy, and the words are somebody's
  return found.subject?.kind === 'entity' && found.subject.mention.category === 'place' ? UNSAID : found;
}

const ASKS = /\?\s*$/;
const FRAGMENT = /^\p{Ll}.*[^.!?…,]$/su;

function isFragment(words: string): boolean {
  return FRAGMENT.test(words);
}

/** A sentence that speaks of saying. */
function spoken(sentence: Clause | null): Attribution {
  const subject = sentence ? sayer(sentence) : null;
  return subject ? said(subject, true) : UNSAID;
}
