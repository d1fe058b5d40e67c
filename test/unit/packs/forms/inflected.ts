import { inflect } from '../../../../lib/packs/forms/inflect.ts';

type Bearer = Parameters<typeof inflect>[2];

/** All printed forms, the base form first, as one line. */
export function formsOf(text: string, lang: string, bearer: Bearer): string {
  return inflect(text, lang, bearer)
    .map((form) => form.text)
    .join(', ');
}
