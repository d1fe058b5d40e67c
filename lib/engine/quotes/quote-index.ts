import type { EntityId } from '../../model/ids.ts';
import type { Language, Mention } from '../../model/mention.ts';
import type { QuoteSource } from './quote-source.ts';
import { createKnownRuns, type KnownRuns } from './known-runs.ts';
import { createRunFilter } from './run-filter.ts';
import { createSayingWords, type SayingWords } from './saying-words.ts';
import type { WordClass } from './word-class.ts';

export interface QuoteIndex {
  /** What it was made of, for another thread. */
  readonly sources: readonly QuoteSource[];
  /** None for a language whose verbs of saying nobody listed. */
  words(lang: Language): SayingWords;
  /** Who is called so by office, in small words without an article. */
  calledBy(office: string, lang: Language): readonly EntityId[];
  pronounOf(entity: EntityId): 'he' | 'she' | null;
  /** Whether names have cases that tell subject from object. */
  marksCase(lang: Language): boolean;
  isNominative(text: string, mention: Mention, lang: Language): boolean;
  /** Whether words of the entity are known. */
  isQuoted(entity: EntityId): boolean;
  /** False: certainly nothing of a known quote stands in `start`..`end`. */
  mayHold(text: string, start: number, end: number): boolean;
  /** The words of known quotes. */
  readonly runs: KnownRuns;
}

const NOBODY: readonly EntityId[] = [];

/** From what the pack compiler wrote. */
export function loadQuoteIndex(serialized: readonly string[]): QuoteIndex {
  return createQuoteIndex(serialized.map((text) => JSON.parse(text) as QuoteSource));
}

export function createQuoteIndex(packs: readonly QuoteSource[]): QuoteIndex {
  const listed = new Map<Language, Map<string, WordClass>>();
  const words = new Map<Language, SayingWords>();
  const offices = new Map<Language, Map<string, readonly EntityId[]>>();
  const nominatives = new Map<Language, Set<string>>();
  const pronouns = new Map<string, 'he' | 'she'>();
  const quoted = new Set<EntityId>();
  const filter = createRunFilter();
  const runs = createKnownRuns();

  for (const pack of packs) {
    for (const [lang, saying] of Object.entries(pack.saying)) {
      const known = listed.get(lang) ?? new Map<string, WordClass>();
      listed.set(lang, known);
      for (const [wordClass, ofClass] of Object.entries(saying)) {
        for (const word of ofClass.split(' ')) known.set(word, Number(wordClass) as WordClass);
      }
    }
    for (const [lang, called] of Object.entries(pack.offices)) {
      const ofLanguage = offices.get(lang) ?? new Map<string, readonly EntityId[]>();
      offices.set(lang, ofLanguage);
      for (const [office, holders] of Object.entries(called)) {
        const key = withoutAccents(office);
        ofLanguage.set(key, [...(ofLanguage.get(key) ?? []), ...holders]);
      }
    }
    for (const [lang, names] of Object.entries(pack.nominatives)) {
      nominatives.set(lang, new Set([...(nominatives.get(lang) ?? []), ...names]));
    }
    for (const [entity, pronoun] of Object.entries(pack.pronouns)) pronouns.set(entity, pronoun);
    for (const { id, speaker, wordings } of pack.quotes) {
      quoted.add(speaker);
      for (const [number, text] of wordings.entries()) {
        filter.add(text);
        runs.add({ id, speaker, isVariant: number > 0 }, text.split(' '));
      }
    }
  }

  return {
    sources: packs,
    words(lang) {
      let known = words.get(lang);
      if (known === undefined) words.set(lang, (known = createSayingWords(listed.get(lang) ?? new Map())));
      return known;
    },
    calledBy: (office, lang) => offices.get(lang)?.get(withoutAccents(office)) ?? NOBODY,
    pronounOf: (entity) => pronouns.get(entity) ?? null,
    marksCase: (lang) => lang !== 'de' && nominatives.has(lang),
    isNominative(text, mention, lang) {
      const known = nominatives.get(lang);
      if (!known) return true;
      const name = text.slice(mention.start, mention.end).toLowerCase();
      // Of the German cases names show one.
      if (lang === 'de' && !name.endsWith('s')) return true;
      return mention.kind === 'role' ? hasPart(name, known) : known.has(lastWord(name));
    },
    isQuoted: (entity) => quoted.has(entity),
    mayHold: filter.mayHold,
    runs,
  };
}

/** "the president of Turkey": the office is a subject, with what it is of before or behind it. */
function hasPart(name: string, known: ReadonlySet<string>): boolean {
  const words = name.split(/\s+/);
  return words.some((_, from) =>
    words.some((_end, to) => to >= from && known.has(words.slice(from, to + 1).join(' '))),
  );
}

/** Capitals are often printed without their accents: le chef de l’Etat. */
function withoutAccents(office: string): string {
  return PLAIN.test(office) ? office : office.normalize('NFD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[ -~а-ик-яєі]*$/;

function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);
}
