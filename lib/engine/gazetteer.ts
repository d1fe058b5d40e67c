import type { Category } from '../model/category.ts';
import type { EntityId } from '../model/ids.ts';
import type { Language } from '../model/mention.ts';
import type { PackInfo } from '../model/record.ts';
import type { ROLE_SIGNS } from './lexicon/role-signs.ts';
import type { Offices } from './offices.ts';
import type { FormTables } from './tables.ts';

/** An entity as matching knows it. */
export interface MatchEntity {
  readonly id: EntityId;
  readonly category: Category;
  readonly name: string;
  /** Whether meeting it says that the story is on the page. */
  readonly core: boolean;
  /** Folded words of the given names. */
  readonly given: readonly string[];
  /** "Ms" before the surname is hers; before a man's it is his wife's. */
  readonly isWoman: boolean;
  /** Whether many others bear the surname, so that somebody else may bear the whole name. */
  readonly isCommon: boolean;
}

/** `ROLE_SIGNS` as they are used. */
export type RoleSigns = Readonly<Record<keyof typeof ROLE_SIGNS, RegExp>>;

/** First and last day, as days since 1970, inclusive; null: open. */
export type Periods = readonly (readonly [number | null, number | null])[];

/** Ready tables of one pack. */
export interface LoadedGazetteer {
  readonly pack: PackInfo;
  readonly languages: readonly Language[];
  readonly entities: readonly MatchEntity[];
  /** What always holds has period 0. */
  readonly periods: Periods;
  readonly roleSigns: RoleSigns;
  readonly offices: Offices;
  readonly tables: FormTables;
}
