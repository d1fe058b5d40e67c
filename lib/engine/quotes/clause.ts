import type { Language, LinkedBlock, Mention } from '../../model/mention.ts';
import { FOLD, FOLD_SIZE, foldChar, SEPARATOR } from '../fold.ts';
import type { QuoteIndex } from './quote-index.ts';
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
  readonly tokens: readonly ClauseToken[];
  readonly text: string;
  readonly lang: Language;
  readonly index: QuoteIndex;
}

const LONGEST_ASIDE = 60;
const STOPS = '.!?…';
const PAUSES = ',;()–—[]|';
const APOSTROPHES = "'’";
const CLOSING = '"”“»«)’';

/** Only these stand for somebody who speaks. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/**
 * The tokens from `from` to `to`: of the sentence that runs up to `to`, or (`first`) of the one that begins at `from`.
 * Looks at no more than it is given.
 */
export function readClause(
  block: LinkedBlock,
  from: number,
  to: number,
  which: 'first' | 'last',
  index: QuoteIndex,
): Clause {
  const { text, lang, mentions } = block;
  const classes = index.classes(lang);
  let tokens: ClauseToken[] = [];
  let next = firstMentionAfter(mentions, from);
  let at = from;
  while (at < to) {
    while (next < mentions.length && (mentions[next]!.start < at || !SPEAKING.has(mentions[next]!.category))) next++;
    const mention = mentions[next];
    if (mention?.start === at && mention.end <= to) {
      const isModifier = isModifierEnd(text, mention.end);
      tokens.push({ kind: 'name', wordClass: 0, mention, isModifier, start: at, end: mention.end });
      at = isModifier ? skipGenitive(text, mention.end) : mention.end;
      continue;
    }
    const char = text[at]!;
    if (isWordChar(text.charCodeAt(at))) {
      const end = wordEnd(text, at, Math.min(to, mention ? mention.start : to));
      const word = text.slice(at, end);
      const small = word.toLowerCase();
      const known = classes?.get(small) ?? 0;
      const isShort = known === WordClass.SHORT || (end - at === 1 && small !== word);
      const kind = small !== word && known === 0 ? 'capital' : 'word';
      const isGenitive = isModifierEnd(text, end) && APOSTROPHES.includes(text[end]!);
      const wordClass = known === WordClass.SHORT ? 0 : (known as WordClass | 0);
      tokens.push({
        kind: known === WordClass.SHORT && small !== word ? 'capital' : kind,
        wordClass,
        mention: null,
        isModifier: isGenitive,
        start: at,
        end,
      });
      at = isGenitive ? skipGenitive(text, end) : end;
      if (isShort && text[at] === '.') at++;
      continue;
    }
    // (R-Fla.), (39): said in passing, and often with a full stop that ends nothing.
    const aside = char === '(' ? text.slice(at, Math.min(to, at + LONGEST_ASIDE)).indexOf(')') : -1;
    if (aside > 0) at += aside;
    else if (STOPS.includes(char) && endsSentence(text, at)) {
      if (which === 'first') break;
      tokens = [];
    } else if (char === ':') tokens.push(mark('colon', at));
    else if (PAUSES.includes(char)) tokens.push(mark('pause', at));
    at++;
  }
  return { tokens, text, lang, index };
}

function mark(kind: 'pause' | 'colon', at: number): ClauseToken {
  return { kind, wordClass: 0, mention: null, isModifier: false, start: at, end: at + 1 };
}

function isWordChar(code: number): boolean {
  return (code < FOLD_SIZE ? FOLD[code]! : foldChar(code)) !== SEPARATOR;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (isWordChar(text.charCodeAt(end)) || isInnerDot(text, end))) end++;
  return end;
}

/** U.S., J.D. */
function isInnerDot(text: string, at: number): boolean {
  return (
    text[at] === '.' && at + 1 < text.length && isWordChar(text.charCodeAt(at + 1)) && /\p{L}/u.test(text[at + 1]!)
  );
}

/** Trump's, Trumps’, Trump-Berater. */
function isModifierEnd(text: string, end: number): boolean {
  const char = text[end];
  if (char === '-' || char === '‑') return end + 1 < text.length && isWordChar(text.charCodeAt(end + 1));
  return char !== undefined && APOSTROPHES.includes(char) && /^.(?:s\b|\s)/.test(text.slice(end, end + 3));
}

function skipGenitive(text: string, end: number): number {
  return /^.s\b/.test(text.slice(end, end + 3)) && text[end] !== '-' ? end + 2 : end + 1;
}

/** A stop, perhaps behind a closing mark, with a blank behind it. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && (CLOSING.includes(text[next]!) || STOPS.includes(text[next]!))) next++;
  return next >= text.length || /\s/.test(text[next]!);
}

/** By halving: a block of a hostile page may have a hundred thousand. */
function firstMentionAfter(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
