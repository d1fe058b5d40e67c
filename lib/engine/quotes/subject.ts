import type { Language, Mention } from '../../model/mention.ts';
import type { Clause, ClauseToken } from './clause.ts';
import { WordClass } from './word-class.ts';

/**
 * Who a sentence says it of: an entity; `other`, somebody with a name of his own; `described`, somebody without; a
 * pronoun, or a verb alone (`dropped`) where the language allows it.
 */
export type Subject =
  | { readonly kind: 'entity'; readonly mention: Mention }
  | { readonly kind: 'other' | 'described' | 'he' | 'she' | 'dropped' };

const OTHER: Subject = { kind: 'other' };
const DESCRIBED: Subject = { kind: 'described' };

const DROPS_PRONOUNS: ReadonlySet<Language> = new Set(['es', 'it', 'pl', 'ru', 'uk']);

/** Whether a verb may stand without a subject: dijo, powiedział. */
export function canDrop(lang: Language): boolean {
  return DROPS_PRONOUNS.has(lang);
}

const PLURAL = /(?:ли|ють|ять|ят|ут|ron|eli|ili|ły|ono)$/;

/** Whether a verb of a language that marks it is said of several: заявили, dijeron. */
export function isPlural(verb: string): boolean {
  return PLURAL.test(verb);
}

/** A noun right after a name takes it for itself: a Trump aide. Elsewhere it stands before the name or is a word apart. */
function joinsNouns(lang: Language): boolean {
  return lang === 'en';
}

const ADVERB = /ly$/;
const PAST = /ed$/;

/** Which names of a chunk are not its head: none, the first thing after a preposition, or everything that hangs on it. */
type Oblique = 'none' | 'first' | 'run';

export function isName(token: ClauseToken | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'capital';
}

/** The head of the noun phrase in `from`..`to`, or null where nothing is named or described there. */
function headOf(clause: Clause, from: number, to: number, start: Oblique, isAnyCase = false): Subject | null {
  const { tokens, text, lang, index } = clause;
  let head: Subject | null = null;
  let hasNoun = false;
  let oblique = start;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { mention } = token;
    if (isName(token)) {
      hasNoun = true;
      if (token.isModifier) {
        head = DESCRIBED;
        oblique = 'none';
      } else if (oblique !== 'none') {
        const isRunOn = token.kind === 'capital' && (oblique === 'run' || tokens[i + 1]?.kind === 'capital');
        if (!isRunOn) oblique = 'none';
      } else if (!mention) {
        // The first word of a sentence has its capital from there: Rzecznik prasowy Kremla.
        const next = tokens[i + 1];
        if (i > 0 || next?.kind !== 'word' || next.wordClass !== 0) head = OTHER;
      } else if (!isAnyCase && !index.isNominative(text, mention, lang)) continue;
      // Of two subjects the second is an object that looks like one; but a country stands with an office: США.
      else if (head?.kind === 'entity' && head.mention.category === 'person' && index.marksCase(lang)) break;
      else head = { kind: 'entity', mention };
      continue;
    }
    switch (token.wordClass) {
      case WordClass.HE:
      case WordClass.SHE:
        if (head === null) return { kind: token.wordClass === WordClass.HE ? 'he' : 'she' };
        break;
      case WordClass.OF:
        oblique = 'first';
        break;
      case WordClass.PASSED:
      case WordClass.BE:
        // Who has, also, took something is the subject, whatever comes then.
        if (head) return head;
        break;
      case 0: {
        const word = text.slice(token.start, token.end);
        if (ADVERB.test(word)) break;
        hasNoun = true;
        if (oblique === 'first') oblique = 'none';
        if (head === null) break;
        if (!joinsNouns(lang) || PAST.test(word)) return head;
        head = DESCRIBED;
        break;
      }
      default:
    }
  }
  return head ?? (hasNoun ? DESCRIBED : null);
}

function isDelimiter({ kind, wordClass }: ClauseToken): boolean {
  if (kind === 'pause' || kind === 'colon') return true;
  return (
    wordClass === WordClass.VERB ||
    wordClass === WordClass.PARTICIPLE ||
    wordClass === WordClass.ACCORDING ||
    (wordClass >= WordClass.PLACE && wordClass <= WordClass.AND)
  );
}

