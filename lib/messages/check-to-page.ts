import type { Checks } from './answer.ts';
import { isEntityId } from './is-entity-id.ts';
import type { ToPage } from './messages.ts';

/** In the gate's 4 kB: keep it small. */
export const TO_PAGE_CHECKS: Checks<ToPage> = {
  'summary/get': () => true,
  'mention/show': ({ entity, index }) => isEntityId(entity) && Number.isInteger(index) && (index as number) >= 0,
  'mention/step': ({ direction }) => direction === 1 || direction === -1,
  'card/open': () => true,
};
