import { BARS, explainNames, type Explanation } from '../engine/explain.ts';
import { spotForms, type Gazetteer } from '../engine/engine.ts';
import type { ScanDocument } from './scan-document.ts';

/** What `scan --explain` adds: every name that was weighed, the unmarked ones too. Offsets are into the document. */
export interface ExplainedDocument {
  readonly bars: typeof BARS;
  readonly explained: readonly (Explanation & { readonly surface: string })[];
}

export function explainDocument({ blocks, published }: ScanDocument, gazetteer: Gazetteer): ExplainedDocument {
  const spotted = blocks.map((block) => ({ ...block, spots: spotForms(block.text, block.lang, gazetteer) }));
  const explained = explainNames(spotted, gazetteer, { published }).flatMap((names, index) => {
    const { text, start } = blocks[index]!;
    return names.map((name) => ({
      ...name,
      start: start + name.start,
      end: start + name.end,
      surface: text.slice(name.start, name.end),
    }));
  });
  return { bars: BARS, explained };
}
