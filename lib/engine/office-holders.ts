import { NEVER } from './evidence.ts';
import { isWithin, type Holder } from './offices.ts';
import type { Page } from './weigh.ts';

/** Blocks with names, back from an office alone, in which its holder has to be named. */
const LATELY = 5;

/** Who holds one of the offices of what is printed beside it; null where several do, or nobody. */
export function holderOf(page: Page, ids: readonly number[], base: number): Holder | null {
  return onlyOne(page, ids, (row) => row.base === base);
}

/** What an entity holds any office of. */
export function basesOf({ gazetteer: { offices, periods }, day }: Page, entity: number): number[] {
  const own = offices.ofEntity.get(entity) ?? [];
  return own.filter(({ base, period }) => base >= 0 && isWithin(periods[period]!, day)).map(({ base }) => base);
}

/**
 * The only one who was named as a holder lately, with nobody else named as one; null where there is none. Where an office
 * has holders of nothing, they alone are meant: "le chef de l'État".
 */
export function onlyNamed(page: Page, ids: readonly number[], block: number): Holder | null {
  const { known, otherHolders } = page;
  if (ids.some((id) => block - (otherHolders.get(id) ?? NEVER) <= LATELY)) return null;
  const { ofOffice } = page.gazetteer.offices;
  const isOwn = ({ base, office }: Holder): boolean => base < 0 || !ofOffice.get(office)!.some((row) => row.base < 0);
  return onlyOne(page, ids, (row) => block - (known[row.entity]?.lastNamed ?? NEVER) <= LATELY && isOwn(row));
}

/** The only holder of the article's day who fits. */
function onlyOne(
  { gazetteer: { offices, periods }, day }: Page,
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
