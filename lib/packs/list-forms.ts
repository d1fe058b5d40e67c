import type { EntitySource } from './entity-schema.ts';
import { expandPattern } from './expand-pattern.ts';

export interface ListedForm {
  readonly text: string;
  readonly lang: string;
  readonly kind: 'name' | 'role';
  readonly ambiguous: boolean;
  readonly from?: string;
  readonly until?: string;
  /** Into the entity's file. */
  readonly path: string;
}

/** Every printed form of an entity, patterns written out, language by language as in its file. Throws for a bad pattern. */
export function listForms(entity: EntitySource): ListedForm[] {
  const forms: ListedForm[] = [];
  const isAmbiguous = (written: string, lang: string): boolean =>
    Boolean(entity.ambiguous['*']?.includes(written) || entity.ambiguous[lang]?.includes(written));

  for (const [lang, list] of Object.entries(entity.aliases)) {
    for (const [n, text] of list.entries()) {
      forms.push({ text, lang, kind: 'name', ambiguous: isAmbiguous(text, lang), path: `aliases.${lang}[${n}]` });
    }
  }
  for (const [lang, list] of Object.entries(entity.patterns ?? {})) {
    for (const [n, pattern] of list.entries()) {
      const ambiguous = isAmbiguous(pattern, lang);
      const path = `patterns.${lang}[${n}]`;
      for (const text of expandPattern(pattern)) forms.push({ text, lang, kind: 'name', ambiguous, path });
    }
  }
  for (const [n, { text: pattern, lang, from, until }] of entity.roleMentions.entries()) {
    const ambiguous = isAmbiguous(pattern, lang);
    for (const text of expandPattern(pattern)) {
      forms.push({
        text,
        lang,
        kind: 'role',
        ambiguous,
        ...(from === null ? {} : { from }),
        ...(until === null ? {} : { until }),
        path: `roleMentions[${n}].text`,
      });
    }
  }
  return forms;
}
