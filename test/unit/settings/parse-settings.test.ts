import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

const SOUND: readonly (readonly [name: string, stored: unknown, set: Partial<Settings>])[] = [
  ['nothing stored', undefined, {}],
  ['only a version', { version: 1 }, {}],
  ['switched off', { version: 1, enabled: false }, { enabled: false }],
  ['a mode', { version: 1, mode: 'chosen' }, { mode: 'chosen' }],
  ['a site', { version: 1, sites: { 'example.org': 'off' } }, { sites: { 'example.org': 'off' } }],
  [
    'one category',
    { version: 1, categories: { plan: false } },
    { categories: { ...DEFAULT_SETTINGS.categories, plan: false } },
  ],
  ['descriptions off', { version: 1, roles: false }, { roles: false }],
  ['click only', { version: 1, dwell: 'click' }, { dwell: 'click' }],
];

const DAMAGED: readonly (readonly [name: string, stored: unknown, set: Partial<Settings>])[] = [
  ['a string', 'on', {}],
  ['a list', [], {}],
  ['no version', { enabled: false }, {}],
  ['a version that never was', { version: 0, enabled: false }, {}],
  ['a later version', { version: 2, enabled: false }, {}],
  ['a fractional version', { version: 1.5 }, {}],
  ['a word for a switch', { version: 1, enabled: 'no' }, {}],
  ['an unknown mode', { version: 1, mode: 'some' }, {}],
  ['an inherited word for a mode', { version: 1, mode: 'toString' }, {}],
  ['sites as a list', { version: 1, sites: ['example.org'] }, {}],
  ['a site neither on nor off', { version: 1, sites: { 'example.org': true } }, {}],
  ['an unknown category', { version: 1, categories: { weather: true } }, {}],
  ['a dwell that is not offered', { version: 1, dwell: 50 }, {}],
  ['an unknown field', { version: 1, colour: 'red' }, {}],
  ['a field named like a method', { version: 1, toString: 'x' }, {}],
];

describe('parseSettings', () => {
  it.each(SOUND)('takes %s', (_, stored, set) => {
    expect(parseSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...set }, broken: null });
  });

  it.each(DAMAGED)('falls back to the default and keeps the value: %s', (_, stored, set) => {
    expect(parseSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...set }, broken: stored });
  });

  it('keeps a site off when another field is damaged', () => {
    const stored = { version: 1, enabled: 'yes', sites: { 'example.org': 'off' } };
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' } },
      broken: stored,
    });
  });
});
