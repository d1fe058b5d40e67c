import { noteEntity, unmeet, type EntityEvidence } from './evidence.ts';
import { isAnotherField } from './other-field.ts';
import type { Reading } from './readings.ts';
import type { Page } from './weigh.ts';

/** Notes how a whole name is introduced that others may bear, too. */
export function noteClaim(page: Page, { entity, introduction }: Reading): void {
  const claim = (noteEntity(page, entity).claim ??= { hasTitle: false, hasTrade: false });
  if (introduction === 'title') claim.hasTitle = true;
  if (introduction === 'profession') claim.hasTrade = true;
}

/** Without this much of the story beside it a name that others bear is theirs on a page of another field … */
const ENOUGH_SUPPORT = 3;

/**
 * Takes those back whose name is somebody else's here: a goalkeeper, a councillor, whom no word on the page ties to the
 * story; anybody on a page about football or films that has little of the story. What they were taken for supports
 * nobody then.
 */
export function findStrangers(textsOf: () => readonly string[], page: Page): void {
  const { named, cues } = page;
  const { entities } = page.gazetteer;
  // teams play in the story's places, too: however many are named, they count as one
  const hasPlace = named.some(({ isCore, entity }) => isCore && entities[entity]!.category !== 'person');
  const support = named.filter(({ isCompany, claim }) => isCompany && claim === null).length + Number(hasPlace);
  const isWeak = support < ENOUGH_SUPPORT;
  const isInDoubt = named.some(
    ({ claim, isCompany, sure }) => (claim !== null && !claim.hasTitle) || (isCompany && sure === 0),
  );
  const isElsewhere = isWeak && isInDoubt && (namesMore(page) || isAnotherField(textsOf()));
  for (const evidence of named) {
    const { claim, entity } = evidence;
    if (claim !== null && !claim.hasTitle) {
      const isTied = claim.hasTrade && cues.pro[entity]! > 0 && !isWeak;
      if (!isTied && (claim.hasTrade || isElsewhere)) {
        evidence.isStranger = true;
        evidence.isForemost = false;
        evidence.sure = 0;
        evidence.namesakes++;
      }
    }
    // what is not itself here, or is a mere surname on such a page, supports nobody
    const isItself = !evidence.isStranger && (evidence.namesakes === 0 || evidence.isForemost);
    if (!isItself || (isElsewhere && evidence.sure === 0)) unmeet(page, evidence);
  }
  page.isElsewhere = isElsewhere;
}

/** One relative is named on many a page. */
const ENOUGH_NAMESAKES = 2;

/** Whether more of the cast's surnames are somebody else's on the page than may be theirs. */
function namesMore({ named, gazetteer: { entities } }: Page): boolean {
  const isOthers = ({ namesakes, sure }: EntityEvidence): boolean => namesakes > 0 && sure === 0;
  const others = named.filter(
    (evidence) => isOthers(evidence) && entities[evidence.entity]!.category === 'person',
  ).length;
  if (others < ENOUGH_NAMESAKES) return false;
  return (
    others >
    named.filter((evidence) => evidence.isCompany && !isOthers(evidence) && evidence.claim?.hasTitle !== false).length
  );
}
