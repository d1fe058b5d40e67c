import { z } from 'zod';
import { editorHelp, formsByLanguage, partialDate, slug, uniqueList } from './source-parts.ts';

/** An office by its words: "chancellor", "{канцлер}". In braces what is declined. */
const office = z.strictObject({
  id: slug,
  /** Whether the words alone ("the chancellor") mean a holder who was named before. */
  alone: z.literal(true).exactOptional(),
  /** Whether another holds it where a place follows: "US envoy to Israel". */
  posted: z.literal(true).exactOptional(),
  words: formsByLanguage,
});

/**
 * What an office is of: a state, a house, a person. `before` and `after` are how it is printed there: "German" chancellor,
 * chancellor of "Germany". A hyphen at the end of one word stands for any ending: `deutsch-`.
 */
const base = z.strictObject({
  id: slug,
  /** Entities whose names name it. */
  entities: uniqueList(slug).exactOptional(),
  before: formsByLanguage.exactOptional(),
  after: formsByLanguage.exactOptional(),
});

/** Who holds each of the offices of each of the bases. The dates bound the articles in which it is read so. */
const holder = z.strictObject({
  entity: slug,
  offices: uniqueList(slug).min(1),
  /** None: of nothing that is printed beside it, so that only the words alone mean the holder. */
  of: uniqueList(slug),
  from: partialDate.nullable(),
  until: partialDate.nullable(),
});

export const officesSource = z.strictObject({
  ...editorHelp,
  offices: z.array(office),
  bases: z.array(base),
  holders: z.array(holder),
});

export type OfficesSource = z.infer<typeof officesSource>;
