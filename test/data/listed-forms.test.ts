import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listForms } from '../../lib/packs/list-forms.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

const EVIDENCE = new URL('../../../shared/evidence/entities.json', import.meta.url);
const isThere = existsSync(EVIDENCE);
if (!isThere) console.log('skipped: the forms listed with the evidence are not on this machine');

interface Listed {
  id: string;
  aliases: Record<string, string[]>;
}

/** Listed as names there, but no names by the guidelines or too vague: titles, adjectives, regions by an adjective. */
const LEFT_OUT = [
  /област|obwód|[Rr]egion|[Oo]blast/u,
  /^(?:the |President|PM |General |Sir )/u,
  /^(?:Альянс|альянс|security protocols|Paris Declaration|європейський план|европейский план|updated 27-point peace framework)$/u,
];

const pack = readPack(new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname);
const printed = (text: string): string => text.replaceAll('’', "'").replaceAll('ё', 'е').toLowerCase();

test.runIf(isThere)('every inflected form that was written down by hand is made by rule or kept in the pack', () => {
  const listed = JSON.parse(readFileSync(EVIDENCE, 'utf8')) as Listed[];
  const counts = new Map<string, { listed: number; made: number }>();
  const missing: string[] = [];
  for (const { id, aliases } of listed) {
    const forms = listForms(pack.entities.find((entity) => entity.id === id)!);
    for (const [lang, texts] of Object.entries(aliases)) {
      const own = new Map(forms.filter((form) => form.lang === lang).map((form) => [printed(form.text), form]));
      const count = counts.get(lang) ?? { listed: 0, made: 0 };
      counts.set(lang, count);
      for (const text of texts) {
        if (LEFT_OUT.some((pattern) => pattern.test(text))) continue;
        const form = own.get(printed(text));
        count.listed++;
        if (!form) missing.push(`${id} ${lang} ${text}`);
        else if (form.inflection) count.made++;
      }
    }
  }
  for (const [lang, { listed: all, made }] of counts) console.log(`${lang}: ${all} forms listed, ${made} of them made by rule`);
  expect(missing).toEqual([]);
});

test('every inflected form tells its base form, paradigm and case', () => {
  const putin = pack.entities.find((entity) => entity.id === 'vladimir-putin')!;
  expect(listForms(putin).find(({ text, lang }) => text === 'Путіним' && lang === 'uk')).toMatchObject({
    inflection: { lemma: 'Путін', paradigm: 'surname in -ін', case: 'instrumental' },
  });
});

test('a form of a common name needs support like its base form', () => {
  const costa = pack.entities.find((entity) => entity.id === 'antonio-costa')!;
  const own = listForms(costa).filter(({ kind, text }) => kind === 'name' && !text.includes(' '));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter(({ ambiguous }) => !ambiguous)).toEqual([]);
});

test('no made form is a common word: funds, what-you, corpses', () => {
  const forms = pack.entities.flatMap(listForms).map(({ text }) => text);
  for (const word of ['Кошти', 'Coście', 'Мерці', 'Штат']) expect(forms).not.toContain(word);
});
