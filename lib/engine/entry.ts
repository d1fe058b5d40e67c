/** What an entry of the tables is: bits. Constants and no object, so that a page's code has the numbers alone. */

/** One name that many bear or many things are called: needs support. */
export const AMBIGUOUS = 1;
/** A person's surname alone. */
export const BARE = 2;
export const ROLE = 4;
/** Not a form: a word that speaks for the entity when it stands near. */
export const CUE = 8;
/** Not a form: a word that speaks against it. */
export const AGAINST = 16;
/** NIL that bears an entity's surname: "Melania Trump"; `entryEntity` is then the entity it is mistaken for. */
export const NAMESAKE = 32;
/** A role that is a name for as long as it holds: "the US plan". */
export const NAMED = 64;
/** Not a form: an office, "chancellor"; `entryEntity` is then its number among the offices. */
export const OFFICE = 128;
/** An office in another case than the nominative. */
export const OBLIQUE = 256;
