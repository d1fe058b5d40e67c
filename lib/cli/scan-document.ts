import { hash } from 'node:crypto';
import type { Day } from '../model/dates.ts';
import { splitEntityId } from '../model/ids.ts';
import type { Language, Mention } from '../model/mention.ts';
import { linkMentions, spotForms, type Gazetteer } from '../engine/engine.ts';

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
  readonly quotes: readonly never[];
}

interface ScannedMention extends Omit<Mention, 'entity'> {
  readonly surface: string;
  readonly entity: string;
}

export function scanDocument(
  file: string,
  document: ScanDocument,
  gazetteer: Gazetteer,
): { readonly file: string } & ScanResult {
  return { file, ...scanResult(document, gazetteer) };
}

/** Entity ids carry their pack's id only where several packs meet. */
export function scanResult({ text, lang, published, blocks }: ScanDocument, gazetteer: Gazetteer): ScanResult {
  const spotted = blocks.map((block) => ({ ...block, spots: spotForms(block.text, block.lang, gazetteer) }));
  const linked = linkMentions(spotted, gazetteer, { published });
  const isQualified = gazetteer.packs.length > 1;
  const mentions = blocks.flatMap((block, index) =>
    linked.mentions[index]!.map(({ start, end, entity, ...rest }) => ({
      start: block.start + start,
      end: block.start + end,
      surface: block.text.slice(start, end),
      entity: isQualified ? entity : splitEntityId(entity).slug,
      ...rest,
    })),
  );
  return { lang, published, text: { units: text.length, sha256: hash('sha256', text) }, mentions, quotes: [] };
}
