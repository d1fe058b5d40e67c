import { hash } from 'node:crypto';
import type { Day } from '../model/dates.ts';
import { splitEntityId, type EntityId } from '../model/ids.ts';
import type { Language, Mention, QuoteMatch } from '../model/mention.ts';
import { linkMentions, spotForms, type Gazetteer } from '../engine/engine.ts';
import { linkQuotes } from '../engine/quotes/link-quotes.ts';
import type { QuoteIndex } from '../engine/quotes/quote-index.ts';

/** A document as it is scanned: its whole text and the blocks in it. */
export interface ScanDocument {
  readonly text: string;
  readonly lang: Language;
  readonly published: Day | null;
  /** `start`: UTF-16 code units into `text`. */
  readonly blocks: readonly { readonly text: string; readonly start: number; readonly lang: Language }[];
}

/** What `scan` prints of a document beside its file or id (contracts.md). */
export interface ScanResult {
  readonly lang: Language;
  readonly published: Day | null;
  readonly text: { readonly units: number; readonly sha256: string };
  readonly mentions: readonly ScannedMention[];
  readonly quotes: readonly ScannedQuote[];
}

interface ScannedQuote {
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly speaker: string | null;
  readonly match: QuoteMatch | null;
}

interface ScannedMention extends Omit<Mention, 'entity' | 'quote'> {
  readonly surface: string;
  readonly entity: string;
}

export function scanDocument(
  file: string,
  document: ScanDocument,
  gazetteer: Gazetteer,
  quotes?: QuoteIndex,
): { readonly file: string } & ScanResult {
  return { file, ...scanResult(document, gazetteer, quotes) };
}

/** Entity ids carry their pack's id only where several packs meet. Without `quotes` no quotations are looked for. */
export function scanResult(document: ScanDocument, gazetteer: Gazetteer, quotes?: QuoteIndex): ScanResult {
  const { text, lang, published, blocks } = document;
  const spotted = blocks.map((block) => ({ ...block, spots: spotForms(block.text, block.lang, gazetteer) }));
  const linked = linkMentions(spotted, gazetteer, { published });
  const isQualified = gazetteer.packs.length > 1;
  const idOf = (entity: EntityId): string => (isQualified ? entity : splitEntityId(entity).slug);
  const mentions = blocks.flatMap((block, index) =>
    linked.mentions[index]!.map(({ start, end, entity, ...rest }) => ({
      start: block.start + start,
      end: block.start + end,
      surface: block.text.slice(start, end),
      entity: idOf(entity),
      ...rest,
    })),
  );
  const linkedBlocks = blocks.map((block, index) => ({ ...block, mentions: linked.mentions[index]! }));
  const quotations = (quotes ? linkQuotes(linkedBlocks, quotes) : []).map(({ pieces, quote, speaker, match }) => ({
    start: blocks[pieces[0]!.block]!.start + pieces[0]!.start,
    end: blocks[pieces.at(-1)!.block]!.start + pieces.at(-1)!.end,
    quote,
    speaker: speaker && idOf(speaker),
    match,
  }));
  return { lang, published, text: { units: text.length, sha256: hash('sha256', text) }, mentions, quotes: quotations };
}
