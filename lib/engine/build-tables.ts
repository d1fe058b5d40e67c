import { groupByNumber, layNodes, type LaidNodes } from './lay-nodes.ts';
import { layTables } from './lay-tables.ts';
import type { SplitForms } from './split-form.ts';
import type { FormTables } from './tables.ts';
import type { Trie } from './trie.ts';

/** What forms mean, in columns; a form that is left out has no reading. */
export class FormReadings {
  /** How many there are. */
  size = 0;
  /** Index of the form. */
  readonly form: Uint32Array;
  readonly entity: Int32Array;
  readonly langs: Uint32Array;
  readonly flags: Uint16Array;
  readonly period: Uint16Array;

  constructor(most: number) {
    this.form = new Uint32Array(most);
    this.entity = new Int32Array(most);
    this.langs = new Uint32Array(most);
    this.flags = new Uint16Array(most);
    this.period = new Uint16Array(most);
  }

  add(form: number, entity: number, langs: number, flags: number, period = 0): void {
    const { size } = this;
    this.form[size] = form;
    this.entity[size] = entity;
    this.langs[size] = langs;
    this.flags[size] = flags;
    this.period[size] = period;
    this.size++;
  }
}

/** Lays forms out as the tables describe. Order of input does not matter but for that of words and nodes. */
export function buildTables(forms: SplitForms, readings: FormReadings): FormTables {
  const nodes = layNodes(forms, readings.form.subarray(0, readings.size));
  return layTables(forms.letters, { ...nodes, ...layEntries(forms, readings, nodes) });
}

/** Entries node by node. Readings that differ in language only become one. */
function layEntries(
  { caseRules }: SplitForms,
  { form, entity, langs, flags, period }: FormReadings,
  { nodeOf, childStart }: LaidNodes,
): Omit<Trie, 'nodeKey' | 'childStart'> {
  const nodes = childStart.length - 1;
  const { start, order } = groupByNumber(nodeOf, nodes);
  const rulesOf = (reading: number): number => caseRules[form[reading]!]!;
  const compare = (a: number, b: number): number =>
    entity[a]! - entity[b]! || flags[a]! - flags[b]! || rulesOf(a) - rulesOf(b) || period[a]! - period[b]!;

  const entryStart = new Uint32Array(nodes + 1);
  const kept = new Uint32Array(order.length);
  const merged = new Uint32Array(order.length);
  let size = 0;
  for (let node = 0; node < nodes; node++) {
    entryStart[node] = size;
    const [from, to] = [start[node]!, start[node + 1]!];
    if (to - from > 1) order.subarray(from, to).sort(compare);
    for (let at = from; at < to; at++) {
      const reading = order[at]!;
      if (at === from || compare(order[at - 1]!, reading) !== 0) kept[size++] = reading;
      merged[size - 1]! |= langs[reading]!;
    }
  }
  entryStart[nodes] = size;
  const entries = kept.subarray(0, size);
  return {
    entryStart,
    entryEntity: pick(entity, entries, new Int32Array(size)),
    entryLangs: merged.slice(0, size),
    entryCase: entries.map(rulesOf),
    entryFlags: pick(flags, entries, new Uint16Array(size)),
    entryPeriod: pick(period, entries, new Uint16Array(size)),
  };
}

function pick<Numbers extends Int32Array | Uint16Array>(from: Numbers, order: Uint32Array, to: Numbers): Numbers {
  for (let at = 0; at < order.length; at++) to[at] = from[order[at]!]!;
  return to;
}
