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

function isTextRun(run: unknown): boolean {
  const { lang, texts } = (run ?? {}) as Readonly<Record<string, unknown>>;
  const isLanguage = lang === null || typeof lang === 'string';
  return isLanguage && Array.isArray(texts) && texts.every((text) => typeof text === 'string');
}

function isBlockText(block: unknown): boolean {
  const { text, lang } = (block ?? {}) as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && typeof lang === 'string';
}

function isDay(day: unknown): boolean {
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
}

export const TO_BACKGROUND_CHECKS: Checks<ToBackground> = {
  'page/work': ({ token }) => isToken(token),
  'styles/get': ({ token }) => isToken(token),
  'texts/find': ({ runs }) => Array.isArray(runs) && runs.every(isTextRun),
  'page/link': ({ blocks, published }) =>
    Array.isArray(blocks) && blocks.every(isBlockText) && (published === null || isDay(published)),
  'page/counted': ({ count, state }) =>
    Number.isInteger(count) && (count as number) >= 0 && typeof state === 'string' && Object.hasOwn(STATES, state),
  'card/load': () => true,
  'record/get': ({ entity, quote }) => isEntityId(entity) && (quote === null || isSlug(quote)),
  'site/off': ({ host }) => typeof host === 'string' && host !== '',
};
