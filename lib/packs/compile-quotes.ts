import { quoteWords } from '../engine/quotes/quote-words.ts';
import type { KnownQuote, QuoteSource } from '../engine/quotes/quote-source.ts';
import { OFFICES } from './saying/offices.ts';
import { SAYING, type SayingClass } from './saying/saying.ts';
import { WordClass } from '../engine/quotes/word-class.ts';
import { entityId, type EntityId } from '../model/ids.ts';
import { expandPattern } from './expand-pattern.ts';
import type { EntitySource } from './entity-schema.ts';
import type { PackIndex } from './pack-index.ts';

/** Languages in which a name as a subject looks other than as an object. */
const CASE_LANGUAGES = ['de', 'pl', 'ru', 'uk'];
const PAST = /former/i;

/** All that finding who said what needs of a pack that `checkPack` finds nothing in. */
export function compileQuotes({ pack, statements }: PackIndex): QuoteSource {
  const { id } = pack.story;
  const quotes = statements.flatMap(({ kind, speaker, text, variants = [], ...statement }): KnownQuote[] => {
    if (kind !== 'quote' || speaker === null) return [];
    const wordings = [text, ...variants.map((variant) => variant.text)].map((words) => quoteWords(words).join(' '));
    return [{ id: statement.id, speaker: entityId(id, speaker), wordings: [...new Set(wordings)] }];
  });
  const pronouns = pack.entities.flatMap((entity) =>
    entity.pronoun ? [[entityId(id, entity.id), entity.pronoun] as const] : [],
  );
  const nominatives = CASE_LANGUAGES.map((lang) => {
    const words = new Set(pack.entities.flatMap((entity) => nominativesOf(entity, lang)));
    for (const office of pack.offices?.offices ?? []) {
      for (const word of (office.words[lang] ?? []).flatMap(asSubject)) words.add(word);
    }
    return [lang, [...words].sort()] as const;
  });
  return {
    saying: Object.fromEntries(Object.entries(SAYING).map(([lang, classes]) => [lang, numbered(classes)])),
    pronouns: Object.fromEntries(pronouns),
    nominatives: Object.fromEntries(nominatives),
    offices: officesOf(pack.entities, id),
    quotes,
  };
}

function numbered(classes: (typeof SAYING)[string]): Record<number, string> {
  return Object.fromEntries(
    Object.entries(classes).map(([name, words]) => [WordClass[name as SayingClass], [...new Set(words)].join(' ')]),
  );
}

/** By language and words. An office that the pack itself says is past names nobody. */
function officesOf(entities: readonly EntitySource[], pack: string): Record<string, Record<string, EntityId[]>> {
  const offices: Record<string, Record<string, EntityId[]>> = {};
  for (const { id, roles } of entities) {
    for (const { title, called } of OFFICES) {
      if (!roles.some((role) => title.test(role.title) && !PAST.test(role.title))) continue;
      for (const [lang, names] of Object.entries(called)) {
        for (const name of names.split('|')) ((offices[lang] ??= {})[name] ??= []).push(entityId(pack, id));
      }
    }
  }
  return offices;
}

/** What is declined stands in braces, as a subject. */
function asSubject(text: string): string[] {
  return expandPattern(text.toLowerCase().replace(/[{}]/g, ''));
}

/**
 * The last words, small, of the names as the pack lists them first: those whose first word is that of the first alias,
 * and which are not its last word with an ending. Other forms of a name are its cases.
 */
function nominativesOf({ aliases, roleMentions }: EntitySource, lang: string): string[] {
  const roles = roleMentions.filter((role) => role.lang === lang).flatMap(({ text }) => asSubject(text));
  const names = (aliases[lang] ?? []).map((alias) => alias.toLowerCase().split(/\s+/));
  const [first] = names;
  if (!first) return roles;
  const last = first.at(-1)!;
  const alike = names.filter((name) => name.length > 1 && name[0] === first[0]).map((name) => name.at(-1)!);
  const others = alike.filter((word) => word.length <= last.length || !word.startsWith(last));
  return [last, ...others, ...roles];
}
