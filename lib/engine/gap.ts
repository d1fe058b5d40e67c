/** Constants and no object, so that a page's code has the numbers alone. */

export const NONE = 0;
export const JOIN = 1;
export const APOSTROPHE = 2;
export const DOT = 3;
export const DOT_BLANK = 4;
export const COMMA_BLANK = 5;
export const OTHER = 6;
