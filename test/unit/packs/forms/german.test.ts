import { expect, test } from 'vitest';
import { formsOf } from './inflected.ts';

test.each([
  ['only the surname', 'Wolodymyr Selenskyj', 'masculine', 'Wolodymyr Selenskyj, Wolodymyr Selenskyjs'],
  ['no -s after a sibilant', 'Merz', 'masculine', 'Merz'],
  ['place', 'Kiew', 'thing', 'Kiew, Kiews'],
  ['weak noun', '{russische Präsident}', null, 'russische Präsident, russischen Präsidenten, russischer Präsident'],
  ['strong noun', '{Kremlchef}', null, 'Kremlchef, Kremlchefs'],
  [
    'noun made of an adjective',
    '{US-Sondergesandte}',
    null,
    'US-Sondergesandte, US-Sondergesandten, US-Sondergesandter',
  ],
  [
    'woman in office',
    '{italienische Ministerpräsidentin}',
    null,
    'italienische Ministerpräsidentin, italienischen Ministerpräsidentin, italienischer Ministerpräsidentin',
  ],
  ['neuter', '{Weiße Haus}', null, 'Weiße Haus, Weißen Haus, Weißen Hauses, Weißes Haus'],
  ['plural', '{Genfer Gespräche}', null, 'Genfer Gespräche, Genfer Gesprächen'],
  ['compound', '{28-Punkte-Plan}', null, '28-Punkte-Plan, 28-Punkte-Plans'],
  ['compound', '{Ukraine-Krieg}', null, 'Ukraine-Krieg, Ukraine-Kriegs'],
] as const)('a German text is searched in every case: %s, %s', (_, text, bearer, forms) => {
  expect(formsOf(text, 'de', bearer)).toBe(forms);
});
