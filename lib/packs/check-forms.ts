import { foldWord } from '../engine/fold.ts';
import type { EntitySource } from './entity-schema.ts';
import { expandPattern } from './expand-pattern.ts';
import { type Finding, messageOf } from './finding.ts';
import { type ListedForm, listForms } from './list-forms.ts';
import type { PackSource } from './parse-pack.ts';

/** Printed forms: patterns that can be read, ambiguous ones that exist, and names of two entities that can be told apart. */
export function checkForms(pack: PackSource): Finding[] {
  const findings: Finding[] = [];
  const names = new Map<string, { entity: EntitySource; form: ListedForm }[]>();
  for (const entity of pack.entities) {
    const broken = checkPatterns(entity);
    findings.push(...broken, ...checkAmbiguous(entity));
    if (broken.length > 0) continue;
    for (const form of listForms(entity)) {
      if (form.kind === 'name') names.set(form.text, [...(names.get(form.text) ?? []), { entity, form }]);
    }
  }

  for (const [text, bearers] of names) {
    for (const { entity, form } of bearers) {
      const rival = bearers.find((other) => other.entity !== entity && other.form.lang === form.lang);
      if (rival && !(form.ambiguous && hasCues(entity))) {
        const reason = `"${text}" is also ${rival.entity.id}`;
        findings.push({ file: `entities/${entity.id}.json`, path: form.path, rule: 'shared-alias', reason });
      }
    }
  }
  const printedAlike = new Map([...names].map(([text, [first]]) => [foldWords(text), first!]));
  for (const entity of pack.entities) {
    for (const [n, text] of entity.confusables.entries()) {
      const bearer = printedAlike.get(foldWords(text));
      if (!bearer) continue;
      const reason = `"${text}" is a name of ${bearer.entity.id}, so it would never mark anything`;
      findings.push({ file: `entities/${entity.id}.json`, path: `confusables[${n}]`, rule: 'hidden-name', reason });
    }
  }
  return findings;
}

/** As the matcher compares them: "+Europa" is "Europa". */
function foldWords(text: string): string {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldWord)
    .join(' ')
    .trim();
}

function hasCues(entity: EntitySource): boolean {
  return Object.keys(entity.cues).length > 0;
}

function checkPatterns(entity: EntitySource): Finding[] {
  const listed = Object.entries(entity.patterns ?? {}).flatMap(([lang, list]) =>
    list.map((pattern, n) => ({ pattern, path: `patterns.${lang}[${n}]` })),
  );
  const roles = entity.roleMentions.map(({ text }, n) => ({ pattern: text, path: `roleMentions[${n}].text` }));
  return [...listed, ...roles].flatMap(({ pattern, path }) => {
    try {
      expandPattern(pattern);
      return [];
    } catch (error) {
      return [{ file: `entities/${entity.id}.json`, path, rule: 'pattern' as const, reason: messageOf(error) }];
    }
  });
}

function checkAmbiguous(entity: EntitySource): Finding[] {
  const written = (lang: string): string[] => [
    ...(entity.aliases[lang] ?? []),
    ...(entity.patterns?.[lang] ?? []),
    ...entity.roleMentions.filter((mention) => mention.lang === lang).map((mention) => mention.text),
  ];
  const everywhere = [
    ...Object.values(entity.aliases),
    ...Object.values(entity.patterns ?? {}),
    entity.roleMentions.map((mention) => mention.text),
  ].flat();
  return Object.entries(entity.ambiguous).flatMap(([lang, list]) => {
    const known = lang === '*' ? everywhere : written(lang);
    return list.flatMap((text, n) =>
      known.includes(text)
        ? []
        : [
            {
              file: `entities/${entity.id}.json`,
              path: `ambiguous.${lang}[${n}]`,
              rule: 'unknown-form' as const,
              reason: `"${text}" is no form of it`,
            },
          ],
    );
  });
}
