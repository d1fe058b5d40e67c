/**
 * What a character is to the matcher, and the one character it is compared as.
 *
 * Surface forms and page text go through the same folding, or nothing matches. Case and Latin and Greek diacritics
 * fold away, ё folds to е; й and ї are letters of their own and stay. Folding is one code unit to one code unit, so
 * that offsets need no map; what cannot be (combining marks, soft hyphens) is passed over while matching.
 */

/** Between words: blanks, punctuation, symbols. */
export const SEPARATOR = 0;
/** Printed as nothing: soft hyphen, joiners, Arabic vowel signs, combining marks. */
export const PASSED_OVER = 1;

const TABLE_SIZE = 0x600;
/** From Cyrillic on a mark makes another letter. */
const MARKS_KEPT = 0x400;

/** Letters whose stroke or dots no decomposition takes off, and what they are compared as. */
const STROKED = 'łŁøØđĐıħĦёЁ';
const PLAIN = 'llooddihhее';

const IS_PLAIN = /^\w*$/;
/** Cyrillic, ё but for. */
const IS_CYRILLIC = /^[А-яЂ-Џђ-џ]*$/;
const WORD = /[\p{L}\p{N}_]/u;
const MARK = /\p{M}/u;

/** For what is outside the table. */
function foldSlowly(code: number): number {
  // 200B-200F joiners and direction, 2060 word joiner, FE0E-FE0F variation, FEFF
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060) return PASSED_OVER;
  if (code === 0x640 || code === 0xfe0e || code === 0xfe0f || code === 0xfeff) return PASSED_OVER;
  const char = String.fromCharCode(code);
  if (MARK.test(char)) return PASSED_OVER;
  if (!WORD.test(char)) return SEPARATOR;
  const lower = char.toLowerCase();
  // Arabic alef with hamza, Vietnamese and old Greek vowels
  const stripsMarks = (code >= 0x622 && code <= 0x626) || (code >= 0x1e00 && code < 0x2000);
  return (stripsMarks ? lower.normalize('NFD') : lower).charCodeAt(0);
}

/**
 * Every character below 0x600, in a few native calls on one string: asking each one by itself costs 5 ms of cold
 * code. A test compares with the definition.
 */
function buildTable(): Uint16Array {
  const PARTING = '\ue001';
  const MARK_HERE = '\ue000';
  const each = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i)).join(PARTING);
  const onlyWords = (chars: string): string =>
    chars
      .replace(/\p{M}/gu, MARK_HERE)
      .replace(/[^\p{L}\p{N}_\ue000\ue001]/gu, '')
      .toLowerCase();
  const latin = onlyWords(each(0, MARKS_KEPT)).normalize('NFD').split(PARTING);
  const other = onlyWords(each(MARKS_KEPT, TABLE_SIZE)).split(PARTING);
  const built = Uint16Array.from([...latin, ...other], (char) =>
    char === MARK_HERE ? PASSED_OVER : char.charCodeAt(0),
  );
  built[0x2bc] = SEPARATOR; // the modifier letter that is printed as Ukrainian's apostrophe
  built[0xad] = PASSED_OVER; // the soft hyphen
  for (let i = 0; i < STROKED.length; i++) built[STROKED.charCodeAt(i)] = PLAIN.charCodeAt(i);
  return built;
}

const table = buildTable();

/** The table for the scripts of news (Latin, Greek, Cyrillic, Hebrew): cold code pays dearly for each call in a loop. */
export const FOLD: Readonly<Uint16Array> = table;
export const FOLD_SIZE = TABLE_SIZE;

/** The folded code unit, `SEPARATOR` or `PASSED_OVER`. */
export function foldChar(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  if (isSign(code)) return SEPARATOR;
  return isUnspaced(code) && code !== MIDDLE_DOT ? code : foldSlowly(code);
}

/**
 * Dashes and quotes, currencies, arrows, pictures, what stands for an image: in every page, and the first look at
 * Unicode's tables costs 2 ms.
 */
function isSign(code: number): boolean {
  if (code < 0x2010) return false;
  if (code < 0x2c00) {
    return code < 0x2060 || (code >= 0x20a0 && code < 0x20d0) || (code >= 0x2190 && code < 0x2460) || code >= 0x2794;
  }
  return (code >= 0xd800 && code < 0xf900) || code >= 0xfffc;
}

/** Katakana's middle dot parts the words of a foreign name. */
const MIDDLE_DOT = 0x30fb;

/** Scripts written without blanks between words: each character is a word of its own. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

export function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fe && code !== MIDDLE_DOT;
}

/** A word as it is compared: composed first, so that a decomposed й stays й. */
export function foldWord(word: string): string {
  if (IS_PLAIN.test(word) || IS_CYRILLIC.test(word)) return word.toLowerCase();
  let folded = '';
  for (const char of word.normalize('NFC')) {
    const code = foldChar(char.charCodeAt(0));
    if (code > PASSED_OVER) folded += String.fromCharCode(code);
  }
  return folded;
}
