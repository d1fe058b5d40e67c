import type { LoadedGazetteer } from './gazetteer.ts';
import { layWords } from './lay-words.ts';
import { findCapitals } from './starts.ts';
import { GAP_SHIFT, nodeKeyOf, slotOfKey, type FormTables } from './tables.ts';

/** Raised with every change of the tables' layout: a reader refuses what it does not know. */
const FORMAT = 3;

/**
 * Words travel sorted, those that begin forms first, and without what they share with the word before; where they lie in the hash table follows from
 * them. Arrays travel as text, one character a number, in the order of the words: neighbours are inflections of one
 * name and have the same entries, which compresses to half of what the order of the hash table does.
 */
interface Serialized {
  readonly format: number;
  readonly pack: LoadedGazetteer['pack'];
  readonly languages: LoadedGazetteer['languages'];
  readonly entities: LoadedGazetteer['entities'];
  readonly periods: LoadedGazetteer['periods'];
  /** A word is the number of characters it shares with the word before, as a capital letter, and the rest of it. */
  readonly words: string;
  /** With how many of the words, from the first on, forms begin. */
  readonly firsts: number;
  /** Distinct language masks and case rules, named by index. */
  readonly langs: readonly number[];
  readonly cases: readonly number[];
  /** See `Starts`. */
  readonly smallNext: Readonly<Record<number, string>>;
  /** Numbers of a word, a node (words and gaps: those below the first level) or an entry. */
  readonly tables: Readonly<
    Record<
      | 'flags'
      | 'word'
      | 'gap'
      | 'children'
      | 'entries'
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
  const { pack, languages, entities, periods, tables } = gazetteer;
  const { smallNodes, smallLangs, smallNext } = tables.starts;
  const langs = [...new Set([...tables.entryLangs, ...smallLangs])].sort((a, b) => a - b);
  const cases = [...new Set(tables.entryCase)].sort((a, b) => a - b);
  const slots = listSlots(tables);
  const firsts = slots.filter((slot) => tables.slotNode[slot]! > 0).length;
  const numbers = new Map(slots.map((slot, index) => [slot, index]));
  const below = tables.nodeKey.slice(1 + firsts);
  const serialized: Serialized = {
    format: FORMAT,
    pack,
    languages,
    entities,
    periods,
    words: shorten(slots.map((slot) => tables.slotWord[slot]!)),
    firsts,
    langs,
    cases,
    smallNext,
    tables: {
      flags: encode(slots, (slot) => tables.slotFlags[slot]!),
      word: encode(below, (key) => numbers.get(slotOfKey(key))!),
      gap: encode(below, (key) => key >>> GAP_SHIFT),
      children: encode(differences(tables.childStart)),
      entries: encode(differences(tables.entryStart)),
      entity: encode(tables.entryEntity),
      lang: encode(tables.entryLangs, (mask) => langs.indexOf(mask)),
      case: encode(tables.entryCase, (rules) => cases.indexOf(rules)),
      entryFlags: encode(tables.entryFlags),
      period: encode(tables.entryPeriod),
      small: encode(smallNodes, (node, n) => node - (smallNodes[n - 1] ?? 0)),
      smallLang: encode(smallLangs, (mask) => langs.indexOf(mask)),
    },
  };
  return JSON.stringify(serialized);
}

/** Throws an Error that says what is wrong with the text. */
export function deserializeGazetteer(text: string): LoadedGazetteer {
  const { format, words, firsts, langs, cases, smallNext, tables, ...rest } = JSON.parse(text) as Serialized;
  if (format !== FORMAT) throw new Error(`gazetteer has format ${format}, this version reads ${FORMAT}`);
  const allWords = lengthen(words);
  const { slots, ...laid } = layWords(allWords, firsts);
  const nodeKey = new Uint32Array(tables.children.length);
  nodeKey.set(slots.slice(0, firsts), 1);
  const gap = decode(tables.gap);
  decode(tables.word).forEach((word, n) => (nodeKey[1 + firsts + n] = nodeKeyOf(gap[n]!, slots[word]!)));
  const slotFlags = new Uint8Array(laid.slotNode.length);
  decode(tables.flags).forEach((flags, index) => (slotFlags[slots[index]!] = flags));
  const masks = (text: string): Uint32Array => Uint32Array.from(decode(text), (index) => langs[index]!);
  const loaded: FormTables = {
    ...laid,
    starts: {
      capitals: findCapitals(allWords.slice(0, firsts)),
      smallNodes: sumsOf(decode(tables.small)),
      smallLangs: masks(tables.smallLang),
      smallNext,
    },
    slotFlags,
    nodeKey,
    childStart: startsOf(decode(tables.children), 1 + firsts),
    entryStart: startsOf(decode(tables.entries), 0),
    entryEntity: decode(tables.entity),
    entryLangs: masks(tables.lang),
    entryCase: Uint32Array.from(decode(tables.case), (index) => cases[index]!),
    entryFlags: decode(tables.entryFlags),
    entryPeriod: decode(tables.period),
  };
  return { ...rest, patterns: new Map(), tables: loaded };
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

function shorten(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

function lengthen(text: string): string[] {
  let before = '';
  return text
    .match(/[A-Z][^A-Z]*/g)!
    .map((rest) => (before = before.slice(0, rest.charCodeAt(0) - NONE_SHARED) + rest.slice(1)));
}

function differences(starts: Uint32Array): number[] {
  const out: number[] = [];
  for (let i = 1; i < starts.length; i++) out.push(starts[i]! - starts[i - 1]!);
  return out;
}

/** Where runs of these lengths start, the first at `start`, and where the last ends. */
function startsOf(lengths: Int32Array, start: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  starts[0] = start;
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

function sumsOf(steps: Int32Array): Int32Array {
  let sum = 0;
  return steps.map((step) => (sum += step));
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

function decode(text: string): Int32Array {
  const out = new Int32Array(text.length);
  for (let i = 0; i < out.length; i++) out[i] = text.charCodeAt(i) - ZERO;
  return out;
}
