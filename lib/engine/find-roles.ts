import type { Mention } from '../model/mention.ts';
import { decideOffice } from './decide-office.ts';
import { decideRole } from './decide-role.ts';
import { noteHolder } from './office-holders.ts';
import type { NamedEntity } from './office-phrase.ts';
import type { ReadingBlock } from './readings.ts';
import type { RolePlace } from './role-context.ts';
import type { BlockEvidence, Page } from './weigh.ts';

/** As many names before an office are looked at. */
const MOST_EARLIER = 8;

/**
 * The descriptions in a block, `named` being the names that were decided in it. One pass over names and descriptions
 * together: a block of a hostile page may have a hundred thousand of each.
 */
export function findRoles(
  { text, lang, spots }: ReadingBlock,
  named: readonly NamedEntity[],
  here: BlockEvidence,
  page: Page,
): Mention[] {
  const names = spots.filter((spot) => spot.layer === 'name');
  const roles: Mention[] = [];
  let passed = 0;
  let told = 0;
  const placeOf = (start: number, end: number): RolePlace => {
    let before = passed - 1;
    while (before >= 0 && names[before]!.end > start) before--;
    let after = passed;
    while (after < names.length && names[after]!.start < end) after++;
    return { text, lang, start, end, before: names[before] ?? null, after: names[after] ?? null };
  };
  for (const { start, end, entries, layer } of spots) {
    if (layer !== 'role' && layer !== 'office') continue;
    while (passed < names.length && names[passed]!.end <= start) passed++;
    while (told < named.length && named[told]!.end <= start)
      noteHolder(page.holders, named[told++]!.entity, here.index);
    const last = roles.at(-1);
    if (last && start < last.end) continue;
    const earlier = named.slice(Math.max(0, told - MOST_EARLIER), told);
    const role =
      layer === 'role'
        ? decideRole(placeOf(start, end), entries, here, page)
        : decideOffice({ text, lang, start, end, earlier, after: named[told] ?? null }, entries, placeOf, here, page);
    if (role === null) continue;
    // "the US president's son-in-law": the longer one
    if (last && role.mention.start <= last.start) roles.pop();
    else if (last && role.mention.start < last.end) continue;
    roles.push(role.mention);
    noteHolder(page.holders, role.entity, here.index);
  }
  for (; told < named.length; told++) noteHolder(page.holders, named[told]!.entity, here.index);
  return roles;
}
