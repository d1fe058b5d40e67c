import { CATEGORIES, type Category } from './category.ts';
import type { Mention } from './mention.ts';

/** What a mention is shown as: its category, or a quote where it is words that are in the data. */
export type Look = Category | 'quote';

export const LOOKS: readonly Look[] = [...CATEGORIES, 'quote'];

export function lookOf({ kind, category }: Mention): Look {
  return kind === 'quote' ? kind : category;
}
