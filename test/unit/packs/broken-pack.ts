import type { Rule } from '../../../lib/packs/rules.ts';
import type { SmallPack } from './small-pack.ts';

/** A way to break the small pack, and the one finding that it makes. */
export type BrokenPack = readonly [what: string, rule: Rule, breakIt: (pack: SmallPack) => void, finding: string];

/** A data file of the pack; the table names files that are there. */
export function at(pack: SmallPack, file: string): SmallPack[string] {
  const data = pack[file];
  if (!data) throw new Error(`no ${file}`);
  return data;
}
