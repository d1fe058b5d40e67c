import type { LoadedGazetteer } from './gazetteer.ts';
import { isWithin, type Holder } from './offices.ts';

/** Who was named so far on a page: an office alone means the one of them who holds it. */
export interface NamedHolders {
  /** By entity, the block where it was named last, or `NEVER`. */
  readonly named: Int32Array;
  /** By office, the block where somebody whom the pack does not know was called so last: "President Nawrocki". */
  readonly strangers: Map<number, number>;
}

export const NEVER = -1000;

/** Blocks with names, back from an office alone, in which its holder has to be named. */
const LATELY = 5;

/** What of a page tells who holds an office. */
export interface HolderPage {
  readonly gazetteer: LoadedGazetteer;
  readonly day: number;
  readonly holders: NamedHolders;
}

/** Who holds one of the offices of what is printed beside it; null where several do, or nobody. */
export function holderOf(page: HolderPage, ids: readonly number[], base: number): Holder | null {
  return onlyOne(page, ids, (row) => row.base === base);
}

/** What an entity holds any office of. */
export function basesOf({ gazetteer: { offices, periods }, day }: HolderPage, entity: number): number[] {
  const own = offices.ofEntity.get(entity) ?? [];
  return own.filter(({ base, period }) => base >= 0 && isWithin(periods[period]!, day)).map(({ base }) => base);
}

/**
 * The only one who was named as a holder lately, with nobody else named as one; null where there is none. Where an office
 * has holders of nothing, they alone are meant: "le chef de l'État".
 */
export function onlyNamed(page: HolderPage, ids: readonly number[], block: number): Holder | null {
  const { named, strangers } = page.holders;
  if (ids.some((id) => block - (strangers.get(id) ?? NEVER) <= LATELY)) return null;
  const { ofOffice } = page.gazetteer.offices;
  const isOwn = ({ base, office }: Holder): boolean => base < 0 || !ofOffice.get(office)!.some((row) => row.base < 0);
  return onlyOne(page, ids, (row) => block - named[row.entity]! <= LATELY && isOwn(row));
}

/** The only holder of the article's day who fits. */
function onlyOne(
  { gazetteer: { offices, periods }, day }: HolderPage,
  ids: readonly number[],
  fits: (row: Holder) => boolean,
): Holder | null {
  let only: Holder | null = null;
  for (const id of ids) {
    for (const row of offices.ofOffice.get(id) ?? []) {
      if (!fits(row) || !isWithin(periods[row.period]!, day)) continue;
      if (only !== null && only.entity !== row.entity) return null;
      only ??= row;
    }
  }
  return only;
}
