import type { LinkedBlock } from '../../model/mention.ts';
import { REACH, said, UNSAID, type Attribution, type Before } from './attribution.ts';
import { readClause, type Clause } from './clause.ts';
import { continued } from './continued.ts';
import type { Quotation } from './find-quotations.ts';
import { colonSubject, droppedSubject, leadSubject, tailSubject } from './lead-subject.ts';
import { closingMark, openingMark } from './marks.ts';
import { isName, type Subject } from './noun-phrase.ts';
import type { QuoteIndex } from './quote-index.ts';
import { isViewpoint, subjectAfter } from './subject.ts';
import { innerSubject, pointedAt } from './tags.ts';
import { isOver, readTail } from './tail.ts';
import { firstVerb, lastVerb, tagVerb } from './verbs.ts';
import { WordClass } from './word-class.ts';

/** An attribution that comes after begins at once. */
const LATEST_VERB = 16;

/**
 * Says of each quotation, in the order of the text, who its own sentence or the one before gives it to. The rules, the
 * first that holds decides:
 *
 *   1  a verb of saying right before it, or a colon: Trump said: “…”; Trump: “…”
 *   2  a verb of saying right after it: “…,” Trump said; “…,” said Trump; “…,” according to Trump; after a dash in
 *      Slavic languages any verb: «…», – усміхнувся Зеленський
 *   3  a verb of saying earlier in its sentence: Trump said it was “…”; a point of view: Per Rutte, «…»
 *   4  an attribution inside the marks: «…, — сказал Путин. — …»
 *   5  nothing in its sentence: a sentence right after it that points back to it: Lo ha detto Putin; else the quotation
 *      before it in the paragraph, where only its attribution stands between; else the sentence before, if that speaks
 *      of saying; else, for a paragraph that is a quotation, the paragraph before
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

  const { wordClass: link = 0 } = lead.tokens.at(-1) ?? {};
  if (link === WordClass.TERM || link === WordClass.WORK) return { ...UNSAID, isNamed: true };
  const leadVerb = lastVerb(lead);
  const byLead = (): Subject | null =>
    leadSubject(lead, leadVerb, joined?.attribution ?? null) ?? droppedSubject(lead, leadVerb);
  // His program, “The Long Road”, is set apart and still a title.
  const isWork = lead.tokens.at(-2)?.wordClass === WordClass.WORK;
  if (isLeading(lead, leadVerb)) return said(byLead(), !isWork && lead.tokens.at(-1)!.kind !== 'word');

  const last = quotation.pieces.at(-1)!;
  const lastBlock = blocks[last.block]!;
  const leadSays = leadVerb >= 0 && !PAUSES_AT_END.includes(lastBlock.text[last.end - 1]!);
  if (leadSays) return said(byLead(), false);
  const tail = readTail(lastBlock, last, next?.pieces[0] ?? null, index);
  const tailVerb = firstVerb(tail.clause);
  // “…,” and she said is another clause.
  const isClause = tail.clause.tokens.find(({ kind }) => kind !== 'pause')?.wordClass === WordClass.AND;
  const tag = isLeadEmpty ? tagVerb(tail.clause, closingMark(lastBlock.text, last.end)) : -1;
  const tagged = tag < 0 ? null : tailSubject(tail.clause, tag);
  if (tagged?.kind === 'entity') return said(tagged, true);
  const isTailVerb = tailVerb >= 0 && tailVerb <= LATEST_VERB && !isClause && (isLeadEmpty || !tail.leadsNext);
  if (isTailVerb) {
    const subject = tailSubject(tail.clause, tailVerb);
    if (subject) return said(subject, true);
  }
  if (leadVerb >= 0) return said(byLead(), false);
  if (isTailVerb) return said(droppedSubject(tail.clause, tailVerb), true);
  const inner = innerSubject(block, first, index);
  if (inner) return said(inner, true);
  if (lead.tokens.at(-1)?.kind === 'colon') return said(colonSubject(lead), true);
  if (isViewpoint(lead, 0)) {
    const subject = subjectAfter(lead, 0);
    const isPerson = subject?.kind === 'entity' && subject.mention.category === 'person';
    if (isPerson) return said(subject, lead.tokens.at(-1)!.kind === 'pause');
  }
  if (!isLeadEmpty) return joined ? joined.attribution : UNSAID;
  // What is said of it in its own sentence, in words that are not understood, is no reason to look elsewhere.
  if (tail.clause.tokens.some(({ kind }) => kind !== 'pause')) return UNSAID;
  const pointing = pointedAt(lastBlock, last, next?.pieces[0] ?? null, index);
  return pointing ? said(pointing, true) : continued(quotation, before, open, blocks, index);
}

const PAUSES_AT_END = ',?!—–-';

/** Whether no sentence ends between the quotation before and this one. */
function isUnbroken(block: LinkedBlock, from: number, open: number, { start, tokens, index }: Clause): boolean {
  if (open - from >= REACH) return false;
  return (
    start === from || readClause(block, from, open, 'first', index, tokens.length + 1).tokens.length === tokens.length
  );
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
