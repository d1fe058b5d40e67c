import type { Category } from '../model/category.ts';
import { GAP } from './gaps.ts';
import type { GazetteerSource } from './gazetteer-source.ts';
import { LEXICON } from './lexicon.ts';
import { wordsOfForm, type FormWord, type SplitForms } from './split-form.ts';
import { LEXICAL } from './tables.ts';

/** What the listed names of others are to the names of one word that a pack has. */
export interface Confusables {
  /** Whose name it has in it, so that it may be mistaken for it. */
  mistakenFor(words: readonly FormWord[]): number | undefined;
  /** Whether the words around a name say by themselves that it is another, so that it need not be listed. */
  isTold(words: readonly FormWord[], text: string): boolean;
}

export function createConfusables({ entities, forms }: GazetteerSource, split: SplitForms): Confusables {
  const categories = new Map<string, Category>();
  /** Of persons and places: what else bears one may be mistaken for them. */
  const bearers = new Map<string, number>();
  forms.forEach(({ entity, kind }, form) => {
    const category = entities[entity]?.category;
    if (kind !== 'name' || category === undefined || split.begin[form + 1]! - split.begin[form]! > 1) return;
    const [name] = wordsOfForm(split, form);
    categories.set(name!.word, category);
    if (category === 'person' || category === 'place') bearers.set(name!.word, entity);
  });
  return {
    mistakenFor: (words) => mistakenFor(words, bearers, entities),
    isTold: (words, text) => isTold(words, text, categories),
  };
}

/**
 * "Melania Trump": whatever ends in a surname; "Irving Berlin", "Moscow, Idaho": a given name before a place, a region
 * after it. Other things that a place is in ("Council of Europe") are no second bearer of its name.
 */
function mistakenFor(
  words: readonly FormWord[],
  bearers: ReadonlyMap<string, number>,
  entities: GazetteerSource['entities'],
): number | undefined {
  if (words.length < 2) return undefined;
  if (words[1]!.gap === GAP.COMMA_BLANK) return bearers.get(words[0]!.word);
  const bearer = bearers.get(words.at(-1)!.word);
  // of the bearer itself: an organisation may have the same name
  if (bearer === undefined || entities[bearer]!.category === 'person') return bearer;
  const isAfterGivenName = words.length === 2 && ((LEXICON.get(words[0]!.word) ?? 0) & LEXICAL.GIVEN) !== 0;
  return isAfterGivenName ? bearer : undefined;
}

/** "Eric Trump", "Trump Tower", "Dynamo Moscow", "Moscow, Idaho": the words around a name say by themselves that it is another (`contextOfName`). */
function isTold(words: readonly FormWord[], text: string, categories: ReadonlyMap<string, Category>): boolean {
  const [first, second, more] = words;
  if (!first || !second || more || !/^\p{Lu}\S* \p{Lu}/u.test(text)) return false;
  const lexical = (word: string): number => LEXICON.get(word) ?? 0;
  if (second.gap === GAP.COMMA_BLANK) {
    return categories.get(first.word) === 'place' && (lexical(second.word) & LEXICAL.REGION) !== 0;
  }
  if (second.gap !== GAP.JOIN) return false;
  const isPrefix = (lexical(first.word) & (LEXICAL.PLACE_PREFIX | LEXICAL.FUNCTION)) === LEXICAL.PLACE_PREFIX;
  if (isPrefix && categories.get(second.word) === 'place') return true;
  const before = categories.get(first.word);
  if (before) return before !== 'plan' && before !== 'event' && (lexical(second.word) & LEXICAL.INSTITUTION) !== 0;
  const isGiven = (lexical(first.word) & LEXICAL.GIVEN) !== 0;
  return isGiven && categories.get(second.word) === 'person';
}
