import { holdersOn, type Holder } from './offices.ts';
import type { LoadedGazetteer } from './gazetteer.ts';

/** Who was named so far on a page, by office: an office alone means the one who holds it. */
export interface NamedHolders {
  /** Those of the article's day. */
  readonly holders: readonly Holder[];
  /** By entity: offices whose words alone may mean it. */
  readonly officesOf: ReadonlyMap<number, readonly number[]>;
  /** By office: who was named as its holder, and in which block last. */
  readonly named: Map<number, Map<number, number>>;
}

/** Blocks with names, back from an office alone, in which its holder has to be named. */
const LATELY = 5;

/** Somebody whom the pack does not know: "President Nawrocki", "the president of the club". */
export const STRANGER = -1;

export function emptyHolders({ offices, periods }: LoadedGazetteer, day: number): NamedHolders {
  const holders = holdersOn(offices, periods, day);
  const officesOf = new Map<number, number[]>();
  const ownRows = new Set(holders.filter(({ base }) => base < 0).map(({ office }) => office));
  for (const { entity, office, base } of holders) {
    if (!offices.alone[office] || (base >= 0 && ownRows.has(office))) continue;
    const own = officesOf.get(entity) ?? [];
    if (!own.includes(office)) own.push(office);
    officesOf.set(entity, own);
  }
  return { holders, officesOf, named: new Map() };
}

export function noteHolder({ officesOf, named }: NamedHolders, entity: number, block: number): void {
  for (const office of officesOf.get(entity) ?? []) noteAs(named, office, entity, block);
}

export function noteStranger({ named }: NamedHolders, offices: readonly number[], block: number): void {
  for (const office of offices) noteAs(named, office, STRANGER, block);
}

function noteAs(named: NamedHolders['named'], office: number, entity: number, block: number): void {
  const own = named.get(office);
  if (own) own.set(entity, block);
  else named.set(office, new Map([[entity, block]]));
}

/** Who holds one of the offices of what is printed beside it; null where several do, or nobody. */
export function holderOf({ holders }: NamedHolders, offices: readonly number[], base: number): Holder | null {
  const rows = holders.filter((row) => row.base === base && offices.includes(row.office));
  return rows.every(({ entity }) => entity === rows[0]!.entity) ? (rows[0] ?? null) : null;
}

/** The only one who was named as a holder lately, with nobody else named as one; null where there is none. */
export function onlyNamed({ holders, named }: NamedHolders, offices: readonly number[], block: number): Holder | null {
  const seen = offices.flatMap((office) => [...(named.get(office) ?? [])]);
  const lately = new Set(seen.filter(([, last]) => block - last <= LATELY).map(([entity]) => entity));
  const [entity] = lately;
  if (lately.size !== 1) return null;
  return holders.find((row) => row.entity === entity && offices.includes(row.office)) ?? null;
}
