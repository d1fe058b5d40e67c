import type { Language, LinkedBlock, Mention } from '../../model/mention.ts';
import type { QuoteIndex } from './quote-index.ts';
import { APOSTROPHE, codesOf, RIGHT_SINGLE } from '../characters.ts';
import { isWordChar, readSmall, type SmallWord } from './saying-words.ts';
import { endsSentence, sentenceStart } from './sentences.ts';
import { WordClass } from './word-class.ts';

/** A word, a name or a pause in the sentence around a quotation. */
export interface ClauseToken {
  readonly kind: 'name' | 'capital' | 'word' | 'pause' | 'colon';
  /** 0: none of them. */
  readonly wordClass: WordClass | 0;
  readonly mention: Mention | null;
  /** With a genitive 's or as the first half of a compound: it says whose, not who. */
  readonly isModifier: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sentence, or what of it stands on one side of a quotation. */
export interface Clause {
  /** Where it was read from. */
  readonly start: number;
  readonly tokens: readonly ClauseToken[];
  readonly text: string;
  readonly lang: Language;
  readonly index: QuoteIndex;
}

const LONGEST_ASIDE = 60;
const BLANK = 0x20;
const BRACKET = 0x28; // (
const COLON = 0x3a;
const HYPHEN = 0x2d;
const FIRM_HYPHEN = 0x2011;
const PAUSES = codesOf(',;()–—[]|');

/** Only these stand for somebody who speaks. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/**
 * The tokens from `from` to `to`: of the sentence that runs up to `to`, or (`first`) of the one that begins at `from`.
 * Looks at no more than it is given, and at no more than `most` tokens.
 */
export function readClause(
  block: LinkedBlock,
  from: number,
  to: number,
  which: 'first' | 'last',
  index: QuoteIndex,
  most = Infinity,
): Clause {
  const { text, lang, mentions } = block;
  const words = index.words(lang);
  const tokens: ClauseToken[] = [];
  const start = which === 'first' ? from : sentenceStart(text, from, to, words);
  let at = start;
  let next = firstMentionAfter(mentions, at);
  let mention = mentions[next];
  const word: SmallWord = { end: at, number: 0, isCapital: false };
  /** The number of the word right before. */
  let before = 0;
  while (at < to && tokens.length < most) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    while (mention !== undefined && mention.start < at) mention = mentions[++next];
    if (mention !== undefined && mention.start === at && mention.end <= to) {
      const isModifier = isModifierEnd(text, mention.end);
      const speaks = SPEAKING.has(mention.category);
      const kind = speaks ? 'name' : 'word';
      tokens.push({ kind, wordClass: 0, mention: speaks ? mention : null, isModifier, start: at, end: mention.end });
      at = isModifier ? skipGenitive(text, mention.end) : mention.end;
      before = 0;
      continue;
    }
    if (isWordChar(code)) {
      readSmall(text, at, mention !== undefined && mention.start < to ? mention.start : to, words, word);
      const { end, number, isCapital } = word;
      const pair = before === 0 || number === 0 ? undefined : words.pairs[number]?.get(before);
      if (pair !== undefined) tokens.push({ ...tokens.pop()!, kind: 'word', wordClass: WordClass.PASSED });
      const known = pair ?? words.classes[number]!;
      const isShort = known === WordClass.SHORT;
      const isGenitive = isApostrophe(text.charCodeAt(end)) && isModifierEnd(text, end);
      tokens.push({
        kind: isCapital && (known === 0 || isShort) ? 'capital' : 'word',
        wordClass: isShort ? 0 : known,
        mention: null,
        isModifier: isGenitive,
        start: at,
        end,
      });
      at = isGenitive ? skipGenitive(text, end) : end;
      before = number;
      continue;
    }
    // (R-Fla.), (39): said in passing, and often with a full stop that ends nothing.
    const aside = code === BRACKET ? text.slice(at, Math.min(to, at + LONGEST_ASIDE)).indexOf(')') : -1;
    if (aside > 0) at += aside;
    else if (which === 'first' && endsSentence(text, at, words)) break;
    else if (code === COLON || PAUSES[code] === 1 || isDash(text, at, code)) {
      const kind = code === COLON ? 'colon' : 'pause';
      tokens.push({ kind, wordClass: 0, mention: null, isModifier: false, start: at, end: at + 1 });
      before = 0;
    }
    at++;
  }
  return { start, tokens, text, lang, index };
}

/** A hyphen for a dash: MOSCOW (Reuters) - The Kremlin said. */
function isDash(text: string, at: number, code: number): boolean {
  return code === HYPHEN && text.charCodeAt(at - 1) === BLANK && text.charCodeAt(at + 1) === BLANK;
}

/** Not a number, behind the end of the text, is none. */
function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_SINGLE;
}

/** Trump's, Trumps’, Trump-Berater. */
function isModifierEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === HYPHEN || code === FIRM_HYPHEN) return end + 1 < text.length && isWordChar(text.charCodeAt(end + 1));
  return isApostrophe(code) && /^.(?:s\b|\s)/.test(text.slice(end, end + 3));
}

function skipGenitive(text: string, end: number): number {
  return /^.s\b/.test(text.slice(end, end + 3)) && text[end] !== '-' ? end + 2 : end + 1;
}

/** By halving: a block of a hostile page may have a hundred thousand. */
export function firstMentionAfter(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
