import type { LoadedGazetteer } from './gazetteer.ts';
import { layLetters } from './lay-letters.ts';
import { layTables, readTrie } from './lay-tables.ts';
import { packOffices, unpackOffices, type PackedOffices } from './pack-offices.ts';
import { orderTrie } from './order-trie.ts';
import { decode, encode, lengthen, runsOf, shorten, stepsOf } from './packed-text.ts';
import { readRoleSigns, writeRoleSigns } from './role-context.ts';
import { shareSubtrees, unshareSubtrees } from './shared-trie.ts';
import { gapOfKey, nodeKeyOf, wordOfKey } from './tables.ts';

/** Raised with every change of the tables' layout: a reader refuses what it does not know. */
const FORMAT = 7;

/**
 * Words travel sorted, those that begin forms first, and without what they share with the word before; where they lie in the hash table follows from
 * them. The trie travels with what repeats in it written once (`SharedTrie`). Arrays travel as text, one character a number, in
 * the order of the words: neighbours are inflections of one name, which compresses to half of what the order of the hash table does.
 */
interface Serialized {
  readonly format: number;
  readonly pack: LoadedGazetteer['pack'];
  readonly languages: LoadedGazetteer['languages'];
  readonly entities: LoadedGazetteer['entities'];
  readonly periods: LoadedGazetteer['periods'];
  readonly roleSigns: Readonly<Record<keyof LoadedGazetteer['roleSigns'], string>>;
  readonly offices: PackedOffices;
  /** A word is the number of characters it shares with the word before, as a capital letter, and the rest of it. */
  readonly words: string;
  /** With how many of the words, from the first on, forms begin. */
  readonly firsts: number;
  /** Distinct language masks and case rules, named by index. */
  readonly langs: readonly number[];
  readonly cases: readonly number[];
  /** See `SharedTrie`: `word` and `gap` are its keys. A node's words ascend: each is a step from the one before. */
  readonly tables: Readonly<
    Record<
      'word' | 'gap' | 'below' | 'children' | 'set' | 'setSize' | 'entity' | 'lang' | 'case' | 'entryFlags' | 'period',
      string
    >
  >;
}

export function serializeGazetteer(gazetteer: LoadedGazetteer): string {
  const { pack, languages, entities, periods, roleSigns, offices, tables } = gazetteer;
  const { words, trie: ordered } = orderTrie(tables.letters, readTrie(tables));
  const firsts = ordered.childStart[1]! - 1;
  const trie = shareSubtrees(ordered);
  const langs = [...new Set(tables.useLangs)].sort((a, b) => a - b);
  const cases = [...new Set(tables.useCase)].sort((a, b) => a - b);
  const serialized: Serialized = {
    format: FORMAT,
    pack,
    languages,
    entities,
    periods,
    roleSigns: writeRoleSigns(roleSigns),
    offices: packOffices(offices),
    words: shorten(words),
    firsts,
    langs,
    cases,
    tables: {
      // the words of the first level are the first ones
      word: encode(stepsOf(trie.key.slice(firsts).map(wordOfKey), trie.children.slice(1))),
      gap: encode(trie.key.slice(firsts), gapOfKey),
      below: encode(trie.below),
      children: encode(trie.children),
      set: encode(trie.set),
      setSize: encode(trie.setSize),
      entity: encode(trie.entryEntity),
      lang: encode(trie.entryLangs, (mask) => langs.indexOf(mask)),
      case: encode(trie.entryCase, (rules) => cases.indexOf(rules)),
      entryFlags: encode(trie.entryFlags),
      period: encode(trie.entryPeriod),
    },
  };
  return JSON.stringify(serialized);
}

/** Throws an Error that says what is wrong with the text. */
export function deserializeGazetteer(text: string): LoadedGazetteer {
  const { format, words, firsts, langs, cases, roleSigns, offices, tables, ...rest } = JSON.parse(text) as Serialized;
  if (format !== FORMAT) throw new Error(`gazetteer has format ${format}, this version reads ${FORMAT}`);
  const allWords = lengthen(words);
  const { letters, places } = layLetters(allWords);
  const gap = decode(tables.gap);
  const children = decode(tables.children);
  const word = runsOf(decode(tables.word), children.slice(1));
  const trie = unshareSubtrees({
    set: decode(tables.set),
    children,
    key: [...places.subarray(0, firsts), ...word.map((number, n) => nodeKeyOf(gap[n]!, places[number]!))],
    below: decode(tables.below),
    setSize: decode(tables.setSize),
    entryEntity: decode(tables.entity),
    entryLangs: decode(tables.lang).map((index) => langs[index]!),
    entryCase: decode(tables.case).map((index) => cases[index]!),
    entryFlags: decode(tables.entryFlags),
    entryPeriod: decode(tables.period),
  });
  return {
    ...rest,
    roleSigns: readRoleSigns(roleSigns),
    offices: unpackOffices(offices),
    tables: layTables(letters, trie),
  };
}
