import { z } from 'zod';

/** Reasons that are rules of their own, not only slips of form. */
export const NO_MARKUP = 'markup in a text';
export const NO_PICTURE = 'the address of a picture';
export const NOT_HTTPS = 'not an https address';

/** `2025-12-02`, and the day exists. */
export const day = z.iso.date('not a day (YYYY-MM-DD)');

/** A date as precisely as it is known: `2025-12-02`, `2025-12` or `2025`. */
export const partialDate = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
});

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id');

/** Shown to people, so it is plain text: no markup can hide in a pack. */
export const text = z
  .string()
  .min(1, 'empty')
  .refine((value) => value.trim() === value, 'blanks at the ends')
  .refine((value) => !/<[a-z/!]|&#?\w+;|\]\(|data:image/i.test(value), NO_MARKUP);

export const language = z.string().regex(/^[a-z]{2,3}$/, 'not a language subtag');

export const url = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: NOT_HTTPS })
  .refine((value) => !/\.(avif|gif|jpe?g|png|svg|webp)$/i.test(value), NO_PICTURE);

/** Lists of printed forms by language; `*` stands for any. */
export const formsByLanguage = z.record(z.union([language, z.literal('*')]), z.array(text).min(1));

/** A list in which the same thing twice is a slip. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((items, context) => {
    for (const [index, value] of items.entries()) {
      if (items.indexOf(value) < index) {
        context.addIssue({ code: 'custom', path: [index], message: `"${value}" stands here twice` });
      }
    }
  });
}

/** Lets an editor find the JSON Schema. */
export const editorHelp = { $schema: z.string().exactOptional() };
