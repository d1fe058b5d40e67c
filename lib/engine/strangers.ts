import { count } from './evidence.ts';
import { isAnotherField } from './other-field.ts';
import type { Reading } from './readings.ts';
import type { Page } from './weigh.ts';

/** What the page says of a whole name that others may bear, too. */
export interface Claim {
  hasTitle: boolean;
  hasTrade: boolean;
}

/** Entities with such a name, by how it is introduced. */
export type Claims = Map<number, Claim>;

export function noteClaim(claims: Claims, { entity, introduction }: Reading): void {
  const claim = claims.get(entity) ?? { hasTitle: false, hasTrade: false };
  claims.set(entity, claim);
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
export function findStrangers(claims: Claims, textsOf: () => readonly string[], page: Page): void {
  const { core, company, cues, sure, namesakes } = page;
  const { entities } = page.gazetteer;
  // teams play in the story's places, too: however many are named, they count as one
  const hasPlace = [...core].some((entity) => entities[entity]!.category !== 'person');
  const support = [...company].filter((entity) => !claims.has(entity)).length + Number(hasPlace);
  const isWeak = support < ENOUGH_SUPPORT;
  const isInDoubt =
    [...claims.values()].some(({ hasTitle }) => !hasTitle) || [...company].some((entity) => !sure.has(entity));
  const isElsewhere = isWeak && isInDoubt && (namesMore(claims, page) || isAnotherField(textsOf()));
  for (const [entity, { hasTitle, hasTrade }] of claims) {
    if (hasTitle || (hasTrade && cues.has(entity) && !isWeak)) continue;
    if (hasTrade || isElsewhere) page.strangers.add(entity);
  }
  for (const entity of page.strangers) {
    page.foremost.delete(entity);
    page.sure.delete(entity);
    count(namesakes, entity);
  }
  // what is not itself here, or is a mere surname on such a page, supports nobody
  const isNobody = (entity: number): boolean =>
    page.strangers.has(entity) ||
    (namesakes.has(entity) && !page.foremost.has(entity)) ||
    (isElsewhere && !sure.has(entity));
  for (const known of [page.met, core, company]) {
    for (const entity of known) if (isNobody(entity)) known.delete(entity);
  }
  page.isElsewhere = isElsewhere;
}

/** One relative is named on many a page. */
const ENOUGH_NAMESAKES = 2;

/** Whether more of the cast's surnames are somebody else's on the page than may be theirs. */
function namesMore(claims: Claims, { namesakes, sure, company, gazetteer: { entities } }: Page): boolean {
  const isOthers = (entity: number): boolean => namesakes.has(entity) && !sure.has(entity);
  const others = [...namesakes.keys()].filter((entity) => entities[entity]!.category === 'person' && isOthers(entity));
  const isOurs = (entity: number): boolean => !isOthers(entity) && claims.get(entity)?.hasTitle !== false;
  return others.length >= ENOUGH_NAMESAKES && others.length > [...company].filter(isOurs).length;
}
