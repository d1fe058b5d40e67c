import type { Language } from '../../model/mention.ts';
import type { Clause, ClauseToken } from './clause.ts';
import { DESCRIBED, headOf, holdersIn, isName, OTHER, type Subject } from './noun-phrase.ts';
import { antecedentOf, isRelative } from './relative.ts';
import { WordClass } from './word-class.ts';

const DROPS_PRONOUNS: ReadonlySet<Language> = new Set(['es', 'it', 'pl', 'ru', 'uk']);

/** Whether a verb may stand without a subject: dijo, powiedział. */
export function canDrop(lang: Language): boolean {
  return DROPS_PRONOUNS.has(lang);
}

const PLURAL = /(?:ли|ють|уть|ять|ят|ут|ron|eli|ili|ły|ono)$/;

/** Whether a verb of a language that marks it is said of several: заявили, dijeron. */
export function isPlural(verb: string): boolean {
  return PLURAL.test(verb);
}

function isDelimiter({ kind, wordClass }: ClauseToken): boolean {
  if (kind === 'pause' || kind === 'colon') return true;
  return (
    wordClass === WordClass.VERB ||
    wordClass === WordClass.PARTICIPLE ||
    wordClass === WordClass.ACCORDING ||
    wordClass === WordClass.BY_HIM ||
    wordClass === WordClass.BY_HER ||
    (wordClass >= WordClass.PLACE && wordClass <= WordClass.AND)
  );
}

/** Where the run of tokens ends that begins at `from` and has no delimiter in it. */
function runEnd(tokens: readonly ClauseToken[], from: number): number {
  let to = from;
  while (to < tokens.length && !isDelimiter(tokens[to]!)) to++;
  return to;
}

