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
const STOPS_AND_CLOSING = '"”“»«)’.!?…';

/** Where the sentence begins that goes on up to `to`, as far as it begins behind `from`. */
export function sentenceStart(text: string, from: number, to: number, words: SayingWords): number {
  for (let at = to - 1; at >= from; at--) if (endsSentence(text, at, words)) return at + 1;
  return from;
}

/** A stop, perhaps with a closing mark and then a blank behind it, but no initial and no abbreviation before it. */
export function endsSentence(text: string, at: number, words: SayingWords): boolean {
  const code = text.charCodeAt(at);
  if (code !== FULL_STOP && code !== QUESTION_MARK && code !== EXCLAMATION && code !== ELLIPSIS) return false;
  let next = at + 1;
  while (next < at + MOST_CLOSING && next < text.length && STOPS_AND_CLOSING.includes(text[next]!)) next++;
  if (next < text.length && !/\s/.test(text[next]!)) return false;
  if (code !== FULL_STOP) return true;
  let start = at;
  while (start > 0 && at - start < LONGEST_SHORT && /[\p{L}.]/u.test(text[start - 1]!)) start--;
  const word = text.slice(start, at);
  const isInitial = word.length === 1 && word !== word.toLowerCase() && !isPlatform(text, start, word);
  if (isInitial) return false;
  const wordClass = classAt(text, start, at, words);
  return wordClass !== WordClass.SHORT && wordClass !== WordClass.TERM;
}

/** He wrote on X. But: Malcolm X. */
function isPlatform(text: string, start: number, word: string): boolean {
  return word === 'X' && /\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
