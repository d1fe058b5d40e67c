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

/** What `FOLDS` has for what is neither a letter nor a separator: more than any letter's number, so that one look tells. */
export const ODD = 0xfffd;
/** A word of its own, in scripts that are written without blanks between words. */
const UNSPACED = ODD;
/** See `PASSED_OVER`. */
const SKIPPED = ODD + 1;
/** Not met yet, to be asked of `foldChar`. */
export const UNKNOWN = ODD + 2;

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

/** Scripts written without blanks between words: kana, Han, Hangul. */
const UNSPACED_RANGES = [0x3041, 0x3100, 0x3400, 0xa000, 0xac00, 0xd7a4];
/**
 * Dashes and quotes, currencies, arrows, pictures, what stands for an image: in every page, and the first look at
 * Unicode's tables costs 2 ms.
 */
const SIGN_RANGES = [0x2010, 0x2060, 0x20a0, 0x20d0, 0x2190, 0x2460, 0x2794, 0x2c00, 0xd800, 0xf900, 0xfffc, 0x10000];
/** Katakana's middle dot parts the words of a foreign name. */
const MIDDLE_DOT = 0x30fb;

function buildFolds(): Uint16Array {
  const built = new Uint16Array(0x10000).fill(UNKNOWN, TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) built[code] = table[code] === PASSED_OVER ? SKIPPED : table[code]!;
  for (let i = 0; i < UNSPACED_RANGES.length; i += 2) built.fill(UNSPACED, UNSPACED_RANGES[i], UNSPACED_RANGES[i + 1]);
  for (let i = 0; i < SIGN_RANGES.length; i += 2) built.fill(SEPARATOR, SIGN_RANGES[i], SIGN_RANGES[i + 1]);
  built[MIDDLE_DOT] = SEPARATOR;
  return built;
}

const table = buildTable();
const folds = buildFolds();

/**
 * Every code unit, so that a loop over a text has no bounds to check: the folded code unit, `SEPARATOR`, or an odd one.
 * What no news is full of is put in when it is met.
 */
export const FOLDS: Readonly<Uint16Array> = folds;

/** The table for the scripts of news (Latin, Greek, Cyrillic, Hebrew): cold code pays dearly for each call in a loop. */
export const FOLD: Readonly<Uint16Array> = table;
export const FOLD_SIZE = TABLE_SIZE;

/** The folded code unit, `SEPARATOR` or `PASSED_OVER`. */
export function foldChar(code: number): number {
  const folded = folds[code]!;
  return folded < ODD ? folded : foldOdd(code, folded);
}

function foldOdd(code: number, folded: number): number {
  if (folded === UNSPACED) return code;
  if (folded === SKIPPED) return PASSED_OVER;
  const met = foldSlowly(code);
  folds[code] = met === PASSED_OVER ? SKIPPED : met;
  return met;
}

/** For what is in no range of the table. */
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

/** Each character of such a script is a word of its own. */
export function isUnspaced(code: number): boolean {
  return folds[code] === UNSPACED;
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
