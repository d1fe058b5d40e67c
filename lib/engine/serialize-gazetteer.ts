import type { LoadedGazetteer } from './gazetteer.ts';
import { layLetters, readWords } from './lay-letters.ts';
import { layTables, readTrie } from './lay-tables.ts';
import { readRoleSigns, writeRoleSigns } from './role-context.ts';
import { shareSubtrees, unshareSubtrees } from './shared-trie.ts';
import { gapOfKey, nodeKeyOf, wordOfKey } from './tables.ts';

/** Raised with every change of the tables' layout: a reader refuses what it does not know. */
const FORMAT = 6;

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
  /** A word is the number of characters it shares with the word before, as a capital letter, and the rest of it. */
  readonly words: string;
  /** With how many of the words, from the first on, forms begin. */
  readonly firsts: number;
  /** Distinct language masks and case rules, named by index. */
  readonly langs: readonly number[];
  readonly cases: readonly number[];
  /** See `SharedTrie`: `word` and `gap` are its keys. */
  readonly tables: Readonly<
    Record<
      'word' | 'gap' | 'below' | 'children' | 'set' | 'setSize' | 'entity' | 'lang' | 'case' | 'entryFlags' | 'period',
      string
    >
  >;
}

export function serializeGazetteer(gazetteer: LoadedGazetteer): string {
  const { pack, languages, entities, periods, roleSigns, tables } = gazetteer;
  const { words, places } = readWords(tables.letters);
  const numbers = new Map(places.map((place, index) => [place, index]));
  const columns = readTrie(tables);
  const firsts = columns.childStart[1]! - 1;
  const trie = shareSubtrees(columns);
  const langs = [...new Set(tables.useLangs)].sort((a, b) => a - b);
  const cases = [...new Set(tables.useCase)].sort((a, b) => a - b);
  const serialized: Serialized = {
    format: FORMAT,
    pack,
    languages,
    entities,
    periods,
    roleSigns: writeRoleSigns(roleSigns),
    words: shorten(words),
    firsts,
    langs,
    cases,
    tables: {
      // the words of the first level are the first ones
      word: encode(trie.key.slice(firsts), (key) => numbers.get(wordOfKey(key))!),
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
  const { format, words, firsts, langs, cases, roleSigns, tables, ...rest } = JSON.parse(text) as Serialized;
  if (format !== FORMAT) throw new Error(`gazetteer has format ${format}, this version reads ${FORMAT}`);
  const allWords = lengthen(words);
  const { letters, places } = layLetters(allWords);
  const gap = decode(tables.gap);
  const trie = unshareSubtrees({
    set: decode(tables.set),
    children: decode(tables.children),
    key: [...places.subarray(0, firsts), ...decode(tables.word).map((word, n) => nodeKeyOf(gap[n]!, places[word]!))],
    below: decode(tables.below),
    setSize: decode(tables.setSize),
    entryEntity: decode(tables.entity),
    entryLangs: decode(tables.lang).map((index) => langs[index]!),
    entryCase: decode(tables.case).map((index) => cases[index]!),
    entryFlags: decode(tables.entryFlags),
    entryPeriod: decode(tables.period),
  });
  return { ...rest, roleSigns: readRoleSigns(roleSigns), tables: layTables(letters, trie) };
}

/** A folded word has no capital letter of ASCII, so one can say where a word begins and what it shares. */
const NONE_SHARED = 65;
const MOST_SHARED = 25;

/** Cyrillic letters travel as ASCII, which compresses better: a word with a mark before it is to be read so. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ';
const AS_ASCII = 'abvgdejziqklmnoprstufhc4w67y8x9{|}~^';
const MARK = '!';

function exchange(word: string, from: string, to: string): string {
  return Array.from(word, (char) => to[from.indexOf(char)] ?? char).join('');
}

function shorten(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    const isCyrillic = Array.from(word).every((char) => CYRILLIC.includes(char));
    const written = isCyrillic ? MARK + exchange(word, CYRILLIC, AS_ASCII) : word;
    let shared = 0;
    while (shared < MOST_SHARED && shared < written.length && written[shared] === before[shared]) shared++;
    text += String.fromCharCode(NONE_SHARED + shared) + written.slice(shared);
    before = written;
  }
  return text;
}

function lengthen(text: string): string[] {
  let before = '';
  return text.match(/[A-Z][^A-Z]*/g)!.map((rest) => {
    before = before.slice(0, rest.charCodeAt(0) - NONE_SHARED) + rest.slice(1);
    return before.startsWith(MARK) ? exchange(before.slice(1), AS_ASCII, CYRILLIC) : before;
  });
}

/** From `#` on: JSON escapes few of them. NIL, -1, is `"`. Surrogates begin beyond `MOST`. */
const ZERO = 35;
const MOST = 0xd7ff - ZERO;

function encode(
  values: ArrayLike<number>,
  numberOf: (value: number, index: number) => number = (value) => value,
): string {
  return Array.from(values, (value, index) => {
    const number = numberOf(value, index);
    if (number > MOST) throw new RangeError('a table of the gazetteer outgrew one character a number');
    return String.fromCharCode(number + ZERO);
  }).join('');
}

function decode(text: string): number[] {
  const out: number[] = Array.from({ length: text.length });
  for (let i = 0; i < out.length; i++) out[i] = text.charCodeAt(i) - ZERO;
  return out;
}
