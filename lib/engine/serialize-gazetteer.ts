import type { LoadedGazetteer } from './gazetteer.ts';
import { filterFirstWords, GAP_SHIFT, slotOfKey, type FormTables } from './tables.ts';

/** Raised with every change of the tables' layout: a reader refuses what it does not know. */
const FORMAT = 1;

/**
 * Arrays travel as base64 of their bytes, the long ones as differences (one byte each): they compress to a third and
 * cost a page one addition a number instead of parsing.
 */
interface Serialized {
  readonly format: number;
  readonly pack: LoadedGazetteer['pack'];
  readonly languages: LoadedGazetteer['languages'];
  readonly entities: LoadedGazetteer['entities'];
  readonly periods: LoadedGazetteer['periods'];
  readonly tokenText: string;
  /** Distinct language masks and case rules; entries name them by index. */
  readonly langs: readonly number[];
  readonly cases: readonly number[];
  readonly tables: Readonly<
    Record<
      | 'lengths'
      | 'first'
      | 'flags'
      | 'keySlot'
      | 'keyGap'
      | 'children'
      | 'entries'
      | 'entity'
      | 'lang'
      | 'case'
      | 'entryFlags'
      | 'period',
      string
    >
  >;
}

export function serializeGazetteer(gazetteer: LoadedGazetteer): string {
  const { pack, languages, entities, periods, tables } = gazetteer;
  const langs = [...new Set(tables.entryLangs)].sort((a, b) => a - b);
  const cases = [...new Set(tables.entryCase)].sort((a, b) => a - b);
  const serialized: Serialized = {
    format: FORMAT,
    pack,
    languages,
    entities,
    periods,
    tokenText: tables.tokenText,
    langs,
    cases,
    tables: {
      lengths: bytes(differences(tables.slotStart)),
      first: bytes([...tables.slotNode].map((node) => (node > 0 ? 1 : 0))),
      flags: bytes(tables.slotFlags),
      keySlot: words([...tables.nodeKey].map(slotOfKey)),
      keyGap: bytes([...tables.nodeKey].map((key) => key >>> GAP_SHIFT)),
      children: words(differences(tables.childStart)),
      entries: bytes(differences(tables.entryStart)),
      entity: words([...tables.entryEntity].map((entity) => entity + 1)),
      lang: bytes([...tables.entryLangs].map((mask) => langs.indexOf(mask))),
      case: words([...tables.entryCase].map((rules) => cases.indexOf(rules))),
      entryFlags: bytes(tables.entryFlags),
      period: bytes(tables.entryPeriod),
    },
  };
  return JSON.stringify(serialized);
}

/** Throws an Error that says what is wrong with the text. */
export function deserializeGazetteer(text: string): LoadedGazetteer {
  const { format, pack, languages, entities, periods, tokenText, langs, cases, tables } = JSON.parse(
    text,
  ) as Serialized;
  if (format !== FORMAT) throw new Error(`gazetteer has format ${format}, this version reads ${FORMAT}`);
  const first = decodeBytes(tables.first);
  const keySlot = decodeWords(tables.keySlot);
  const keyGap = decodeBytes(tables.keyGap);
  const lang = decodeBytes(tables.lang);
  const caseIndex = decodeWords(tables.case);
  let firsts = 0;
  const slotNode = Uint32Array.from(first, (isFirst) => (isFirst ? ++firsts : 0));
  const vocabulary = { tokenText, slotStart: sums(decodeBytes(tables.lengths), 0), slotNode };
  const loaded: FormTables = {
    ...vocabulary,
    firstWords: filterFirstWords(vocabulary),
    slotFlags: decodeBytes(tables.flags),
    nodeKey: Uint32Array.from(keySlot, (slot, i) => ((keyGap[i]! << GAP_SHIFT) | slot) >>> 0),
    childStart: sums(decodeWords(tables.children), 1 + firsts),
    entryStart: sums(decodeBytes(tables.entries), 0),
    entryEntity: Int32Array.from(decodeWords(tables.entity), (entity) => entity - 1),
    entryLangs: Uint32Array.from(lang, (index) => langs[index]!),
    entryCase: Uint32Array.from(caseIndex, (index) => cases[index]!),
    entryFlags: decodeBytes(tables.entryFlags),
    entryPeriod: decodeBytes(tables.period),
  };
  return { pack, languages, entities, periods, tables: loaded };
}

function differences(sums: Uint32Array): number[] {
  const out: number[] = [];
  for (let i = 1; i < sums.length; i++) out.push(sums[i]! - sums[i - 1]!);
  return out;
}

function sums(differences: ArrayLike<number>, start: number): Uint32Array {
  const out = new Uint32Array(differences.length + 1);
  out[0] = start;
  for (let i = 0; i < differences.length; i++) out[i + 1] = out[i]! + differences[i]!;
  return out;
}

function bytes(values: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value > 0xff) throw new RangeError('a table of the gazetteer outgrew one byte a number: raise its width');
    text += String.fromCharCode(value);
  }
  return btoa(text);
}

function words(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    if (value > 0xffff) throw new RangeError('a table of the gazetteer outgrew two bytes a number: raise its width');
    text += String.fromCharCode(value & 0xff, value >>> 8);
  }
  return btoa(text);
}

function decodeBytes(text: string): Uint8Array {
  const binary = atob(text);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < out.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}

function decodeWords(text: string): Uint16Array {
  const raw = decodeBytes(text);
  const out = new Uint16Array(raw.length >>> 1);
  for (let i = 0; i < out.length; i++) out[i] = raw[2 * i]! | (raw[2 * i + 1]! << 8);
  return out;
}
