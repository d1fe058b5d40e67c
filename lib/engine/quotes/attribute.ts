import type { LinkedBlock } from '../../model/mention.ts';
import { readClause, type Clause } from './clause.ts';
import type { Quotation } from './find-quotations.ts';
import { mainSubject, subjectAfter, subjectBefore, canDrop, type Subject } from './subject.ts';
import type { QuoteIndex } from './quote-index.ts';
import { WordClass } from './word-class.ts';

/** How far the sentence around a quotation is looked at, in UTF-16 code units. */
const REACH = 240;
/** An attribution that comes after begins at once. */
const LATEST_VERB = 16;

/** A quotation with what is said around it. */
export interface Attribution {
  readonly subject: Subject | null;
  /** Whether its sentence speaks of saying at all, or an earlier quotation goes on in it. */
  readonly isSaid: boolean;
  /** Whether the sentence pauses for it, as it does not for a title or a term. */
  readonly isApart: boolean;
}

const UNSAID: Attribution = { subject: null, isSaid: false, isApart: false };

/** What one quotation leaves for those after it. */
interface Before {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
}

/**
 * Says of each quotation, in the order of the text, who its own sentence or the one before gives it to. The rules, the
 * first that holds decides:
 *
 *   1  a verb of saying right before it, or a colon: Trump said: “…”; Trump: “…”
 *   2  a verb of saying right after it: “…,” Trump said; “…,” said Trump; “…,” according to Trump
 *   3  a verb of saying earlier in its sentence: Trump said it was “…”
 *   4  nothing in its sentence: the quotation before it in the paragraph, where only its attribution stands between;
 *      else the sentence before, if that speaks of saying; else, for a paragraph that is a quotation, the paragraph before
 */
export function attribute(
  quotations: readonly Quotation[],
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
): Attribution[] {
  const found: Attribution[] = [];
  let before: Before | null = null;
  for (const [number, quotation] of quotations.entries()) {
    const attribution = attributeOne(quotation, before, quotations[number + 1] ?? null, blocks, index);
    found.push(attribution);
    before = { quotation, attribution };
  }
  return found;
}

function attributeOne(
  quotation: Quotation,
  before: Before | null,
  next: Quotation | null,
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
): Attribution {
  const first = quotation.pieces[0]!;
  const last = quotation.pieces.at(-1)!;
  const block = blocks[first.block]!;
  const lastBlock = blocks[last.block]!;
  const open = openingMark(block.text, first.start);
  const close = closingMark(lastBlock.text, last.end);

  const previous = before?.quotation.pieces.at(-1);
  const isJoined = previous?.block === first.block;
  const from = isJoined ? closingMark(block.text, previous.end) : 0;
  const lead = readClause(block, Math.max(from, open - REACH), open, 'last', index);
  const leadVerb = lastVerb(lead);
  const isLed = isLeading(lead, leadVerb);
  if (isLed) {
    const subject = leadSubject(lead, leadVerb, isJoined);
    const isApart = lead.tokens.at(-1)!.kind !== 'word';
    if (subject) return { subject, isSaid: true, isApart };
    if (isJoined && before!.attribution.isSaid) return before!.attribution;
    if (leadVerb >= 0) return { subject: dropped(lead), isSaid: true, isApart };
  }

  const following = next?.pieces[0];
  const to = following?.block === last.block ? openingMark(lastBlock.text, following.start) : lastBlock.text.length;
  const isOver =
    /[.…]$/.test(lastBlock.text.slice(0, last.end)) &&
    !/^\s*[,—–-]|^\s*\p{Ll}/u.test(lastBlock.text.slice(close, close + 4));
  const tail = readClause(lastBlock, close, isOver ? close : Math.min(to, close + REACH), 'first', index);
  const tailVerb = firstVerb(tail);
  if (
    tailVerb >= 0 &&
    tailVerb <= LATEST_VERB &&
    (leadVerb < 0 || /[,?!—–-]$/.test(lastBlock.text.slice(0, last.end)))
  ) {
    const subject = subjectAround(tail, tailVerb);
    if (subject) return { subject, isSaid: true, isApart: true };
  }
  if (leadVerb >= 0) {
    return { subject: leadSubject(lead, leadVerb, isJoined) ?? dropped(lead), isSaid: true, isApart: false };
  }
  if (tailVerb >= 0 && tailVerb <= LATEST_VERB) return { subject: dropped(tail), isSaid: true, isApart: true };
  if (lead.tokens.some(({ kind }) => kind !== 'pause')) {
    // One sentence goes on from quotation to quotation: that they had “…” in common but were “…”
    const isSame = isJoined && isUnbroken(block, from, open, lead);
    return isSame ? before!.attribution : UNSAID;
  }
  return continued(quotation, before, open, blocks, index);
}

