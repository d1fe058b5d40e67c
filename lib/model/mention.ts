import type { Category } from './category.ts';
import type { EntityId } from './ids.ts';

/** BCP 47 primary subtag, lower case: `en`, `uk`. */
export type Language = string;

/** How sure the engine is. What is less than `likely` is NIL and never comes out. */
export type Certainty = 'certain' | 'likely';

/**
 * `verbatim`: the words of the record; `part`: some of them, in a row, and the record says more; `differs`: long and the
 * same for the most part, or another wording of it that is known.
 */
export type QuoteMatch = 'verbatim' | 'part' | 'differs';

/** What of the data a quotation in a text is. */
export interface QuotedStatement {
  /** The statement's id in the speaker's pack. */
  readonly id: string;
  readonly match: QuoteMatch;
  /** The words in the text, over paragraphs too. */
  readonly words: string;
}

/** One occurrence in a text that refers to an entity. */
export interface Mention {
  /** UTF-16 code units into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly category: Category;
  /** `role` is a description by office: "the Russian president"; `quote`, words of the entity that are in the data. */
  readonly kind: 'name' | 'role' | 'quote';
  /** Set for the kind `quote`. */
  readonly quote?: QuotedStatement;
  readonly certainty: Certainty;
  /** The rule that decided, in kebab-case, for "Why is this marked?". */
  readonly rule: string;
}

/** A block as it comes from linking: its text with the names and roles in it, sorted by start, the longer first. */
export interface LinkedBlock {
  readonly text: string;
  readonly lang: Language;
  readonly mentions: readonly Mention[];
}

/** A mention in a live page. The same object stands for the same mention until its block is read again. */
export interface PlacedMention {
  readonly mention: Mention;
  /** The printed words. */
  readonly surface: string;
  /** The block's whole text, for the sentence around. */
  readonly blockText: string;
}

/** A rectangle in CSS pixels of the layout viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the card asks of the page; the page's index of mentions answers. */
export interface MentionLocator {
  /** The mention of a shown category whose printed words lie under the point, or null. */
  at(x: number, y: number): PlacedMention | null;
  /** One rectangle a line; empty when the mention is not laid out (any more). */
  rects(mention: PlacedMention): readonly Rect[];
  /** What is shown in document order, quotes too; with `entity`, its names and roles only. */
  list(entity?: EntityId): readonly PlacedMention[];
  /** Whether the mention is still in the page. */
  has(mention: PlacedMention): boolean;
  /** Scrolls the page so that the mention can be read. */
  reveal(mention: PlacedMention): void;
}