/** The subject that stands before the verb at `verb`. */
export function subjectBefore(clause: Clause, verb: number): Subject | null {
  const { tokens, text } = clause;
  if (tokens[verb - 1]?.wordClass === WordClass.BE && tokens[verb]!.wordClass === WordClass.VERB) return DESCRIBED;
  let end = verb;
  let seat: ClauseToken | null = null;
  let isRelative = false;
  while (end > 0) {
    let cut = end - 1;
    while (cut >= 0 && !isDelimiter(tokens[cut]!)) cut--;
    const delimiter = tokens[cut];
    const kind = delimiter?.wordClass ?? 0;
    const isPhrase = kind === WordClass.PLACE || kind === WordClass.PREPOSITION;
    const oblique = kind === WordClass.PLACE ? 'first' : kind === WordClass.PREPOSITION ? 'run' : 'none';
    const head = headOf(clause, cut + 1, end, oblique);
    if (head?.kind === 'described' && isRelative && delimiter?.kind === 'pause') {
      // Yermak, the chief of staff, who said
      end = cut;
      continue;
    }
    if (head && (head.kind !== 'described' || !isPhrase)) {
      // Two who speak are nobody of ours.
      return kind === WordClass.AND && isName(tokens[cut - 1]) ? OTHER : head;
    }
    if (isPhrase) {
      // В Кремле заявили: who sits there says it, where the verb names nobody.
      if (kind === WordClass.PLACE && tokens[cut + 1]?.mention) seat = tokens[cut + 1]!;
      end = cut;
    } else if (kind === WordClass.RELATIVE) {
      isRelative = true;
      end = tokens[cut - 1]?.kind === 'pause' ? cut - 1 : cut;
    } else if (kind === WordClass.AND) {
      return mainSubject(clause, cut);
    } else if (delimiter?.kind === 'pause') {
      // What stands between two pauses is said in passing: Trump, who met him on Friday, said.
      let before = cut - 1;
      while (before >= 0 && tokens[before]!.kind !== 'pause') before--;
      if (before < 0) break;
      const apposed = apposition(clause, before + 1, cut);
      if (apposed) return apposed;
      end = before;
    } else break;
  }
  const word = tokens[verb]!;
  return seat?.mention && isPlural(text.slice(word.start, word.end)) ? { kind: 'entity', mention: seat.mention } : null;
}

/** The subject that stands after the verb at `verb`; after "according to" in whatever case. */
export function subjectAfter(clause: Clause, verb: number): Subject | null {
  const { tokens, text, lang } = clause;
  const isAccording = tokens[verb]!.wordClass === WordClass.ACCORDING;
  let from = verb + 1;
  if (isAccording && tokens[from]?.wordClass === WordClass.PREPOSITION) from++;
  let to = from;
  while (to < tokens.length && !isDelimiter(tokens[to]!)) to++;
  if (tokens[to]?.wordClass === WordClass.AND && isName(tokens[to + 1])) return OTHER;
  let head = headOf(clause, from, to, 'none', isAccording);
  // Dijo en Ginebra Marco Rubio; сообщили в Кремле.
  if (head === null && lang !== 'en' && tokens[to]?.wordClass === WordClass.PLACE) {
    const seat = tokens[to + 1];
    if (seat?.mention && isPlural(text.slice(tokens[verb]!.start, tokens[verb]!.end))) {
      return { kind: 'entity', mention: seat.mention };
    }
    from = to + 1;
    to = from;
    while (to < tokens.length && !isDelimiter(tokens[to]!)) to++;
    head = headOf(clause, from, to, 'first');
    if (head?.kind === 'described') head = null;
  }
  if (head?.kind !== 'described' || tokens[to]?.kind !== 'pause') return head;
  let end = to + 1;
  while (end < tokens.length && !isDelimiter(tokens[end]!)) end++;
  return (tokens[end]?.kind ?? 'pause') === 'pause' ? (apposition(clause, to + 1, end) ?? head) : head;
}

/** A name between two pauses, which says who was described: the spokesman, Dmitry Peskov, said. */
function apposition(clause: Clause, from: number, to: number): Subject | null {
  const isBare = from < to && clause.tokens.slice(from, to).every(isName);
  return isBare ? headOf(clause, from, to, 'none') : null;
}

/** The subject of the clause that a second verb or a participle goes on with: he praised him and said, calling him. */
export function mainSubject(clause: Clause, end: number): Subject | null {
  const { tokens } = clause;
  const ownSubject = tokens[end]?.wordClass === WordClass.PARTICIPLE ? tokens[end - 1] : undefined;
  const before = tokens[end - 2]?.wordClass ?? 0;
  if (ownSubject?.mention && (before === WordClass.PREPOSITION || before === WordClass.OF)) {
    // With Trump calling him, a video of Trump telling him.
    return { kind: 'entity', mention: ownSubject.mention };
  }
  let from = 0;
  for (let at = 0; at <= end; at++) {
    const token = tokens[at];
    if (at < end && !isDelimiter(token!)) continue;
    const link = tokens[from - 1]?.wordClass ?? 0;
    const isPhrase = link === WordClass.PLACE || link === WordClass.PREPOSITION;
    const head = headOf(clause, from, at, isPhrase ? 'run' : 'none');
    if (head?.kind === 'described' && !isPhrase && token?.kind === 'pause') {
      let close = at + 1;
      while (close < end && tokens[close]!.kind !== 'pause') close++;
      const apposed = apposition(clause, at + 1, close);
      if (apposed) return apposed;
    }
    if (head && !isPhrase) return token?.wordClass === WordClass.AND && isName(tokens[at + 1]) ? OTHER : head;
    if (token?.wordClass === WordClass.VERB) return subjectAfter(clause, at);
    from = at + 1;
  }
  return null;
}