/** Whether no sentence ends between the quotation before and this one. */
function isUnbroken(block: LinkedBlock, from: number, open: number, { tokens, index }: Clause): boolean {
  return open - from < REACH && readClause(block, from, open, 'first', index).tokens.length === tokens.length;
}

/** Rule 4. */
function continued(
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
    const between = readClause(block, closingMark(block.text, previous.end), open, 'first', index);
    const sentence = sentenceBefore(block, Math.max(previous.end, open - REACH), open, index);
    const isOne = between.tokens.length === 0 || sentence?.tokens[0]?.start === between.tokens[0]!.start;
    if (isOne) return before!.attribution;
    return sentence ? spoken(sentence) : UNSAID;
  }
  if (lead.trim() !== '') {
    const sentence = sentenceBefore(block, Math.max(0, open - REACH), open, index);
    return sentence ? spoken(sentence) : UNSAID;
  }
  const earlier = blocks[first.block - 1];
  if (!earlier) return UNSAID;
  if (previous?.block === first.block - 1) return before!.attribution;
  const sentence = sentenceBefore(earlier, Math.max(0, earlier.text.length - REACH), earlier.text.length, index);
  return sentence ? spoken(sentence) : UNSAID;
}

/** The last whole sentence of what ends at `to`. */
export function sentenceBefore(block: LinkedBlock, from: number, to: number, index: QuoteIndex): Clause | null {
  let end = to;
  while (end > from && /[\s.!?…:]/.test(block.text[end - 1]!)) end--;
  const clause = readClause(block, from, end, 'last', index);
  return clause.tokens.length > 0 ? clause : null;
}

function spoken(sentence: Clause): Attribution {
  const verb = lastVerb(sentence);
  const subject = verb >= 0 ? leadSubject(sentence, verb, true) : null;
  return subject ? { subject, isSaid: true, isApart: true } : UNSAID;
}

/** Whether the words before a quotation hand over to it: a verb or a colon stands last, or a pause after a verb. */
function isLeading({ tokens, text }: Clause, verb: number): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  if (last.kind === 'colon') return true;
  if (verb < 0) return false;
  return (
    verb === tokens.length - 1 ||
    last.wordClass === WordClass.CLAUSE ||
    (last.kind === 'pause' && ',—–'.includes(text[last.start]!))
  );
}

function leadSubject(clause: Clause, verb: number, isJoined: boolean): Subject | null {
  const { tokens, lang } = clause;
  const token = tokens[verb];
  if (!token) {
    // Trump: “…”
    const colon = tokens.length - 1;
    return tokens[colon - 1]?.kind === 'name' || tokens[colon - 1]?.kind === 'capital'
      ? subjectBefore(clause, colon)
      : null;
  }
  if (token.wordClass === WordClass.PARTICIPLE) return mainSubject(clause, verb);
  if (token.wordClass === WordClass.ACCORDING) return subjectAfter(clause, verb);
  const subject = subjectBefore(clause, verb);
  return subject ?? (lang !== 'en' || isJoined ? subjectAfter(clause, verb) : null);
}

function subjectAround(clause: Clause, verb: number): Subject | null {
  switch (clause.tokens[verb]!.wordClass) {
    case WordClass.PARTICIPLE:
      return mainSubject(clause, verb);
    case WordClass.ACCORDING:
      return subjectAfter(clause, verb);
    default:
      return subjectBefore(clause, verb) ?? subjectAfter(clause, verb);
  }
}

function dropped({ lang }: Clause): Subject | null {
  return canDrop(lang) ? { kind: 'dropped' } : null;
}

function isVerb(wordClass: number): boolean {
  return wordClass >= WordClass.VERB && wordClass <= WordClass.BEHIND;
}

function lastVerb({ tokens }: Clause): number {
  return tokens.findLastIndex(({ wordClass }) => isVerb(wordClass));
}

function firstVerb({ tokens }: Clause): number {
  return tokens.findIndex(({ wordClass }) => isVerb(wordClass));
}

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
