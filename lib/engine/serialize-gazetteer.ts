import type { LoadedGazetteer } from './gazetteer.ts';
import { layWords } from './lay-words.ts';
import { findCapitals } from './starts.ts';
import { packOffices, unpackOffices, type PackedOffices } from './pack-offices.ts';
import { decode, encode, lengthen, runsOf, shorten, stepsOf, sumsOf } from './packed-text.ts';
import { readRoleSigns, writeRoleSigns } from './role-context.ts';
import { shareSubtrees, unshareSubtrees } from './shared-trie.ts';
import { GAP_SHIFT, nodeKeyOf, slotOfKey, type FormTables } from './tables.ts';

/** Raised with every change of the tables' layout: a reader refuses what it does not know. */
const FORMAT = 5;

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
  /** See `Starts`. */
  readonly smallNext: Readonly<Record<number, string>>;
  /** `flags` by word; for the rest see `SharedTrie`: `word` and `gap` are its keys. A node's words ascend: each is a step from the one before. */
  readonly tables: Readonly<
    Record<
      | 'flags'
      | 'word'
      | 'gap'
      | 'below'
      | 'children'
      | 'set'
      | 'setSize'
      | 'entity'
      | 'lang'
      | 'case'
      | 'entryFlags'
      | 'period'
      | 'small'
      | 'smallLang',
      string
    >
  >;
}

export function serializeGazetteer(gazetteer: LoadedGazetteer): string {
  const { pack, languages, entities, periods, roleSigns, offices, tables } = gazetteer;
  const { smallNodes, smallLangs, smallNext } = tables.starts;
  const langs = [...new Set([...tables.entryLangs, ...smallLangs])].sort((a, b) => a - b);
  const cases = [...new Set(tables.entryCase)].sort((a, b) => a - b);
  const slots = listSlots(tables);
  const firsts = slots.filter((slot) => tables.slotNode[slot]! > 0).length;
  const numbers = new Map(slots.map((slot, index) => [slot, index]));
  const trie = shareSubtrees(tables, firsts);
  const serialized: Serialized = {
    format: FORMAT,
    pack,
    languages,
    entities,
    periods,
    roleSigns: writeRoleSigns(roleSigns),
    offices: packOffices(offices),
    words: shorten(slots.map((slot) => tables.slotWord[slot]!)),
    firsts,
    langs,
    cases,
    smallNext,
    tables: {
      flags: encode(slots, (slot) => tables.slotFlags[slot]!),
      // the words of the first level are the first ones
      word: encode(
        stepsOf(
          trie.key.slice(firsts).map((key) => numbers.get(slotOfKey(key))!),
          trie.children.slice(1),
        ),
      ),
      gap: encode(trie.key.slice(firsts), (key) => key >>> GAP_SHIFT),
      below: encode(trie.below),
      children: encode(trie.children),
      set: encode(trie.set),
      setSize: encode(trie.setSize),
      entity: encode(trie.entryEntity),
      lang: encode(trie.entryLangs, (mask) => langs.indexOf(mask)),
      case: encode(trie.entryCase, (rules) => cases.indexOf(rules)),
      entryFlags: encode(trie.entryFlags),
      period: encode(trie.entryPeriod),
      small: encode(smallNodes, (node, n) => node - (smallNodes[n - 1] ?? 0)),
      smallLang: encode(smallLangs, (mask) => langs.indexOf(mask)),
    },
  };
  return JSON.stringify(serialized);
}

/** Throws an Error that says what is wrong with the text. */
export function deserializeGazetteer(text: string): LoadedGazetteer {
  const { format, words, firsts, langs, cases, smallNext, roleSigns, offices, tables, ...rest } = JSON.parse(
    text,
  ) as Serialized;
  if (format !== FORMAT) throw new Error(`gazetteer has format ${format}, this version reads ${FORMAT}`);
  const allWords = lengthen(words);
  const { slots, ...laid } = layWords(allWords, firsts);
  const gap = decode(tables.gap);
  const slotFlags = new Uint16Array(laid.slotNode.length);
  decode(tables.flags).forEach((flags, index) => (slotFlags[slots[index]!] = flags));
  const children = decode(tables.children);
  const word = runsOf(decode(tables.word), children.slice(1));
  const trie = unshareSubtrees({
    set: decode(tables.set),
    children,
    key: [...slots.slice(0, firsts), ...word.map((number, n) => nodeKeyOf(gap[n]!, slots[number]!))],
    below: decode(tables.below),
    setSize: decode(tables.setSize),
    entryEntity: decode(tables.entity),
    entryLangs: decode(tables.lang).map((index) => langs[index]!),
    entryCase: decode(tables.case).map((index) => cases[index]!),
    entryFlags: decode(tables.entryFlags),
    entryPeriod: decode(tables.period),
  });
  const starts = {
    capitals: findCapitals(allWords.slice(0, firsts)),
    smallNodes: sumsOf(decode(tables.small)),
    smallLangs: Uint32Array.from(decode(tables.smallLang), (index) => langs[index]!),
    smallNext,
  };
  const loaded: FormTables = { ...laid, ...trie, starts, slotFlags };
  return {
    ...rest,
    roleSigns: readRoleSigns(roleSigns),
    offices: unpackOffices(offices),
    patterns: new Map(),
    tables: loaded,
  };
}

/** Of the words in use: first those that begin forms, in the order of their nodes, then the others in code unit order. */
function listSlots({ slotNode, slotWord }: FormTables): number[] {
  const place = (slot: number): number => slotNode[slot] || Infinity;
  return [...slotWord.keys()]
    .filter((slot) => slotWord[slot] !== '')
    .sort((a, b) => (place(a) === place(b) ? (slotWord[a]! < slotWord[b]! ? -1 : 1) : place(a) - place(b)));
}
