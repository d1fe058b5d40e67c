import { OTHER_FIELDS } from './lexicon/other-fields.ts';

const WORDS = new RegExp(`(?<!\\p{L})(?:${OTHER_FIELDS.trim().split(/\s+/).join('|')})`, 'giu');
/** One such word may be a figure of speech. */
const ENOUGH = 2;

/** Whether a page speaks of sport, films or music. */
export function isAnotherField(texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) {
    for (const _ of text.matchAll(WORDS)) if (++found === ENOUGH) return true;
  }
  return false;
}
