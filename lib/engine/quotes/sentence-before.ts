import type { LinkedBlock } from '../../model/mention.ts';
import { readClause, type Clause } from './clause.ts';
import type { Subject } from './noun-phrase.ts';
import type { QuoteIndex } from './quote-index.ts';
import { leadSubject } from './lead-subject.ts';
import { subjectAfter } from './subject.ts';
import { lastVerb } from './verbs.ts';

/** The last whole sentence of what ends at `to`. */
export function sentenceBefore(block: LinkedBlock, from: number, to: number, index: QuoteIndex): Clause | null {
  let end = to;
  while (end > from && /[\s.!?…:]/.test(block.text[end - 1]!)) end--;
  const clause = readClause(block, from, end, 'last', index);
  return clause.tokens.length > 0 ? clause : null;
}

/** Of whom a sentence without a quotation says that he says something. */
export function sayer(sentence: Clause): Subject | null {
  const verb = lastVerb(sentence);
  return verb >= 0 ? (leadSubject(sentence, verb, null) ?? subjectAfter(sentence, verb)) : null;
}
