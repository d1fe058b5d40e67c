import type { LinkedBlock } from '../../model/mention.ts';
import { codesOf, isSpace } from '../characters.ts';
import { readClause, type Clause } from './clause.ts';
import type { Subject } from './noun-phrase.ts';
import type { QuoteIndex } from './quote-index.ts';
import { leadSubject } from './lead-subject.ts';
import { subjectAfter } from './subject.ts';
import { lastVerb } from './verbs.ts';

const STOPS = codesOf('.!?…:');

/** The last whole sentence of what ends at `to`, no more of it than its first `most` tokens. */
export function sentenceBefore(
  block: LinkedBlock,
  from: number,
  to: number,
  index: QuoteIndex,
  most = Infinity,
): Clause | null {
  const { text } = block;
  let end = to;
  while (end > from && (isSpace(text.charCodeAt(end - 1)) || STOPS[text.charCodeAt(end - 1)] === 1)) end--;
  const clause = readClause(block, from, end, 'last', index, most);
  return clause.tokens.length > 0 ? clause : null;
}

/** Of whom a sentence without a quotation says that he says something. */
export function sayer(sentence: Clause): Subject | null {
  const verb = lastVerb(sentence);
  return verb >= 0 ? (leadSubject(sentence, verb, null) ?? subjectAfter(sentence, verb)) : null;
}
