import { z } from 'zod';
import { CATEGORIES } from '../model/category.ts';
import { day, editorHelp, formsByLanguage, language, partialDate, slug, text, uniqueList } from './source-parts.ts';

const role = z.strictObject({
  title: text,
  org: text.nullable(),
  from: partialDate.nullable(),
  until: partialDate.nullable(),
  /** Given up before the story began, on a day that no source prints. */
  former: z.literal(true).optional(),
});

/**
 * A description that refers to the entity; `text` may be a pattern and have braces. The dates bound the articles it holds for.
 * `name`: it is a name for as long, like "the US plan" of whichever text was on the table.
 */
const roleMention = z.strictObject({
  text,
  name: z.literal(true).exactOptional(),
  lang: language,
  from: partialDate.nullable(),
  until: partialDate.nullable(),
});

/** What a text says on an issue, in the pack's own words, as far as the statements bear it out. */
const planTerm = z.strictObject({
  issue: slug,
  /** Null: reported to be left out. What no report speaks of has no term. */
  text: text.nullable(),
  statements: uniqueList(slug).min(1),
  /** The reports give a part only, so that other words elsewhere do not make it another term. */
  partial: z.literal(true).exactOptional(),
  /** The text from which it was reported to be kept. */
  keptFrom: slug.exactOptional(),
});

/** A plan as it was worded on a day. */
const planText = z.strictObject({
  id: slug,
  name: text,
  date: partialDate,
  /** The text that it reworks without taking its place. */
  reworks: slug.exactOptional(),
  terms: z.array(planTerm),
});

const plan = z.strictObject({
  proposedBy: text,
  proposedOn: text.nullable(),
  /** The plan that this one replaced. */
  supersedes: slug.nullable(),
  terms: uniqueList(slug),
  texts: z.array(planText).min(1).exactOptional(),
  status: z.array(z.strictObject({ date: partialDate, event: text, sources: uniqueList(slug).min(1) })),
  said: z.array(z.strictObject({ side: text, statements: uniqueList(slug).min(1) })),
});

const degreesNorth = z.number().min(-90).max(90);
const degreesEast = z.number().min(-180).max(180);

/** Geography, not evidence; what the locator map is drawn from. */
const location = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['city', 'building']), country: text, lat: degreesNorth, lon: degreesEast }),
  z.strictObject({
    kind: z.literal('region'),
    country: text,
    lat: degreesNorth,
    lon: degreesEast,
    acrossKm: z.number().positive(),
  }),
  z.strictObject({ kind: z.literal('country'), country: text }),
  z.strictObject({
    kind: z.literal('continent'),
    lat: degreesNorth,
    lon: degreesEast,
    acrossKm: z.number().positive(),
  }),
]);

const place = z.strictObject({
  why: text,
  /** Without it the card has no map. */
  location: location.exactOptional(),
  control: z.array(z.strictObject({ asOf: day, reported: text, sources: uniqueList(slug).min(1) })),
});

const event = z.strictObject({
  date: partialDate.nullable(),
  until: partialDate.nullable(),
  where: text.nullable(),
  participants: uniqueList(slug),
  /** Statements that tell what came of it. */
  outcome: uniqueList(slug),
});

export const entitySource = z
  .strictObject({
    ...editorHelp,
    id: slug,
    category: z.enum(CATEGORIES),
    name: text,
    description: text,
    /** Seeing it says that the story is on the page. */
    core: z.boolean(),
    /** What stands for a person in the next sentence; without it "he said" is nobody's. */
    pronoun: z.enum(['he', 'she']).exactOptional(),
    roles: z.array(role),
    /** How a person's name is declined; masculine where it is missing. */
    gender: z.enum(['feminine', 'masculine']).exactOptional(),
    /** In the nominative: the compiler makes the inflected forms. In braces what of a phrase is declined: `{Білий дім}`. */
    aliases: formsByLanguage,
    /** Names with optional `[a|b]` and required `(a|b)` groups, written out at compile time. */
    patterns: formsByLanguage.exactOptional(),
    roleMentions: z.array(roleMention),
    /** Which of the forms mark nothing unless something on the page supports them. */
    ambiguous: formsByLanguage,
    /** Printed forms of something else that contain or equal one of the names. */
    confusables: uniqueList(text),
    cues: formsByLanguage,
    against: formsByLanguage,
    sources: uniqueList(slug).min(1),
    /** Statements without speaker about the entity. */
    facts: uniqueList(slug),
    /** For those who keep the pack; shown to nobody. */
    notes: z.array(text).exactOptional(),
    plan: plan.exactOptional(),
    place: place.exactOptional(),
    event: event.exactOptional(),
  })
  .superRefine((entity, context) => {
    if (entity.pronoun !== undefined && entity.category !== 'person') {
      context.addIssue({ code: 'custom', path: ['pronoun'], message: 'only for the category "person"' });
    }
    for (const part of ['plan', 'place', 'event'] as const) {
      const isThere = entity[part] !== undefined;
      if (isThere && entity.category !== part) {
        context.addIssue({ code: 'custom', path: [part], message: `only for the category "${part}"` });
      } else if (!isThere && entity.category === part && part !== 'event') {
        // A war has no day and no list of participants, so an event may do without.
        context.addIssue({ code: 'custom', path: [part], message: `a ${part} needs it` });
      }
    }
  });

export type PlanTextSource = z.infer<typeof planText>;
export type EntitySource = z.infer<typeof entitySource>;
