import type { LinkedBlock } from '../../model/mention.ts';
import { readClause, type Clause } from './clause.ts';
import type { Quotation, QuotationPiece } from './find-quotations.ts';
import { canDrop, isName, isPlural, mainSubject, subjectAfter, subjectBefore, type Subject } from './subject.ts';
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
  const block = blocks[first.block]!;
  const open = openingMark(block.text, first.start);
  const previous = before?.quotation.pieces.at(-1);
  const from = previous?.block === first.block ? closingMark(block.text, previous.end) : 0;
  const lead = readClause(block, Math.max(from, open - REACH), open, 'last', index);
  const isLeadEmpty = lead.tokens.every(({ kind }) => kind === 'pause');
  // One sentence goes on from quotation to quotation: that they had “…” in common but were “…”
  const joined =
    from > 0 && !isOver(block.text, previous!.end, from) && isUnbroken(block, from, open, lead) ? before! : null;

  const leadVerb = lastVerb(lead);
  if (isLeading(lead, leadVerb)) {
    const isApart = lead.tokens.at(-1)!.kind !== 'word';
    const subject = leadSubject(lead, leadVerb, joined) ?? dropped(lead, leadVerb);
    return { subject, isSaid: true, isApart };
  }

  const last = quotation.pieces.at(-1)!;
  const tail = readTail(blocks[last.block]!, last, next?.pieces[0] ?? null, index);
  const tailVerb = firstVerb(tail.clause);
  // “…,” and she said is another clause.
  const isClause = tail.clause.tokens.find(({ kind }) => kind !== 'pause')?.wordClass === WordClass.AND;
  const isTailVerb = tailVerb >= 0 && tailVerb <= LATEST_VERB && !isClause && (isLeadEmpty || !tail.leadsNext);
  if (isTailVerb && (leadVerb < 0 || PAUSES_AT_END.includes(blocks[last.block]!.text[last.end - 1]!))) {
    const subject = subjectAround(tail.clause, tailVerb);
    if (subject) return { subject, isSaid: true, isApart: true };
  }
  if (leadVerb >= 0) {
    const subject = leadSubject(lead, leadVerb, joined) ?? dropped(lead, leadVerb);
    return { subject, isSaid: true, isApart: false };
  }
  if (isTailVerb) return { subject: dropped(tail.clause, tailVerb), isSaid: true, isApart: true };
  if (lead.tokens.at(-1)?.kind === 'colon') return { subject: colonSubject(lead), isSaid: true, isApart: true };
  if (!isLeadEmpty) return joined ? joined.attribution : UNSAID;
  // What is said of it in its own sentence, in words that are not understood, is no reason to look elsewhere.
  if (tail.clause.tokens.some(({ kind }) => kind !== 'pause')) return UNSAID;
  return continued(quotation, before, open, blocks, index);
}

const COLON_REACH = 4;
const PAUSES_AT_END = ',?!—–-';

/** The rest of the quotation's sentence; `leadsNext`: it hands over to the quotation after. */
function readTail(
  block: LinkedBlock,
  last: QuotationPiece,
  following: QuotationPiece | null,
  index: QuoteIndex,
): { readonly clause: Clause; readonly leadsNext: boolean } {
  const { text } = block;
  const close = closingMark(text, last.end);
  const isNextHere = following?.block === last.block;
  const to = isNextHere ? openingMark(text, following.start) : text.length;
  const end = isOver(text, last.end, close) ? close : Math.min(to, close + REACH);
  const clause = readClause(block, close, end, 'first', index);
  const final = clause.tokens.at(-1);
  const isAtNext =
    isNextHere && final !== undefined && text.slice(final.end, to).trim() === '' && to - final.end < REACH;
  return { clause, leadsNext: isAtNext && (final.kind === 'colon' || isVerb(final.wordClass)) };
}

/** Whether a quotation that ends at `end`, its mark at `close`, ends its sentence, too. */
function isOver(text: string, end: number, close: number): boolean {
  return (
    '.…!?'.includes(text[end - 1]!) &&
    !/^\s*(?:[,—–-]|\p{Ll})/u.test(text.slice(close, close + 4)) &&
    ('.…'.includes(text[end - 1]!) || !/^\s*\p{L}/u.test(text.slice(close, close + 4)))
  );
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
  const sentence = sentenceBefore(earlier, Math.max(0, earlier.text.length - REACH), earlier.text.length, index);
  if (previous?.block === first.block - 1) {
    // Its own attribution may be the last sentence there; another one leads elsewhere.
    const rest = readClause(earlier, closingMark(earlier.text, previous.end), earlier.text.length, 'first', index);
    const start = sentence?.tokens[0]?.start ?? 0;
    if (start <= (rest.tokens[0]?.start ?? start)) return before!.attribution;
  }
  if (!sentence) return UNSAID;
  const isColon = lastVerb(sentence) < 0 && /:\s*$/.test(earlier.text.slice(-COLON_REACH));
  return isColon
    ? { subject: mainSubject(sentence, sentence.tokens.length), isSaid: true, isApart: true }
    : spoken(sentence);
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
  const subject = verb >= 0 ? (leadSubject(sentence, verb, null) ?? subjectAfter(sentence, verb)) : null;
  return subject ? { subject, isSaid: true, isApart: true } : UNSAID;
}

/** Whether the words before a quotation hand over to it: a verb or a colon stands last, or a pause after a verb. */
function isLeading({ tokens, text }: Clause, verb: number): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  // Putin: “…”
  if (verb < 0) return last.kind === 'colon' && tokens.slice(0, -1).every(isName);
  if (last.kind === 'colon') return true;
  return (
    verb === tokens.length - 1 ||
    last.wordClass === WordClass.CLAUSE ||
    (last.kind === 'pause' && ',—–'.includes(text[last.start]!))
  );
}

/** `joined`: the quotation before, which the same sentence speaks of. */
function leadSubject(clause: Clause, verb: number, joined: Before | null): Subject | null {
  const { tokens, lang } = clause;
  const token = tokens[verb];
  if (!token) return colonSubject(clause);
  if (token.wordClass === WordClass.ACCORDING) return subjectAfter(clause, verb);
  const subject = token.wordClass === WordClass.PARTICIPLE ? mainSubject(clause, verb) : subjectBefore(clause, verb);
  // “…” and said “…”; “…,” said Trump, “…”
  const isSecond = tokens.slice(0, verb).some(({ wordClass }) => wordClass === WordClass.AND);
  const after = subject === null && !isSecond && (lang !== 'en' || joined) ? subjectAfter(clause, verb) : null;
  return subject ?? after ?? joined?.attribution.subject ?? null;
}

/** Trump: “…”; Trump went even further: “…” */
function colonSubject(clause: Clause): Subject | null {
  const colon = clause.tokens.length - 1;
  return subjectBefore(clause, colon) ?? mainSubject(clause, colon);
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

/** A verb alone: dijo, powiedział; not that of several. */
function dropped({ lang, text, tokens }: Clause, verb: number): Subject | null {
  if (verb < 0) return null;
  const { start, end } = tokens[verb]!;
  return canDrop(lang) && !isPlural(text.slice(start, end)) ? { kind: 'dropped' } : null;
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
