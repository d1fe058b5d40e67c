import { CASES, joinWords, unchanged, type Declension } from './declension.ts';
import type { Grammar } from './grammar.ts';

/** "des Präsidenten", "dem Präsidenten": weak nouns. Compounds are declined like their last part. */
const WEAK = /(?:ent|ist|at|graph)$/u;
/** Nouns made of adjectives: der Gesandte, ein Gesandter. */
const ADJECTIVAL = /(?:gesandt|beauftragt|abgeordnet|vorsitzend)e$/u;
/** No -s after it: Merz, Kallas, Vance. */
const SIBILANT = /(?:s|ß|x|z|sch)$/iu;

function genitive(word: string): string[] {
  return SIBILANT.test(word) ? [word] : [`${word}s`];
}

/** A name has a genitive only, and only its last word. */
function declineName(name: string): Declension {
  return { paradigm: 'genitive -s', cases: CASES.map((which) => (which === 'genitive' ? genitive(name) : [name])) };
}

function declineNoun(noun: string): Declension {
  if (ADJECTIVAL.test(noun)) {
    const stem = noun.slice(0, -1);
    return {
      paradigm: 'adjectival noun',
      cases: [[`${stem}en`], [`${stem}en`], [`${stem}en`, `${stem}er`], [`${stem}en`], [`${stem}en`]],
    };
  }
  if (WEAK.test(noun)) return { paradigm: 'weak masculine', cases: CASES.map(() => [`${noun}en`]) };
  if (noun.endsWith('e'))
    return { paradigm: 'plural -e', cases: [[noun], [`${noun}n`], [noun], [`${noun}n`], [`${noun}n`]] };
  if (/(?:in|ung|ion|heit|tät)$/u.test(noun)) return unchanged(noun);
  return {
    paradigm: 'genitive -s',
    cases: [[...genitive(noun), ...(SIBILANT.test(noun) ? [`${noun}es`] : [])], [noun], [noun], [noun], [noun]],
  };
}

/** "russische" after an article, "russischer" without one; every case but the nominative has "russischen". */
function declineAdjective(adjective: string, isPlural: boolean): Declension {
  const stem = adjective.slice(0, -1);
  const weak = `${stem}en`;
  return { paradigm: 'adjective -e', cases: [[weak], [weak], isPlural ? [adjective, weak] : [weak], [weak], [weak]] };
}

export const GERMAN: Grammar = {
  person: declineName,
  word: declineName,
  /** Adjectives as after "der" or "die": "russische Präsident", "Genfer Gespräche". */
  group(group) {
    const words = group.split(' ');
    const noun = words.pop()!;
    const declined = declineNoun(noun);
    const isPlural = declined.paradigm.startsWith('plural');
    const adjectives = words.map((word) => (word.endsWith('e') ? declineAdjective(word, isPlural) : unchanged(word)));
    const all = joinWords([...adjectives, declined], adjectives.length);
    if (adjectives.length === 0 || !words[0]!.endsWith('e')) return all;
    const [first, ...rest] = words;
    // "ein russischer Präsident", "Weißes Haus"
    const ending = /haus$/iu.test(noun) ? 's' : 'r';
    const strong = [`${first}${ending}`, ...rest, noun].join(' ');
    return { ...all, cases: all.cases.map((forms, at) => (at === 2 ? [...forms, strong] : forms)) };
  },
};
