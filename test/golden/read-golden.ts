import type { Category } from '../../lib/model/category.ts';
import type { Day } from '../../lib/model/dates.ts';
import type { Language } from '../../lib/model/mention.ts';

/**
 * An article of our own with what is in it, annotated by hand. The file has a head of `key: value` lines, an empty
 * line, then the text with the annotation written in:
 *
 *     [Trump|donald-trump]                          a name
 *     {[Russia|russia]'s leader|vladimir-putin}     a role or description, with the names in it
 *     "<<donald-trump|We are close>>," he said      a quotation and who speaks (`other`: nobody of the pack)
 *     the ~U.S.~ Department of Defense              a mark here is neither right nor wrong
 *
 * A quotation may run on over paragraphs, nothing else. None of `[]{}<>~|` is used for itself.
 */
export interface GoldenArticle {
  readonly file: string;
  readonly lang: Language;
  readonly published: Day;
  readonly topic: Topic;
  /** One line: what the article tests. */
  readonly about: string;
  /** The article without annotation, a paragraph a line; spans are UTF-16 code units into it, end exclusive. */
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
  readonly ignore: readonly Span[];
}

export type Topic = (typeof TOPICS)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface GoldMention extends Span {
  readonly entity: string;
  readonly category: Category;
  readonly kind: 'name' | 'role';
}

export interface GoldQuote extends Span {
  /** An entity's id, or `other`. */
  readonly speaker: string;
}

const TOPICS = ['story', 'confusable', 'off-topic'] as const;
const HEAD = ['lang', 'published', 'topic', 'about'];
const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'it'];

/** Throws an error that names file, line and reason where the article breaks the format. */
export function readGolden(file: string, source: string, categories: ReadonlyMap<string, Category>): GoldenArticle {
  const headEnd = source.indexOf('\n\n');
  const head = readHead(file, source.slice(0, Math.max(headEnd, 0)));
  return { file, ...head, ...readBody(file, source, headEnd + 2, categories) };
}

function readHead(file: string, head: string): Pick<GoldenArticle, 'lang' | 'published' | 'topic' | 'about'> {
  const values = new Map<string, string>();
  for (const [index, line] of head.split('\n').entries()) {
    const [, key, value] = /^(\w+): (.*\S)$/.exec(line) ?? fail(file, index + 1, 'not a `key: value` line of the head');
    if (!HEAD.includes(key!) || values.has(key!)) fail(file, index + 1, `${key} is unknown or given twice`);
    values.set(key!, value!);
  }
  const value = (key: string, isRight: (text: string) => boolean): string => {
    const text = values.get(key);
    if (text === undefined) return fail(file, 1, `${key} is missing`);
    return isRight(text) ? text : fail(file, [...values.keys()].indexOf(key) + 1, `${key} cannot be ${text}`);
  };
  return {
    lang: value('lang', (text) => LANGUAGES.includes(text)),
    published: value('published', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)),
    topic: value('topic', (text) => TOPICS.includes(text as Topic)) as Topic,
    about: value('about', () => true),
  };
}

interface Opened {
  readonly kind: 'name' | 'role' | 'quote' | 'ignore';
  readonly start: number;
  readonly line: number;
  readonly speaker?: string;
}

const MARKUP = /<<(?<speaker>[a-z0-9-]+)\||>>|\|(?<entity>[a-z0-9-]+)(?<close>[\]}])|[[{~<>|\]}\n]/g;
const OPENS = { '[': 'name', '{': 'role' } as const;
const CLOSES = { ']': 'name', '}': 'role' } as const;

function readBody(
  file: string,
  source: string,
  from: number,
  categories: ReadonlyMap<string, Category>,
): Pick<GoldenArticle, 'text' | 'mentions' | 'quotes' | 'ignore'> {
  const mentions: GoldMention[] = [];
  const quotes: GoldQuote[] = [];
  const ignore: Span[] = [];
  const opened: Opened[] = [];
  let text = '';
  let last = from;
  let line = source.slice(0, from).split('\n').length;

  const close = (kind: Opened['kind']): Opened & Span => {
    const inner = opened.pop();
    if (inner?.kind !== kind)
      return fail(file, line, `a ${kind} ends here, but ${inner ? `a ${inner.kind}` : 'nothing'} is open`);
    const surface = text.slice(inner.start);
    if (surface.trim() !== surface || surface === '') fail(file, line, `empty or with blanks at its ends: "${surface}"`);
    return { ...inner, end: text.length };
  };

  for (const match of source.matchAll(MARKUP)) {
    if (match.index < from) continue;
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    const token = match[0];
    const { speaker, entity, close: bracket } = match.groups!;
    if (token === '\n') {
      const strays = opened.filter(({ kind }) => kind !== 'quote');
      if (strays.length > 0) fail(file, strays[0]!.line, `a ${strays[0]!.kind} runs on over the paragraph`);
      text += token;
      line += 1;
    } else if (speaker !== undefined) {
      if (speaker !== 'other' && !categories.has(speaker)) fail(file, line, `the pack has no ${speaker}`);
      if (opened.length > 0) fail(file, line, `a quotation begins inside a ${opened.at(-1)!.kind}`);
      opened.push({ kind: 'quote', start: text.length, line, speaker });
    } else if (entity !== undefined) {
      const category = categories.get(entity) ?? fail(file, line, `the pack has no ${entity}`);
      const kind = CLOSES[bracket as keyof typeof CLOSES];
      const { start, end } = close(kind);
      if (/['’]s?$/.test(text.slice(start))) fail(file, line, `a possessive stays outside: "${text.slice(start)}"`);
      mentions.push({ start, end, entity, category, kind });
    } else if (token === '>>') {
      const { start, end, speaker: by } = close('quote');
      quotes.push({ start, end, speaker: by! });
    } else if (token === '~' && opened.at(-1)?.kind === 'ignore') {
      const { start, end } = close('ignore');
      ignore.push({ start, end });
    } else if (token === '~') {
      opened.push({ kind: 'ignore', start: text.length, line });
    } else if (token in OPENS) {
      const inner = opened.at(-1)?.kind;
      if (inner === 'name' || inner === 'ignore') fail(file, line, `a mention begins inside a ${inner}`);
      opened.push({ kind: OPENS[token as keyof typeof OPENS], start: text.length, line });
    } else fail(file, line, `a stray ${token}`);
  }
  if (opened.length > 0) fail(file, opened[0]!.line, `a ${opened[0]!.kind} is never closed`);
  text += source.slice(last);
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), quotes, ignore };
}

function fail(file: string, line: number, reason: string): never {
  throw new Error(`${file}:${line}: ${reason}`);
}
