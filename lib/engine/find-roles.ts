import type { Mention } from '../model/mention.ts';
import { decideOffice } from './decide-office.ts';
import { decideRole } from './decide-role.ts';
import { noteEntity } from './evidence.ts';
import type { NamedEntity } from './office-phrase.ts';
import type { ReadingBlock } from './readings.ts';
import type { RolePlace } from './role-context.ts';
import type { BlockEvidence, Page } from './weigh.ts';

/** A comma with an article after it. */
const LONGEST_COMMA = 8;

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
  /** Whoever was named or described so far. */
  const recent: NamedEntity[] = [];
  const note = (mention: NamedEntity): void => {
    recent.push(mention);
    noteEntity(page, mention.entity).lastNamed = here.index;
  };
  let passed = 0;
  let told = 0;
  const placeOf = (start: number, end: number): RolePlace => {
    let before = passed - 1;
    while (before >= 0 && names[before]!.end > start) before--;
    let after = passed;
    while (after < names.length && names[after]!.start < end) after++;
    const parted = text.slice(roles.at(-1)?.end ?? start, start);
    const isListed = parted.length <= LONGEST_COMMA && /^,\s\S*\s?$/u.test(parted);
    return { text, lang, start, end, before: names[before] ?? null, after: names[after] ?? null, isListed };
  };
  for (const { start, end, entries, layer } of spots) {
    if (layer !== 'role' && layer !== 'office') continue;
    while (passed < names.length && names[passed]!.end <= start) passed++;
    for (; told < named.length && named[told]!.end <= start; told++) note(named[told]!);
    const last = roles.at(-1);
    if (last && start < last.end) continue;
    const role =
      layer === 'role'
        ? decideRole(placeOf(start, end), entries, here, page)
        : decideOffice(
            { text, lang, start, end, earlier: recent, after: named[told] ?? null },
            entries,
            placeOf,
            here,
            page,
          );
    if (role === null) continue;
    // "the US president's son-in-law": the longer one
    if (last && role.mention.start <= last.start) roles.pop();
    else if (last && role.mention.start < last.end) continue;
    roles.push(role.mention);
    note({ start: role.mention.start, end: role.mention.end, entity: role.entity });
  }
  for (; told < named.length; told++) note(named[told]!);
  return roles;
}
