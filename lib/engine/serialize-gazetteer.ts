import type { LoadedGazetteer } from './gazetteer.ts';
import { layWords } from './lay-words.ts';
import { findCapitals } from './starts.ts';
import type { Offices } from './offices.ts';
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
  readonly offices: {
    readonly alone: Offices['alone'];
    readonly posted: Offices['posted'];
    /** By language, side and case of `baseKey`: phrases as the words travel, and the base of each, one character a number. */
    readonly bases: Readonly<Record<string, readonly [phrases: string, bases: string]>>;
    readonly named: readonly (readonly [entity: number, base: number])[];
    readonly holders: readonly (readonly [entity: number, office: number, base: number, period: number])[];
  };
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
    offices: {
      alone: offices.alone,
      posted: offices.posted,
      bases: packBases(offices.bases),
      named: [...offices.named],
      holders: offices.holders.map(({ entity, office, base, period }) => [entity, office, base, period]),
    },
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
    offices: {
      alone: offices.alone,
      posted: offices.posted,
      bases: unpackBases(offices.bases),
      named: new Map(offices.named),
      holders: offices.holders.map(([entity, office, base, period]) => ({ entity, office, base, period })),
    },
    patterns: new Map(),
    tables: loaded,
  };
}

function packBases(bases: Offices['bases']): Serialized['offices']['bases'] {
  const keys = Array.from(bases, ([key, base]) => ({ where: /^.+?[<>]\^?/.exec(key)![0], key, base }));
  const sorted = keys.sort((a, b) => (a.key < b.key ? -1 : 1));
  return Object.fromEntries(
    [...Map.groupBy(sorted, ({ where }) => where)].map(([where, own]) => [
      where,
      [shorten(own.map(({ key }) => key.slice(where.length))), encode(own.map(({ base }) => base))] as const,
    ]),
  );
}

function unpackBases(packed: Serialized['offices']['bases']): Offices['bases'] {
  return new Map(
    Object.entries(packed).flatMap(([where, [phrases, bases]]) => {
      const numbers = decode(bases);
      return lengthen(phrases).map((phrase, n): [string, number] => [where + phrase, numbers[n]!]);
    }),
  );
}

/** Of the words in use: first those that begin forms, in the order of their nodes, then the others in code unit order. */
function listSlots({ slotNode, slotWord }: FormTables): number[] {
  const place = (slot: number): number => slotNode[slot] || Infinity;
  return [...slotWord.keys()]
    .filter((slot) => slotWord[slot] !== '')
    .sort((a, b) => (place(a) === place(b) ? (slotWord[a]! < slotWord[b]! ? -1 : 1) : place(a) - place(b)));
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
    const isCyrillic = Array.from(word).every((char) => CYRILLIC.includes(char) || char === ' ' || char === '-');
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

/** Of ascending runs of numbers, the first of each and the steps to the others. */
function stepsOf(numbers: readonly number[], runs: readonly number[]): number[] {
  let at = 0;
  return runs.flatMap((length) => {
    const run = numbers.slice(at, (at += length));
    return run.map((number, n) => number - (n === 0 ? 0 : run[n - 1]!));
  });
}

function runsOf(steps: readonly number[], runs: readonly number[]): number[] {
  let at = 0;
  return runs.flatMap((length) => {
    let sum = 0;
    return steps.slice(at, (at += length)).map((step) => (sum += step));
  });
}

function sumsOf(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
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
