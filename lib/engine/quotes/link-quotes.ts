import type { EntityId } from '../../model/ids.ts';
import type { LinkedBlock, Mention, QuoteMatch } from '../../model/mention.ts';
import { attribute, openingMark, sentenceBefore, type Attribution } from './attribute.ts';
import { findSingleQuotations } from './find-single.ts';
import { findQuotations, type Quotation, type QuotationPiece } from './find-quotations.ts';
import { matchQuote } from './match-quote.ts';
import type { QuoteIndex, Wording } from './quote-index.ts';
import { quoteWords } from './quote-words.ts';
import { mainSubject, type Subject } from './subject.ts';

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
  const texts = blocks.map(({ text }) => text);
  const double = findQuotations(texts);
  const quotations = merged(double, findSingleQuotations(texts, double));
  const attributions = attribute(quotations, blocks, index);
  const linked: LinkedQuote[] = [];
  let last: Spoken | null = null;
  for (const [number, quotation] of quotations.entries()) {
    const attribution = attributions[number]!;
    if (isNoSpeech(quotation, attribution, blocks)) continue;
    const subject = bind(attribution.subject, quotation, last, blocks, index);
    const speaker = subject && subject.kind === 'entity' ? subject.mention : null;
    const { block, end } = quotation.pieces.at(-1)!;
    if (subject) last = { mention: speaker, block, end };
    const isKnown = quotation.pieces.some(({ block, start, end }) => index.mayHold(blocks[block]!.text, start, end));
    const matched = isKnown
      ? matchQuote(wordsOf(quotation, blocks), index, (wording, words, isExact) =>
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

/** Who spoke last, and where the words end; null: somebody else. */
interface Spoken {
  readonly mention: Mention | null;
  readonly block: number;
  readonly end: number;
}

function wordsOf({ pieces }: Quotation, blocks: readonly LinkedBlock[]): string[] {
  return quoteWords(pieces.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' '));
}

/** A title, or a term in the middle of a sentence that nobody is said to have said. */
function isNoSpeech({ pieces }: Quotation, { isSaid, isApart }: Attribution, blocks: readonly LinkedBlock[]): boolean {
  const { block, start, end } = pieces[0]!;
  const words = blocks[block]!.text.slice(start, end);
  if (isApart || pieces.length > 1 || words.length > LONGEST_TITLE) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const isTitle = /^\p{Lu}/u.test(words) && long.every((word) => /^\p{Lu}/u.test(word));
  return isTitle || (!isSaid && /^\p{Ll}/u.test(words) && words.split(' ').length <= MOST_WORDS_OF_A_TERM);
}

/** In UTF-16 code units. */
const LONGEST_TITLE = 100;
const MOST_WORDS_OF_A_TERM = 4;

/** Words so many in a row are nobody else's by chance. */
const SURE_WORDS = 8;
const LIKELY_WORDS = 6;

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

/** How many paragraphs back a pronoun's person may have been named. */
const BLOCKS_BACK = 2;
const SENTENCES_BACK = 3;
const REACH = 400;

/** Puts a person in the place of a pronoun: the last one that a sentence was about or that spoke. */
function bind(
  subject: Subject | null,
  quotation: Quotation,
  last: Spoken | null,
  blocks: readonly LinkedBlock[],
  index: QuoteIndex,
): Subject | null {
  if (subject === null || subject.kind === 'entity' || subject.kind === 'other' || subject.kind === 'described') {
    return subject;
  }
  const { block, start } = quotation.pieces[0]!;
  const fits = (mention: Mention): boolean => {
    const pronoun = index.pronounOf(mention.entity);
    return pronoun !== null && (subject.kind === 'dropped' || subject.kind === pronoun);
  };
  for (let back = block; back >= 0 && back >= block - BLOCKS_BACK; back--) {
    const { text } = blocks[back]!;
    let end = back === block ? openingMark(text, start) : text.length;
    const limit = Math.max(last?.block === back ? last.end : 0, end - REACH);
    for (let sentences = 0; sentences < SENTENCES_BACK && end > limit; sentences++) {
      const sentence = sentenceBefore(blocks[back]!, limit, end, index);
      if (!sentence) break;
      const about = mainSubject(sentence, sentence.tokens.length);
      if (about?.kind === 'entity') return fits(about.mention) ? about : null;
      if (about?.kind === 'other') return null;
      end = sentence.tokens[0]!.start;
    }
    if (last?.block === back) {
      return last.mention && fits(last.mention) ? { kind: 'entity', mention: last.mention } : null;
    }
  }
  return null;
}
