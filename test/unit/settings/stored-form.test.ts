import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/model/category.ts';
import { parseSettings } from '../../../lib/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, DWELLS, MODES, type Settings } from '../../../lib/settings/settings.ts';
import { storedForm } from '../../../lib/settings/stored-form.ts';

it('stores nothing for someone who set nothing, so that better defaults reach them', () => {
  expect(storedForm(DEFAULT_SETTINGS)).toBeNull();
});

it('stores only what was set', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    mode: 'every',
    categories: { ...DEFAULT_SETTINGS.categories, event: false },
  };
  expect(storedForm(settings)).toEqual({ version: 1, mode: 'every', categories: { event: false } });
});

it('gives back whatever was set', () => {
  const anySettings: fc.Arbitrary<Settings> = fc.record({
    enabled: fc.boolean(),
    mode: fc.constantFrom(...MODES),
    sites: fc.dictionary(fc.domain(), fc.constantFrom('on' as const, 'off' as const)),
    categories: fc.record(Object.fromEntries(CATEGORIES.map((category) => [category, fc.boolean()]))) as fc.Arbitrary<
      Settings['categories']
    >,
    quotes: fc.boolean(),
    roles: fc.boolean(),
    dwell: fc.constantFrom(...DWELLS),
  });
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(parseSettings(storedForm(settings))).toEqual({ settings, broken: null });
    }),
  );
});
