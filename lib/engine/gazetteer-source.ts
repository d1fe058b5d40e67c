import type { Category } from '../model/category.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { Language } from '../model/mention.ts';

/** What a pack says to the matcher: plain data, made by `packs`, turned into tables by `compileGazetteer`. */
export interface GazetteerSource {
  readonly pack: { readonly id: string; readonly title: string; readonly asOf: string; readonly coveredUntil: string };
  readonly entities: readonly SourceEntity[];
  readonly forms: readonly SourceForm[];
}

export interface SourceEntity {
  readonly id: EntityId;
  readonly category: Category;
  readonly name: string;
  /** Whether meeting it says that the story is on the page. */
  readonly core: boolean;
  /** The span of days of an event or a plan, to choose between two of one name. */
  readonly date?: { readonly from: PartialDate; readonly until: PartialDate };
  /** Given names, by which another bearer of the surname is told from this one. */
  readonly givenNames?: readonly string[];
  /** Nearby words for and against it. */
  readonly cues: readonly string[];
  readonly against: readonly string[];
}

export interface SourceForm {
  readonly text: string;
  /** The page's language in which the form is read; `*` any. */
  readonly lang: Language;
  /** Index into `entities`; -1 for NIL: the form wins as the longer one and marks nothing. */
  readonly entity: number;
  readonly kind: 'name' | 'role';
  /** Marks nothing unless the page supports it. */
  readonly ambiguous: boolean;
  /** For roles: when it was held. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}
