import type { EntityId } from '../../model/ids.ts';
import type { Language, Mention } from '../../model/mention.ts';
import type { Clause, ClauseToken } from './clause.ts';
import { WordClass } from './word-class.ts';

/**
 * Who a sentence says it of: an entity; `other`, somebody with a name of his own; `described`, somebody without, and
 * who of the pack is called so by office; a pronoun, or a verb alone (`dropped`) where the language allows it.
 */
export type Subject =
  | { readonly kind: 'entity'; readonly mention: Mention }
  | { readonly kind: 'described'; readonly holders: readonly EntityId[] }
  | { readonly kind: 'other' | 'he' | 'she' | 'dropped' };

export const OTHER: Subject = { kind: 'other' };
export const DESCRIBED: Subject = { kind: 'described', holders: [] };

/** A noun right after a name takes it for itself: a Trump aide. Elsewhere it stands before the name or is a word apart. */
function joinsNouns(lang: Language): boolean {
  return lang === 'en';
}

const ADVERB = /ly$/;
const PAST = /ed$/;

/** Which names of a chunk are not its head: none, the first thing after a preposition, or everything that hangs on it. */
export type Oblique = 'none' | 'first' | 'run';

export function isName(token: ClauseToken | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'capital';
}

/** The head of the noun phrase in `from`..`to`, or null where nothing is named or described there. */
export function headOf(clause: Clause, from: number, to: number, start: Oblique, isAnyCase = false): Subject | null {
  const { tokens, text, lang, index } = clause;
  let head: Subject | null = null;
  let hasNoun = false;
  let oblique = start;
  walk: for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { mention } = token;
    if (isName(token)) {
      if (token.isModifier) {
        head = DESCRIBED;
        oblique = 'none';
      } else if (oblique !== 'none') {
        const isRunOn = token.kind === 'capital' && (oblique === 'run' || tokens[i + 1]?.kind === 'capital');
        if (!isRunOn) oblique = 'none';
        hasNoun = true;
      } else if (!mention) {
        if (isOwnName(clause, i)) head = OTHER;
      } else if (isAnyCase ? isGenitive(clause, mention) : !index.isNominative(text, mention, lang)) {
        // Ein Sprecher Orbáns is not Orbán.
        if (head === null && hasNoun && isGenitive(clause, mention)) head = DESCRIBED;
        continue;
      }
      // Of two subjects the second is an object that looks like one; but a country stands with an office: США.
      else if (head?.kind === 'entity' && head.mention.category === 'person' && index.marksCase(lang)) break;
      // Секретарь США: a country that stands after a noun has no ending and says whose.
      else if (mention.category === 'place' && hasNoun && index.marksCase(lang)) head ??= DESCRIBED;
      else head = { kind: 'entity', mention };
      hasNoun = true;
      continue;
    }
    switch (token.wordClass) {
      case WordClass.HE:
      case WordClass.SHE:
        if (head === null) return { kind: token.wordClass === WordClass.HE ? 'he' : 'she' };
        break;
      case WordClass.OF:
        // Sagte der Präsident: of men and of what one may say whose.
        if (i > from || start !== 'none' || !isSubjectArticle(clause, i)) oblique = 'first';
        break;
      case WordClass.PASSED:
      case WordClass.BACK:
      case WordClass.BE:
        // Who has, also, took something is the subject, whatever comes then.
        if (head) break walk;
        // On Tuesday Putin said.
        if (oblique === 'first' && !ARTICLE.test(text.slice(token.start, token.end))) oblique = 'none';
        break;
      case WordClass.WORK:
      case 0: {
        const word = text.slice(token.start, token.end);
        if (ADVERB.test(word)) break;
        hasNoun ||= lang !== 'fr' || isDetermined(clause, from, i);
        if (oblique === 'first') oblique = 'none';
        // Керівник Офісу президента Андрій Єрмак: who it is may still come.
        if (head === null || (head.kind === 'other' && index.marksCase(lang))) break;
        if (!joinsNouns(lang) || PAST.test(word)) break walk;
        head = DESCRIBED;
        break;
      }
      default:
    }
  }
  if (head?.kind === 'entity') return head;
  const holders = start === 'none' ? holdersIn(clause, from, to) : [];
  if (holders.length > 0) return { kind: 'described', holders };
  return head ?? (hasNoun ? DESCRIBED : null);
}

