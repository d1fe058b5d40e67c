import type { MatchedEntity } from './gazetteer-source.ts';
import { ANY_LANGUAGE, languageBit } from './language.ts';

/**
 * In which pages a form is read. Names of persons are printed alike in every language of their script, and so are
 * names of more than one word; a short name of a place or an organisation may be a common word elsewhere
 * (Italian "nato", born), so it is read in its own language and in those that the pack does not know.
 */
export function reachOf(
  lang: string,
  entity: MatchedEntity | undefined,
  words: number,
  languages: readonly string[],
  kind: 'name' | 'role' = 'name',
): number {
  if (lang === '*') return ANY_LANGUAGE;
  if (entity === undefined) return languageBit(languages, lang);
  if (kind === 'name' && entity.category === 'person' && (lang === 'en' || words > 1)) return ANY_LANGUAGE;
  if (lang === 'ru' || lang === 'uk') return (languageBit(languages, 'ru') | languageBit(languages, 'uk')) >>> 0;
  const own = languageBit(languages, lang);
  return lang === 'en' ? (own | languageBit(languages, 'none of these')) >>> 0 : own;
}
