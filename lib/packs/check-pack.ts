import { checkDates } from './check-dates.ts';
import { checkForms } from './check-forms.ts';
import { checkNeutrality } from './check-neutrality.ts';
import { checkOffices } from './check-offices.ts';
import { checkPlans } from './check-plans.ts';
import { checkPlaces } from './check-places.ts';
import { checkPositions } from './check-positions.ts';
import { checkReferences } from './check-references.ts';
import type { Finding } from './finding.ts';
import type { PackSource } from './parse-pack.ts';

/**
 * What is wrong in a pack that fits the schema: in references, dates, positions, forms, fairness and, where the names of
 * the atlas's countries are given, in the places of its maps.
 */
export function checkPack(pack: PackSource, countries?: ReadonlySet<string>): Finding[] {
  return [
    ...checkReferences(pack),
    ...checkDates(pack),
    ...checkPositions(pack),
    ...checkPlans(pack),
    ...checkForms(pack),
    ...checkOffices(pack),
    ...checkNeutrality(pack),
    ...(countries ? checkPlaces(pack, countries) : []),
  ];
}
