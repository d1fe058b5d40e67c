import type { PageState } from '../model/page-summary.ts';
import type { Checks } from './answer.ts';
import { isEntityId } from './is-entity-id.ts';
import type { ToBackground } from './messages.ts';

const STATES: Readonly<Record<PageState, true>> = {
  reading: true,
  marked: true,
  off: true,
  'site-off': true,
  'not-chosen': true,
  'not-news': true,
  'no-story': true,
};

/** The token goes into a style sheet: nothing in it may end a name or a string there. */
function isToken(token: unknown): boolean {
  return typeof token === 'string' && /^[a-z0-9]{8,32}$/.test(token);
}

export const TO_BACKGROUND_CHECKS: Checks<ToBackground> = {
  'page/work': ({ token }) => isToken(token),
  'styles/get': ({ token }) => isToken(token),
  'gazetteer/get': () => true,
  'page/counted': ({ count, state }) =>
    Number.isInteger(count) && (count as number) >= 0 && typeof state === 'string' && Object.hasOwn(STATES, state),
  'card/load': () => true,
  'record/get': ({ entity }) => isEntityId(entity),
  'site/off': ({ host }) => typeof host === 'string' && host !== '',
};
