import type { Language } from '../model/mention.ts';

/** The languages a gazetteer tells apart; the last bit stands for every other language. */
const OTHER_BIT = 31;
export const ANY_LANGUAGE = 0xffffffff;

export function languageBit(languages: readonly Language[], lang: Language): number {
  // asked for every block: a loop of ours is compiled with it, `indexOf` is called
  for (let index = 0; index < languages.length; index++) if (languages[index] === lang) return (1 << index) >>> 0;
  return (1 << OTHER_BIT) >>> 0;
}
