/** How a word of a form must be printed; what is stricter is in the higher number. */

export const ANY = 0;
export const CAPITAL = 1;
export const UPPER = 2;
