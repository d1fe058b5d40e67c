import { codesOf, isLetter, isSpace } from '../characters.ts';
import { classAt, type SayingWords } from './saying-words.ts';
import { WordClass } from './word-class.ts';

/** Marks behind a stop. A hostile page has a million. */
const MOST_CLOSING = 5;
/** In UTF-16 code units: messrs, ee.uu. */
const LONGEST_SHORT = 7;
const EXCLAMATION = 33;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;
const STOPS_AND_CLOSING = codesOf('"”“»«)’.!?…');

/** Where the sentence begins that goes on up to `to`, as far as it begins behind `from`. */
export function sentenceStart(text: string, from: number, to: number, words: SayingWords): number {
  for (let at = to - 1; at >= from; at--) if (endsSentence(text, at, words)) return at + 1;
  return from;
}

/** A stop, perhaps with a closing mark and then a blank behind it, but no initial and no abbreviation before it. */
export function endsSentence(text: string, at: number, words: SayingWords): boolean {
  const code = text.charCodeAt(at);
  if (code > QUESTION_MARK && code !== ELLIPSIS) return false;
  if (code !== FULL_STOP && code !== QUESTION_MARK && code !== EXCLAMATION && code !== ELLIPSIS) return false;
  let next = at + 1;
  while (next < at + MOST_CLOSING && next < text.length && STOPS_AND_CLOSING[text.charCodeAt(next)] === 1) next++;
  if (next < text.length && !isSpace(text.charCodeAt(next))) return false;
  if (code !== FULL_STOP) return true;
  let start = at;
  while (start > 0 && at - start < LONGEST_SHORT && isInShort(text.charCodeAt(start - 1))) start--;
  if (at - start === 1 && isInitial(text, start)) return false;
  const wordClass = classAt(text, start, at, words);
  return wordClass !== WordClass.SHORT && wordClass !== WordClass.TERM;
}

function isInShort(code: number): boolean {
  return code === FULL_STOP || isLetter(code);
}

/** J. D. Vance. But: He wrote on X. Malcolm X. is one. */
function isInitial(text: string, start: number): boolean {
  const letter = text[start]!;
  return (
    letter !== letter.toLowerCase() && !(letter === 'X' && PLATFORM.test(text.slice(Math.max(0, start - 2), start)))
  );
}

const PLATFORM = /\p{Ll}\s$/u;
