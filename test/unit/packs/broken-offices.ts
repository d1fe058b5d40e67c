import type { BrokenPack } from './broken-pack.ts';

/** Offices that fit the schema and are wrong all the same. */
export const BROKEN_OFFICES: readonly BrokenPack[] = [
  [
    'an office that nobody knows',
    'dangling-id',
    (p) =>
      (p['offices.json'] = offices({
        holders: [{ entity: 'ann-ash', offices: ['mayor', 'queen'], of: [], from: null, until: null }],
      })),
    'offices.json:holders[0].offices: no office "queen"',
  ],
  [
    'an office of a town that is not there',
    'dangling-id',
    (p) => (p['offices.json'] = offices({ bases: [{ id: 'north', entities: ['north'] }] })),
    'offices.json:bases[0].entities: no entity "north"',
  ],
  [
    'an office in words with an open group',
    'pattern',
    (p) => (p['offices.json'] = offices({ offices: [{ id: 'mayor', words: { en: ['(lord mayor'] } }] })),
    'offices.json:offices[0].words.en[0]: ")" is missing',
  ],
];

function offices(part: Record<string, unknown>): Record<string, unknown> {
  return { offices: [{ id: 'mayor', words: { en: ['mayor'] } }], bases: [], holders: [], ...part };
}
