import type { EntityId } from '../../model/ids.ts';
import type { LinkedBlock, QuoteMatch } from '../../model/mention.ts';
import { bind, type Spoken } from './antecedent.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { findMarks } from './find-marks.ts';
import { findSingleQuotations } from './find-single.ts';
import { findQuotations, type Quotation, type QuotationPiece } from './find-quotations.ts';
import { matchQuote } from './match-quote.ts';
import { isNoSpeech } from './no-speech.ts';
import type { Subject } from './noun-phrase.ts';
import type { Wording } from './known-runs.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteWords } from './quote-words.ts';

/** A direct quotation: whose it is, as far as that is known, and the known quote that it is. */
export interface LinkedQuote {
  readonly pieces: readonly QuotationPiece[];
  /** Null: somebody else, or not known. */
  readonly speaker: EntityId | null;
  /** Id of the statement in the speaker's pack. */
  readonly quote: string | null;
  readonly match: QuoteMatch | null;
}

/** Finds the quotations of a page, in the order of the text; blocks in the order of the page. */
export function linkQuotes(blocks: readonly LinkedBlock[], index: QuoteIndex): LinkedQuote[] {
  const marked = findMarks(blocks);
  const double = findQuotations(blocks, marked);
  const quotations = merged(double, findSingleQuotations(blocks, marked, double));
  const attributions = attribute(quotations, blocks, index);
  const linked: LinkedQuote[] = [];
  const spoken: Spoken[] = [];
  for (const [number, quotation] of quotations.entries()) {
    const attribution = attributions[number]!;
    if (isNoSpeech(quotation, attribution, blocks)) continue;
    const subject = bind(attribution.subject, quotation, spoken, blocks, index);
    const speaker = subject && subject.kind === 'entity' ? subject.mention : null;
    const { block, end } = quotation.pieces.at(-1)!;
    spoken.push({ mention: attribution.subject === null ? undefined : speaker, block, end });
    const isKnown =
      mayBeKnown(subject, attribution, index) &&
      quotation.pieces.some(({ block, start, end }) => index.mayHold(blocks[block]!.text, start, end));
    const matched = isKnown
      ? matchQuote(index.runs.numbersOf(wordsOf(quotation, blocks)), index.runs, (wording, words, isExact) =>
          canHaveSaid(subject, attribution, wording, words, isExact),
        )
      : null;
    // Single marks stand for so much else that only words of ours, or of the data, are taken for a quotation.
    if (quotation.marks === 'single' && !matched && !(speaker && attribution.isApart)) continue;
    linked.push({
      pieces: quotation.pieces,
      speaker: matched?.wording.speaker ?? speaker?.entity ?? null,
      quote: matched?.wording.id ?? null,
      match: matched?.match ?? null,
    });
  }
  return linked;
}

/** Two lists in the order of the text as one. */
function merged(a: readonly Quotation[], b: readonly Quotation[]): readonly Quotation[] {
  if (b.length === 0) return a;
  return [...a, ...b].sort(({ pieces: [one] }, { pieces: [other] }) =>
    one!.block === other!.block ? one!.start - other!.start : one!.block - other!.block,
  );
}

function wordsOf({ pieces }: Quotation, blocks: readonly LinkedBlock[]): string[] {
  return quoteWords(pieces.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' '));
}

/** Words so many in a row are nobody else's by chance. */
const SURE_WORDS = 8;
const LIKELY_WORDS = 6;

/** Whether anything that is known can be it, whatever its words. */
function mayBeKnown(subject: Subject | null, { subject: printed }: Attribution, index: QuoteIndex): boolean {
  if (subject?.kind !== 'entity') return printed?.kind !== 'other';
  return subject.mention.category !== 'person' || index.isQuoted(subject.mention.entity);
}

function canHaveSaid(
  subject: Subject | null,
  { subject: printed }: Attribution,
  wording: Wording,
  words: number,
  isExact: boolean,
): boolean {
  if (subject?.kind === 'entity') {
    if (subject.mention.entity === wording.speaker) return true;
    return isExact && words >= SURE_WORDS && subject.mention.category !== 'person';
  }
  return isExact && printed?.kind !== 'other' && words >= LIKELY_WORDS;
}
