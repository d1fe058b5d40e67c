/**
 * "Why is this marked, or not?": everything that was weighed for every name on a page, NIL included. Asked for on
 * demand: no page carries it.
 */
import type { EntityId } from '../model/ids.ts';
import { disambiguate } from './disambiguate.ts';
import type { Gazetteer, SpottedBlock } from './engine.ts';
import { linkWithPack } from './link.ts';
import type { Article } from './readings.ts';
import { CERTAIN, LIKELY, weigh, type Evidence } from './weigh.ts';

export interface Explanation {
  /** UTF-16 code units into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whom the words were taken for; null: nobody good enough. */
  readonly entity: EntityId | null;
  /** What touches the words: `plain`, `title`, `namesake` … */
  readonly context: string;
  /** Best first; those that lost, too. None where the words are the name of something else. */
  readonly candidates: readonly ExplainedCandidate[];
}

export interface ExplainedCandidate {
  readonly entity: EntityId;
  /** More than `BARS.likely` is likely, more than `BARS.certain` certain, the rest NIL. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export const BARS = { likely: LIKELY, certain: CERTAIN } as const;

/** By block. With several packs, a name has an explanation from each pack that knows it. */
export function explainNames(
  blocks: readonly SpottedBlock[],
  gazetteer: Gazetteer,
  article: Article,
): readonly (readonly Explanation[])[] {
  const explained: Explanation[][] = blocks.map(() => []);
  gazetteer.packs.forEach((pack, index) => {
    const own = blocks.map(({ text, lang, spots }) => ({ text, lang, spots: spots[index]! }));
    linkWithPack(own, pack, article, (block, reading, here, page) => {
      const decision = disambiguate(reading, here, page);
      const candidates = reading.entries.map((entry) => weigh(entry, reading, here, page, []));
      explained[block]!.push({
        start: reading.start,
        end: reading.end,
        entity: decision === null ? null : pack.entities[decision.entity]!.id,
        context: reading.verdict,
        candidates: candidates
          .sort((a, b) => b.score - a.score)
          .map(({ entity, score, evidence }) => ({ entity: pack.entities[entity]!.id, score, evidence: evidence! })),
      });
    });
  });
  return explained;
}
