import type { Quotation } from './find-quotations.ts';
import type { Subject } from './noun-phrase.ts';

/** How far the sentence around a quotation is looked at, in UTF-16 code units. */
export const REACH = 240;

/** A quotation with what is said around it. */
export interface Attribution {
  readonly subject: Subject | null;
  /** Whether its sentence speaks of saying at all, or an earlier quotation goes on in it. */
  readonly isSaid: boolean;
  /** Whether the sentence pauses for it, as it does not for a title or a term. */
  readonly isApart: boolean;
  /** Whether the word before says that it is a title or a term. */
  readonly isNamed?: true;
}

export const UNSAID: Attribution = { subject: null, isSaid: false, isApart: false };

export function said(subject: Subject | null, isApart: boolean): Attribution {
  return { subject, isSaid: true, isApart };
}

/** What one quotation leaves for those after it. */
export interface Before {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
}
