import { caseOf } from './words.ts';
import { CASE } from './tables.ts';

/** A form has at most this many words; two bits of case rule each fit one number. */
export const LONGEST_FORM = 15;

/** The case rule of a form's word: as strict as the form is printed. */
export function caseRuleOf(text: string, start: number, end: number): number {
  const printed = caseOf(text, start, end);
  if (printed === 'upper') return CASE.UPPER;
  return printed === 'capital' ? CASE.CAPITAL : CASE.ANY;
}

/**
 * Whether a printed word satisfies a rule. A single capital letter (the "J." of J. D. Vance) is `capital` and, as an
 * initial, enough for `UPPER` too.
 */
export function satisfiesCase(rule: number, text: string, start: number, end: number): boolean {
  if (rule === CASE.ANY) return true;
  const printed = caseOf(text, start, end);
  if (printed === 'none' || printed === 'upper') return true;
  if (printed === 'lower') return false;
  return rule === CASE.CAPITAL || end - start === 1;
}
