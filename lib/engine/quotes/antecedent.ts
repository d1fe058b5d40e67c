import type { EntityId } from '../../model/ids.ts';
import type { LinkedBlock, Mention } from '../../model/mention.ts';
import { firstMentionAfter, type Clause } from './clause.ts';
import type { Quotation } from './find-quotations.ts';
import { openingMark } from './marks.ts';
import type { Subject } from './noun-phrase.ts';
import type { QuoteIndex } from './quote-index.ts';
import { sayer, sentenceBefore } from './sentence-before.ts';
import { mainSubject } from './subject.ts';

/** A quotation that was read, and where its words end. */
export interface Spoken {
  /** Whose it is; null: somebody else's or not known; undefined: nobody is said to have said it. */
  readonly mention: Mention | null | undefined;
  readonly block: number;
  readonly end: number;
}

/** How many paragraphs back somebody may have been named. */
const BLOCKS_BACK = 2;
const SENTENCES_BACK = 3;
const REACH = 400;
/** Quotations looked back over. A hostile block has a million that nobody said. */
const MOST_SPOKEN = 20;
/** A sentence is over, and the quotation begins one of its own. */
const ENDED = /[.!?…]["”»)]?\s*$/;

/**
 * Puts a person in the place of a pronoun or an office: the last one that spoke or that a sentence was about, or else
 * the only one named there, whom it fits; nobody where a name that is not ours comes between.
 */
export function bind(
  subject: Subject | null,
  quotation: Quotation,
  spoken: readonly Spoken[],
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
): Subject | null {
  if (subject === null || subject.kind === 'entity' || subject.kind === 'other') return subject;
  if (subject.kind === 'described' && subject.holders.length === 0) return subject;
  const isOffice = subject.kind === 'described';
  const found = lookBack(quotation, spoken, blocks, index, isOffice, ({ entity }) => fits(subject, entity, index));
  return found ? { kind: 'entity', mention: found } : subject.kind === 'described' ? subject : null;
}

function fits(subject: Subject, entity: EntityId, index: QuoteIndex): boolean {
  if (subject.kind === 'described') return subject.holders.includes(entity);
  const pronoun = index.pronounOf(entity);
  return pronoun !== null && (subject.kind === 'dropped' || subject.kind === pronoun);
}

function lookBack(
  { pieces }: Quotation,
  spoken: readonly Spoken[],
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
  isOffice: boolean,
  isMeant: (mention: Mention) => boolean,
): Mention | null {
  const { block, start } = pieces[0]!;
  if (!isAnyNear(block, start, spoken, blocks, isMeant)) return null;
  const named: Mention[] = [];
  let latest = spoken.length - 1;
  const earliest = Math.max(0, spoken.length - MOST_SPOKEN);
  for (let back = block; back >= 0 && back >= block - BLOCKS_BACK; back--) {
    const here = blocks[back]!;
    let end = back === block ? openingMark(here.text, start) : here.text.length;
    const last = spoken[latest];
    const limit = Math.max(last?.block === back ? last.end : 0, end - REACH);
    for (let sentences = 0; sentences < SENTENCES_BACK && end > limit; sentences++) {
      const sentence = sentenceBefore(here, limit, end, index);
      if (!sentence) break;
      const isOwn = back === block && sentences === 0 && !ENDED.test(here.text.slice(Math.max(0, end - 4), end));
      const about = topicOf(sentence, isMeant);
      const meant = mentionsIn(sentence, isMeant);
      // Of two who are named together one may hold the office; he may be anybody.
      if (about?.kind === 'other' && (!isOffice || meant.length === 0)) return null;
      // An office is held by one of two; he is the one of two whom the sentence is about.
      if (isOffice && !isOwn) named.push(...meant);
      if (about?.kind === 'entity' && isMeant(about.mention)) return unless(about.mention, named);
      // Of whom its own sentence speaks besides is whom it is about: asked about Putin, he said.
      if (!isOffice && !isOwn) named.push(...meant);
      end = sentence.tokens[0]!.start;
    }
    for (; latest >= earliest && spoken[latest]!.block === back; latest--) {
      const { mention } = spoken[latest]!;
      if (mention === null) return null;
      if (mention && isMeant(mention)) return unless(mention, named);
    }
  }
  return named[0] ? unless(named[0], named) : null;
}

/** Whether anybody who may be meant is named where one would look, or spoke: mostly none is, and nothing need be read. */
function isAnyNear(
  block: number,
  start: number,
  spoken: readonly Spoken[],
  blocks: readonly LinkedBlock[],
  isMeant: (mention: Mention) => boolean,
): boolean {
  for (let latest = spoken.length - 1; latest >= Math.max(0, spoken.length - MOST_SPOKEN); latest--) {
    const { mention, block: where } = spoken[latest]!;
    if (where < block - BLOCKS_BACK) break;
    if (mention && isMeant(mention)) return true;
  }
  for (let back = Math.max(0, block - BLOCKS_BACK); back <= block; back++) {
    const { text, mentions } = blocks[back]!;
    const end = back === block ? start : text.length;
    for (
      let at = firstMentionAfter(mentions, end - REACH - 1);
      at < mentions.length && mentions[at]!.start < end;
      at++
    ) {
      if (isMeant(mentions[at]!)) return true;
    }
  }
  return false;
}

function mentionsIn({ tokens }: Clause, isMeant: (mention: Mention) => boolean): Mention[] {
  const meant: Mention[] = [];
  for (const { mention } of tokens) if (mention && isMeant(mention)) meant.push(mention);
  return meant;
}

/** Nobody where another one whom it fits was named nearer by. */
function unless(mention: Mention, named: readonly Mention[]): Mention | null {
  return named.every(({ entity }) => entity === mention.entity) ? mention : null;
}

function topicOf(sentence: Clause, isMeant: (mention: Mention) => boolean): Subject | null {
  const about = mainSubject(sentence, sentence.tokens.length);
  if (about?.kind === 'other' || (about?.kind === 'entity' && isMeant(about.mention))) return about;
  const speaker = sayer(sentence);
  return speaker?.kind === 'entity' ? speaker : about;
}
