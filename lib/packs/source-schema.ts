import { z } from 'zod';
import {
  day,
  editorHelp,
  formsByLanguage,
  language,
  partialDate,
  slug,
  text,
  uniqueList,
  url,
} from './source-parts.ts';

/** The version of the pack source format that this code reads. */
export const FORMAT = 1;

export const storySource = z.strictObject({
  ...editorHelp,
  format: z.literal(FORMAT, { error: `this version reads format ${FORMAT} only` }),
  id: slug,
  title: text,
  /** The day the pack's data was last checked. */
  asOf: day,
  /** The latest day the data covers. */
  coveredUntil: day,
  /** The sides of the story, in the order in which they are always listed. */
  sides: z
    .array(
      z.strictObject({
        name: text,
        /** Persons and organisations that speak for it. */
        speakers: uniqueList(slug),
        /** Issues on which none of them has a position in the pack, although it was looked for. */
        noPositionFound: uniqueList(slug),
      }),
    )
    .min(1),
  /** Words of other stories that speak against each of these entities, beside its own `against`. */
  otherStories: z.strictObject({ entities: uniqueList(slug).min(1), words: formsByLanguage }).exactOptional(),
});

export const issuesSource = z.strictObject({
  ...editorHelp,
  issues: z
    .array(z.strictObject({ id: slug, name: text, question: text, poles: z.tuple([text, text]), scope: text }))
    .min(1),
});

export const sourcesSource = z.strictObject({
  ...editorHelp,
  sources: z.array(
    z.strictObject({
      id: slug,
      publisher: text,
      title: text,
      url: url.nullable(),
      published: partialDate.nullable(),
      language,
      kind: z.enum(['news', 'transcript', 'official']),
      /** Aggregators, respun copies, machine-written digests: not to stand alone. */
      weak: z.literal(true).exactOptional(),
      note: text.exactOptional(),
    }),
  ),
});

const polarity = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)], {
  error: 'not a whole number from -2 to 2',
});

export const positionsSource = z.strictObject({
  ...editorHelp,
  /** A person, or an organisation that takes a position as one. */
  person: slug,
  positions: z
    .array(
      z.strictObject({
        issue: slug,
        stance: text,
        polarity,
        from: day,
        until: day.nullable(),
        changedFrom: polarity.nullable(),
        statements: uniqueList(slug).min(1),
        /** Set exactly where every source behind the position is weak. */
        weak: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
});

export const statementsSource = z.strictObject({
  ...editorHelp,
  /** Null: facts as reported. */
  speaker: slug.nullable(),
  statements: z
    .array(
      z.strictObject({
        id: slug,
        kind: z.enum(['quote', 'paraphrase']),
        text,
        lang: language,
        saidOn: partialDate.nullable(),
        setting: text,
        about: uniqueList(slug),
        issues: uniqueList(slug),
        /** The one the words are typed from first. */
        sources: uniqueList(slug).min(1),
        attribution: text,
        translation: text.nullable(),
        /** What was said with it: either alone would give half of the sense. */
        twin: slug.exactOptional(),
        /** Other wordings, to recognise a quotation by. Never shown in place of the text. */
        variants: z
          .array(z.strictObject({ text, sources: uniqueList(slug).min(1) }))
          .min(1)
          .exactOptional(),
      }),
    )
    .min(1),
});

export type StorySource = z.infer<typeof storySource>;
export type IssueSource = z.infer<typeof issuesSource>['issues'][number];
export type DocumentSource = z.infer<typeof sourcesSource>['sources'][number];
export type PositionsSource = z.infer<typeof positionsSource>;
export type PositionSource = PositionsSource['positions'][number];
export type StatementsSource = z.infer<typeof statementsSource>;
export type StatementSource = StatementsSource['statements'][number];
