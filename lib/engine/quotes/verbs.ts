import type { Language } from '../../model/mention.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './word-class.ts';

/** Whether it says that somebody says something. */
export function isVerb(wordClass: WordClass | 0): boolean {
  return (
    (wordClass >= WordClass.VERB && wordClass <= WordClass.BEHIND) ||
    wordClass === WordClass.BY_HIM ||
    wordClass === WordClass.BY_HER
  );
}

/** Its place among the tokens, or -1. */
export function lastVerb({ tokens }: Clause): number {
  for (let at = tokens.length - 1; at >= 0; at--) if (isVerb(tokens[at]!.wordClass)) return at;
  return -1;
}

export function firstVerb({ tokens }: Clause): number {
  for (let at = 0; at < tokens.length; at++) if (isVerb(tokens[at]!.wordClass)) return at;
  return -1;
}

const PAST: Readonly<Record<Language, readonly [she: RegExp, he: RegExp]>> = {
  pl: [/ła$/, /ł$/],
  ru: [/ла(?:сь)?$/, /л(?:ся)?$/],
  uk: [/ла(?:ся|сь)?$/, /в(?:ся|сь)?$/],
};

/** The past of Slavic verbs says whether it is he or she: powiedziała, сказал, сказав. Null: neither, or no past. */
export function pastGender(verb: string, lang: Language): 'he' | 'she' | null {
  const [she, he] = PAST[lang] ?? [];
  if (she?.test(verb)) return 'she';
  return he?.test(verb) ? 'he' : null;
}

const DASH = /^[,.]?\s*[–—-]\s+$/;

/**
 * The verb of a tag after a dash: „…” – uciął Pieskow; «…», – усміхнувся Зеленський. Whatever it means, what follows a
 * quotation so says who spoke. Its place among the tokens, or -1.
 */
export function tagVerb({ tokens, text, lang }: Clause, close: number): number {
  const at = tokens.findIndex(({ kind }) => kind !== 'pause');
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.wordClass !== 0) return -1;
  const isTag =
    DASH.test(text.slice(close, token.start)) && pastGender(text.slice(token.start, token.end), lang) !== null;
  return isTag ? at : -1;
}
