/** What a word is, whatever form it stands in: bits. Constants and no object, so that a page's code has the numbers alone. */

/** A given name that is no word which often stands before names (`FUNCTION`). */
export const GIVEN = 1;
/** An office or a form of address that stands before a name. */
export const TITLE = 2;
/** A noun that, after a name, makes the name of something else: Tower, University, Airlines. */
export const INSTITUTION = 4;
/** A word that may stand capitalised before a name without belonging to it: When, But, Mit. */
export const FUNCTION = 8;
/** A region that, after "Moscow,", says that another Moscow is meant. */
export const REGION = 16;
/** A form of address for women. */
export const MADAM = 32;
/** Before a place name it makes another place: Lake, Fort, New. */
export const PLACE_PREFIX = 64;
/** Before a role it says that another holder is meant: former, then, deputy. */
export const OTHER_HOLDER = 128;
/** A form of address that every man has: Mr, Herr. */
export const ADDRESS = 256;
/** An occupation that says that somebody else is meant: coach, singer. */
export const PROFESSION = 512;
/** Beside a surname it says that a family or a relative is meant: family, junior, brothers. */
export const KIN = 1024;
/** A noun that, right before a place name, makes another name: hôtel, kino. */
export const PLACE_HEAD = 2048;
/** What links such a noun to the name: of, de, di. */
export const OF = 4096;
/** A noun for what is called by its name alone afterwards, after or without quotation marks: ship, band, village. */
export const BEARER = 8192;
/** A noun before a quoted title: film, novel. */
export const WORK = 16384;
/** A state of a union: Bundesstaat, штат. */
export const STATE = 32768;
/** May stand between a place and the region it lies in: in the, dans l', w. */
export const REGION_LINK = 65536;
/** A noun that does so with "of" between, too: Museum, lac, Konwencja. */
export const OF_HEAD = 131072;
/** "a", "one": who is introduced by it is not known to the reader. */
export const INDEFINITE = 262144;
/** Before a name it says that the reader does not know who bears it: "a man surnamed", "некий". */
export const STRANGER = 524288;
/** After a place and a comma it says that another place is meant: village, miasteczko. */
export const TOWN = 1048576;
/** A name that is an ordinary word, too: "nato", born. */
export const COMMON = 2097152;
