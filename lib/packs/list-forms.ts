import type { EntitySource } from './entity-schema.ts';
import { expandPattern } from './expand-pattern.ts';
import { inflect, type Inflection } from './forms/inflect.ts';

export interface ListedForm {
  readonly text: string;
  readonly lang: string;
  readonly kind: 'name' | 'role';
  readonly ambiguous: boolean;
  readonly from?: string;
  readonly until?: string;
  /** A role that is a name for as long as it holds. */
  readonly isName?: true;
  /** Of what it is an inflected form; missing for one that stands in the pack. */
  readonly inflection?: Inflection;
  /** Into the entity's file. */
  readonly path: string;
}

/**
 * Every printed form of an entity, patterns written out and names declined, language by language as in its file. Throws
 * for a bad pattern.
 */
export function listForms(entity: EntitySource): ListedForm[] {
  const confusables = new Set(entity.confusables);
  const isAmbiguous = (written: string, lang: string): boolean =>
    Boolean(entity.ambiguous['*']?.includes(written) || entity.ambiguous[lang]?.includes(written));

  const nameBearer = entity.category === 'person' ? (entity.gender ?? 'masculine') : 'thing';

  function list(written: string, form: Omit<ListedForm, 'text' | 'ambiguous'>, made: Set<string>): ListedForm[] {
    const ambiguous = isAmbiguous(written, form.lang);
    const texts = form.path.startsWith('aliases') ? [written] : expandPattern(written);
    return texts.flatMap((text) => {
      // an inflected form that is listed behind its base form is no base form
      const bearer = form.kind === 'name' && !made.has(text) ? nameBearer : null;
      return inflect(text, form.lang, bearer).flatMap(({ text: printed, inflection }) => {
        if (inflection === null) return [{ text: printed, ambiguous, ...form }];
        if (made.has(printed) || confusables.has(printed)) return [];
        made.add(printed);
        return [{ text: printed, ambiguous, ...form, inflection }];
      });
    });
  }

  const names = [entity.aliases, entity.patterns ?? {}].flatMap((lists, n) =>
    Object.entries(lists).flatMap(([lang, texts]) => {
      const made = new Set<string>();
      const key = n === 0 ? 'aliases' : 'patterns';
      return texts.flatMap((text, at) => list(text, { lang, kind: 'name', path: `${key}.${lang}[${at}]` }, made));
    }),
  );
  const roles = entity.roleMentions.flatMap(({ text, name, lang, from, until }, n) => {
    const span = { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
    return list(
      text,
      { lang, kind: 'role', ...(name ? { isName: name } : {}), ...span, path: `roleMentions[${n}].text` },
      new Set(),
    );
  });
  return dropRepeated([...names, ...roles]);
}

/** A form that is listed and made, or made of two patterns, is one. */
function dropRepeated(forms: readonly ListedForm[]): ListedForm[] {
  const seen = new Map<string, ListedForm>();
  for (const form of forms) {
    const key = JSON.stringify([form.text, form.lang, form.kind, form.from, form.until]);
    const known = seen.get(key);
    if (!known || (known.inflection && !form.inflection)) seen.set(key, form);
  }
  return [...seen.values()];
}