/** German has one article for a man who speaks and for a woman whose it is: der Kanzler, der Kanzlerin. */
function isSubjectArticle({ tokens, text, lang }: Clause, at: number): boolean {
  if (lang !== 'de' || text.slice(tokens[at]!.start, tokens[at]!.end) !== 'der') return false;
  const mention = tokens[at + 1]?.mention;
  return mention?.category === 'person' || (mention != null && text.slice(mention.start, mention.end) === 'Kreml');
}

/** A German name with the ending that says whose. */
function isGenitive({ text, lang, index }: Clause, mention: Mention): boolean {
  return lang === 'de' && text[mention.end - 1] === 's' && !index.isNominative(text, mention, lang);
}

/** Peoples, whom several languages print with a capital: Americans, Европейцы. */
const PEOPLE = /(?:icans|ians|peans|ains|iens|éens|цы|ане|яне|ці|яни|[jmń]cy|[jk]anie)$/;

/** Whether a capital that is no mention makes a name: not by itself what begins a sentence or is any German noun. */
function isOwnName({ tokens, text, lang }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (at === 0 && (next?.kind === 'name' || (next?.kind === 'word' && !VERBAL.has(next.wordClass)))) return false;
  if (PEOPLE.test(text.slice(tokens[at]!.start, tokens[at]!.end))) return false;
  if (lang !== 'de') return true;
  return next?.kind === 'capital' || tokens[at - 1]?.kind === 'capital';
}

/** What stands between a subject and what it does. */
const VERBAL: ReadonlySet<WordClass | 0> = new Set([
  WordClass.VERB,
  WordClass.PASSED,
  WordClass.BE,
  WordClass.AND,
  WordClass.BEHIND,
]);

const ARTICLE =
  /^(?:the|an?|d[iae][seonm]|ein\w*|l[aeo]s?|l|une?|uno|una|el|il|i|gli|his|her|their|its|my|our|ihr|s[aeuo]n?s?|su[aoi]|leurs?|сво.+|его|е[её]|их|його|її|їх|swo.+|jego|jej|ich)$/;
const DETERMINER = /^(?:l[ae]?s?|une?|d[eu]s?|d|[ms](?:on|a|es)|leurs?|cet?|cette|ces|plusieurs|certaine?s)$/;

/** French says which noun it is; what has no article is part of a verb: a tenu à dire. */
function isDetermined(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (DETERMINER.test(smallWord(clause, at))) return true;
  return false;
}

const DEFINITE = /^(?:the|der|die|le|la|les|l|el|il|lo|i)$/;
/** In tokens. */
const LONGEST_OFFICE = 6;

/** Who is called by office what stands in `from`..`to`, if that is all there is: the secretary of state later. */
export function holdersIn(clause: Clause, from: number, to: number): readonly EntityId[] {
  const { tokens, text, lang, index } = clause;
  let first = from;
  let last = to;
  let hasArticle = false;
  for (; first < last; first++) {
    const word = smallWord(clause, first);
    hasArticle = DEFINITE.test(word);
    if (hasArticle || !isPassed(tokens[first]!)) break;
    if (INDEFINITE.test(word)) return NOBODY;
  }
  if (hasArticle) first++;
  if (first < last && hasArticle === BARE_LANGUAGES.has(lang)) return NOBODY;
  while (first < last && isPassed(tokens[last - 1]!)) last--;
  // The party that is the first half of a compound says nothing about the office.
  const isParty =
    lang === 'de' && tokens[first]?.kind === 'capital' && text[tokens[first]!.end] === '-' && first + 1 < last;
  if (isParty) first++;
  if (first === last || last - first > LONGEST_OFFICE) return NOBODY;
  const described = tokens[first]!.mention;
  if (last - first === 1 && described?.kind === 'role') return [described.entity];
  let office = '';
  for (let at = first; at < last; at++) {
    if (tokens[at]!.mention) return NOBODY;
    office += at === first ? smallWord(clause, at) : ` ${smallWord(clause, at)}`;
  }
  return index.calledBy(office, lang);
}

const NOBODY: readonly EntityId[] = [];

function isPassed({ kind, wordClass }: ClauseToken): boolean {
  return kind === 'word' && (wordClass === WordClass.PASSED || wordClass === WordClass.BACK);
}

function smallWord({ tokens, text }: Clause, at: number): string {
  const { start, end } = tokens[at]!;
  return text.slice(start, end).toLowerCase();
}

const INDEFINITE = /^(?:an?|eine?|une?|una|his|her|their|its|my|our|son|sa|ses|su|sus|suo|sua)$/;
/** Languages without articles. */
const BARE_LANGUAGES: ReadonlySet<Language> = new Set(['pl', 'ru', 'uk']);
