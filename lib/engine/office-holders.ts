import type { LoadedGazetteer } from './gazetteer.ts';
import { isWithin, type Holder } from './offices.ts';

/** Who was named so far on a page: an office alone means the one of them who holds it. */
export interface NamedHolders {
  /** By entity, the block where it was named last. */
  readonly named: Map<number, number>;
  /** By office, the block where somebody whom the pack does not know was called so last: "President Nawrocki". */
  readonly strangers: Map<number, number>;
}

/** Blocks with names, back from an office alone, in which its holder has to be named. */
const LATELY = 5;

/** What of a page tells who holds an office. */
export interface HolderPage {
  readonly gazetteer: LoadedGazetteer;
  readonly day: number;
  readonly holders: NamedHolders;
}

/** Rows of the article's day. */
function rowsOf({ gazetteer: { offices, periods }, day }: HolderPage, ids: readonly number[]): Holder[] {
  return offices.holders.filter(({ office, period }) => ids.includes(office) && isWithin(periods[period]!, day));
}

/** Who holds one of the offices of what is printed beside it; null where several do, or nobody. */
export function holderOf(page: HolderPage, ids: readonly number[], base: number): Holder | null {
  return onlyOne(rowsOf(page, ids).filter((row) => row.base === base));
}

/** What an entity holds any office of. */
export function basesOf({ gazetteer: { offices, periods }, day }: HolderPage, entity: number): number[] {
  const own = offices.holders.filter((row) => row.entity === entity && row.base >= 0);
  return own.filter(({ period }) => isWithin(periods[period]!, day)).map(({ base }) => base);
}

/**
 * The only one who was named as a holder lately, with nobody else named as one; null where there is none. Where an office
 * has holders of nothing, they alone are meant: "le chef de l'État".
 */
export function onlyNamed(page: HolderPage, ids: readonly number[], block: number): Holder | null {
  const { named, strangers } = page.holders;
  if (ids.some((id) => block - (strangers.get(id) ?? -Infinity) <= LATELY)) return null;
  const rows = rowsOf(page, ids);
  const ownRows = new Set(rows.filter(({ base }) => base < 0).map(({ office }) => office));
  const lately = rows.filter(
    ({ entity, office, base }) =>
      block - (named.get(entity) ?? -Infinity) <= LATELY && (base < 0 || !ownRows.has(office)),
  );
  return onlyOne(lately);
}

function onlyOne(rows: readonly Holder[]): Holder | null {
  const [first = null] = rows;
  return rows.every(({ entity }) => entity === first!.entity) ? first : null;
}
