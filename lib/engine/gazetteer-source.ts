import type { Category } from '../model/category.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Language } from '../model/mention.ts';
import type { PackInfo } from '../model/record.ts';

/** All that matching needs of one pack, as plain data: what `compilePack` writes and the engine makes its tables of. */
export interface GazetteerSource {
  readonly pack: PackInfo;
  /** By id. */
  readonly entities: readonly MatchedEntity[];
  /** By text, language, entity and kind, in code unit order; no two alike. */
  readonly forms: readonly SurfaceForm[];
  readonly offices?: OfficeSource;
}

/** Offices and who holds them: what descriptions like "Germany's chancellor" are put together of. */
export interface OfficeSource {
  readonly offices: readonly {
    /** Whether "the chancellor" alone means a holder who was named before. */
    readonly alone: boolean;
    /** Whether another holds it where a place follows: "US envoy to Israel". */
    readonly posted: boolean;
    readonly forms: readonly OfficeForm[];
  }[];
  readonly bases: readonly OfficeBase[];
  readonly holders: readonly {
    /** Into `entities`. */
    readonly entity: number;
    readonly office: number;
    /** Null: nothing that is printed beside the office. */
    readonly base: number | null;
    /** Days of the articles in which it is read so, both inclusive. */
    readonly from?: PartialDate;
    readonly until?: PartialDate;
  }[];
}

export interface OfficeForm {
  readonly text: string;
  readonly lang: Language;
  /** Made by declension, and in no other way. */
  readonly isOblique: boolean;
}

/** What an office is of. A hyphen at the end of one word stands for any ending. */
export interface OfficeBase {
  /** Those whose names name it. */
  readonly entities: readonly number[];
  readonly before: Readonly<Record<Language, readonly string[]>>;
  readonly after: Readonly<Record<Language, readonly string[]>>;
}

export interface MatchedEntity {
  readonly id: EntityId;
  readonly category: Category;
  readonly name: string;
  /** Seeing it says that the story is on the page. */
  readonly core: boolean;
  /** What may stand before the surname of a person; any other given name there is somebody else's. */
  readonly givenNames?: readonly string[];
  readonly gender?: 'feminine' | 'masculine';
  /** Nearby words and phrases for and against the entity, by language, `*` for any; may be printed in any case. */
  readonly cues: Readonly<Record<Language, readonly string[]>>;
  readonly against: Readonly<Record<Language, readonly string[]>>;
}

export interface SurfaceForm {
  /** As printed inside a sentence: what begins small here may begin with a capital or be all capitals. */
  readonly text: string;
  /**
   * `*`: met in pages of any language. A form in the page's own language outranks a `*` form of the same text and
   * entity (Italian "Nato" needs support, elsewhere it does not).
   */
  readonly lang: Language;
  /** Index into `entities`; -1 for NIL: wins as the longer form and marks nothing. */
  readonly entity: number;
  /** `role`: a description that refers to the entity, "the Russian president", "Geneva talks". */
  readonly kind: 'name' | 'role';
  /** A role that counts as a name in the articles it holds for: "the US plan". */
  readonly isName?: true;
  /** Marks nothing unless something else on the page supports it. */
  readonly ambiguous: boolean;
  /** Of what printed form it is which case, by which paradigm; missing for what the pack lists. Not in the tables. */
  readonly inflection?: { readonly lemma: string; readonly paradigm: string; readonly case: string };
  /** Days of the articles the form holds for, both inclusive. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}
