import type { PageState } from '../model/page-summary.ts';
import type { Checks } from './answer.ts';
import { isEntityId, isSlug } from './is-entity-id.ts';
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

/** Offsets may be any: what does not fit the text is not found in it. */
function isLinkedBlock(block: unknown): boolean {
  const { text, lang, mentions } = (block ?? {}) as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && typeof lang === 'string' && Array.isArray(mentions) && mentions.every(isMention);
}

function isMention(mention: unknown): boolean {
  const { start, end, entity, category } = (mention ?? {}) as Readonly<Record<string, unknown>>;
  const isPlaced = Number.isInteger(start) && Number.isInteger(end) && (start as number) < (end as number);
  return isPlaced && isEntityId(entity) && typeof category === 'string';
}

export const TO_BACKGROUND_CHECKS: Checks<ToBackground> = {
  'page/work': ({ token }) => isToken(token),
  'styles/get': ({ token }) => isToken(token),
  'gazetteer/get': () => true,
  'page/counted': ({ count, state }) =>
    Number.isInteger(count) && (count as number) >= 0 && typeof state === 'string' && Object.hasOwn(STATES, state),
  'card/load': () => true,
  'quotes/find': ({ blocks }) => Array.isArray(blocks) && blocks.every(isLinkedBlock),
  'record/get': ({ entity, quote }) => isEntityId(entity) && (quote === null || isSlug(quote)),
  'site/off': ({ host }) => typeof host === 'string' && host !== '',
};
