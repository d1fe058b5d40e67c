import type { EntityId } from '../../model/ids.ts';
import type { Language } from '../../model/mention.ts';

/** What finding who said what needs of one pack, as plain data: what the pack compiler writes. */
export interface QuoteSource {
  /** By language, the words of each class (`WordClass`), parted by blanks; of two words together, by `_` inside. */
  readonly saying: Readonly<Record<Language, Readonly<Record<number, string>>>>;
  /** Which pronoun stands for a person. */
  readonly pronouns: Readonly<Record<EntityId, 'he' | 'she'>>;
  /** For languages whose names have cases, German among them: as subjects, the last words of names, and whole roles; small. */
  readonly nominatives: Readonly<Record<Language, readonly string[]>>;
  /** By language, what persons are called by their office, small and without an article, and who is called so. */
  readonly offices: Readonly<Record<Language, Readonly<Record<string, readonly EntityId[]>>>>;
  readonly quotes: readonly KnownQuote[];
}

export interface KnownQuote {
  /** The statement's id in its pack. */
  readonly id: string;
  readonly speaker: EntityId;
  /** Folded words parted by blanks: as in the record first, then other wordings. */
  readonly wordings: readonly string[];
}
