import type { Day } from '../model/dates.ts';
import type { Language } from '../model/mention.ts';
import { primarySubtag } from '../page/language.ts';
import { parseDay } from '../page/parse-day.ts';

/** What the caller knows better than the document. */
export interface Known {
  readonly lang?: Language;
  readonly published?: Day;
  /** Where the document was published; its address may tell the day. */
  readonly url?: string;
}

/** `en` of `en`, `EN` or `en-GB`. Throws an Error for what is no language tag. */
export function knownLanguage(tag: string): Language {
  const lang = /^[a-z]{2,3}(?:[-_][a-z0-9-_]+)?$/i.test(tag) ? primarySubtag(tag) : null;
  if (lang === null) throw new Error(`"${tag}" is no language code such as en`);
  return lang;
}

/** The day of an ISO 8601 day or date and time, as printed: no time zone moves it. Throws an Error for anything else. */
export function knownDay(printed: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}.*)?$/.test(printed) ? parseDay(printed) : null;
  if (day === null) throw new Error(`"${printed}" is no day such as 2025-12-03`);
  return day;
}
