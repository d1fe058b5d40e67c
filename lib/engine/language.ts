import type { Language } from '../model/mention.ts';

/** The languages a gazetteer tells apart; the last bit stands for every other language. */
const OTHER_BIT = 31;
export const ANY_LANGUAGE = 0xffffffff;

export function languageBit(languages: readonly Language[], lang: Language): number {
  const index = languages.indexOf(lang);
  return (index < 0 ? 1 << OTHER_BIT : 1 << index) >>> 0;
}
