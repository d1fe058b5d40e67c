import { describe, expect, it } from 'vitest';
import { alwaysMarkSite, switchSite } from '../../../lib/settings/change-settings.ts';
import { isSiteOn, pageVerdict, type PageVerdict } from '../../../lib/settings/page-verdict.ts';
import { DEFAULT_SETTINGS, MODES, type Settings } from '../../../lib/settings/settings.ts';

const ON = { 'example.org': 'on' } as const;
const OFF = { 'example.org': 'off' } as const;

const CASES: readonly (readonly [set: Partial<Settings>, host: string, verdict: PageVerdict])[] = [
  [{}, 'example.org', 'needs-news'],
  [{ mode: 'every' }, 'example.org', 'work'],
  [{ mode: 'chosen' }, 'example.org', 'not-chosen'],
  [{ sites: ON }, 'example.org', 'work'],
  [{ sites: ON, mode: 'chosen' }, 'www.example.org', 'work'],
  [{ sites: OFF }, 'example.org', 'site-off'],
  [{ sites: OFF, mode: 'every' }, 'WWW.example.org', 'site-off'],
  [{ sites: OFF, mode: 'every' }, 'sport.example.org', 'work'],
  [{ sites: ON, enabled: false }, 'example.org', 'off'],
  [{ sites: OFF, enabled: false }, 'example.org', 'off'],
  // A host that is also the name of a method of every object.
  [{}, 'constructor', 'needs-news'],
];

it.each(CASES)('decides %o on %s: %s', (set, host, verdict) => {
  expect(pageVerdict({ ...DEFAULT_SETTINGS, ...set }, host)).toBe(verdict);
});

describe.each(MODES)('the switch for the site, mode %s', (mode) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, mode };

  it('stands where it was put', () => {
    for (const on of [true, false, true]) {
      expect(isSiteOn(switchSite('www.example.org', on)(settings), 'example.org')).toBe(on);
    }
  });

  it('leaves no trace when it is put back', () => {
    const was = isSiteOn(settings, 'example.org');
    expect(switchSite('example.org', was)(switchSite('example.org', !was)(settings))).toEqual(settings);
  });

  it('leaves other sites alone', () => {
    const changed = switchSite('example.org', false)({ ...settings, sites: { 'other.example': 'off' } });
    expect(pageVerdict(changed, 'other.example')).toBe('site-off');
  });

  it('marks a site anyway, whatever its pages are', () => {
    expect(pageVerdict(alwaysMarkSite('example.org')(settings), 'example.org')).toBe('work');
  });
});