/** The subject that stands before the verb at `verb`. */
export function subjectBefore(clause: Clause, verb: number): Subject | null {
  const { tokens, text } = clause;
  if (tokens[verb - 1]?.wordClass === WordClass.BE && tokens[verb]!.wordClass === WordClass.VERB) return DESCRIBED;
  let end = verb;
  let seat: ClauseToken | null = null;
  let isInRelative = false;
  while (end > 0) {
    let cut = end - 1;
    while (cut >= 0 && !isDelimiter(tokens[cut]!)) cut--;
    const delimiter = tokens[cut];
    const kind = delimiter?.wordClass ?? 0;
    const isPhrase = kind === WordClass.PLACE || kind === WordClass.PREPOSITION;
    const oblique = kind === WordClass.PLACE ? 'first' : kind === WordClass.PREPOSITION ? 'run' : 'none';
    const head = headOf(clause, cut + 1, end, oblique);
    if (head?.kind === 'described' && isInRelative && delimiter?.kind === 'pause') {
      // Yermak, the chief of staff, who said
      end = cut;
      continue;
    }
    if (head && (head.kind !== 'described' || !isPhrase)) {
      // Two who speak are nobody of ours.
      return kind === WordClass.AND && isName(tokens[cut - 1]) && !isPronoun(head) ? OTHER : head;
    }
    if (isPhrase) {
      // В Кремле заявили: who sits there says it, where the verb names nobody.
      const isBare = tokens.slice(cut + 2, end).every(({ wordClass }) => wordClass === WordClass.PASSED);
      if (kind === WordClass.PLACE && tokens[cut + 1]?.mention && isBare) seat = tokens[cut + 1]!;
      end = cut;
    } else if (isRelative(clause, cut)) {
      const antecedent = antecedentOf(tokens, cut);
      if (antecedent) return antecedent;
      isInRelative = true;
      end = tokens[cut - 1]?.kind === 'pause' ? cut - 1 : cut;
    } else if (kind === WordClass.AND) {
      return subjectOfBoth(clause, cut);
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

/** He is one, and begins a clause of his own. */
function isPronoun({ kind }: Subject): boolean {
  return kind === 'he' || kind === 'she';
}

/** Of two verbs the subject, which the first one has: she recalls how he leaned over and whispered. */
function subjectOfBoth(clause: Clause, end: number): Subject | null {
  const { tokens } = clause;
  const from = tokens.slice(0, end).findLastIndex(({ wordClass }) => wordClass === WordClass.CLAUSE) + 1;
  return (from > 0 ? mainSubject(clause, end, from) : null) ?? mainSubject(clause, end);
}

/** The subject that stands after the verb at `verb`; after "according to" in whatever case. */
export function subjectAfter(clause: Clause, verb: number): Subject | null {
  const { tokens, text, lang } = clause;
  const isAccording = tokens[verb]!.wordClass === WordClass.ACCORDING || isViewpoint(clause, verb);
  let from = verb + 1;
  if (isAccording && tokens[from]?.wordClass === WordClass.RELATIVE) {
    // Kallas, według której
    const named = tokens[verb - 2];
    return tokens[verb - 1]?.kind === 'pause' && named?.mention
      ? { kind: 'entity', mention: named.mention }
      : DESCRIBED;
  }
  const isLinked = tokens[from]?.wordClass === WordClass.PREPOSITION || tokens[from]?.wordClass === WordClass.OF;
  if (isAccording && isLinked) from++;
  let to = runEnd(tokens, from);
  if (tokens[to]?.wordClass === WordClass.AND && isName(tokens[to + 1])) return OTHER;
  let head = headOf(clause, from, to, 'none', isAccording);
  // So der Kanzler: here the article is one, and says that it is he who was named.
  if (head === DESCRIBED && from > verb + 1) head = { kind: 'described', holders: holdersIn(clause, verb + 1, to) };
  // Dijo en Ginebra Marco Rubio; сообщили в Кремле.
  if (head === null && lang !== 'en' && tokens[to]?.wordClass === WordClass.PLACE) {
    const seat = tokens[to + 1];
    if (seat?.mention && isPlural(text.slice(tokens[verb]!.start, tokens[verb]!.end))) {
      return { kind: 'entity', mention: seat.mention };
    }
    from = to + 1;
    to = runEnd(tokens, from);
    head = headOf(clause, from, to, 'first');
    if (head?.kind === 'described') head = null;
  }
  if (head?.kind !== 'described' || tokens[to]?.kind !== 'pause') return head;
  const end = runEnd(tokens, to + 1);
  // Según el republicano, Zelenski “…”: the name begins what is said.
  const isClosed = tokens[end] ? tokens[end].kind === 'pause' : !isAccording;
  return isClosed ? (apposition(clause, to + 1, end) ?? head) : head;
}

const VIEWPOINT = /^(?:pour|para|per)$/i;

/** Per Rutte, «…»; Pour Zelensky, l’Ukraine vit « … » */
export function isViewpoint({ tokens, text }: Clause, at: number): boolean {
  return at === 0 && tokens.length > 0 && VIEWPOINT.test(text.slice(tokens[0]!.start, tokens[0]!.end));
}

/** A name between two pauses, which says who was described: the spokesman, Dmitry Peskov, said. */
function apposition(clause: Clause, from: number, to: number): Subject | null {
  const isBare = from < to && clause.tokens.slice(from, to).every(isName);
  return isBare ? headOf(clause, from, to, 'none') : null;
}

/** Trump and Putin; Trump et ses hommes. */
function isPair(tokens: readonly ClauseToken[], and: number, head: Subject): boolean {
  const next = tokens[and + 1];
  if (isName(next)) return true;
  const isWord = next?.wordClass === 0 || next?.wordClass === WordClass.PASSED;
  return isWord && head.kind === 'entity' && tokens[and - 1]?.mention === head.mention;
}

/** The subject of the clause that a second verb or a participle goes on with: he praised him and said, calling him. */
export function mainSubject(clause: Clause, end: number, start = 0): Subject | null {
  const { tokens } = clause;
  const ownSubject = tokens[end]?.wordClass === WordClass.PARTICIPLE ? tokens[end - 1] : undefined;
  const before = tokens[end - 2]?.wordClass ?? 0;
  if (ownSubject?.mention && (before === WordClass.PREPOSITION || before === WordClass.OF)) {
    // With Trump calling him, a video of Trump telling him.
    return { kind: 'entity', mention: ownSubject.mention };
  }
  let from = start;
  for (let at = start; at <= end; at++) {
    const token = tokens[at];
    if (at < end && !isDelimiter(token!)) continue;
    const link = tokens[from - 1]?.wordClass ?? 0;
    const isPhrase = link === WordClass.PLACE || link === WordClass.PREPOSITION;
    // Before the talks Putin threatened: where names have cases a phrase ends before the subject.
    const isOpen = link === WordClass.PLACE && clause.index.marksCase(clause.lang);
    const head = headOf(clause, from, at, isOpen ? 'first' : isPhrase ? 'run' : 'none');
    if (isOpen && head?.kind === 'entity' && head.mention.category === 'person') return head;
    if (head?.kind === 'described' && !isPhrase && token?.kind === 'pause') {
      let close = at + 1;
      while (close < end && tokens[close]!.kind !== 'pause') close++;
      const apposed = apposition(clause, at + 1, close);
      if (apposed) return apposed;
    }
    if (head && !isPhrase) return token?.wordClass === WordClass.AND && isPair(tokens, at, head) ? OTHER : head;
    if (token?.wordClass === WordClass.VERB) return subjectAfter(clause, at);
    from = at + 1;
  }
  return null;
}
