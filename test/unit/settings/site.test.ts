import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteOf } from '../../../lib/settings/site.ts';

it.each([
  ['example.org', 'example.org'],
  ['www.example.org', 'example.org'],
  ['WWW.Example.ORG', 'example.org'],
  ['www.www.example.org', 'example.org'],
  ['sport.example.org', 'sport.example.org'],
  ['www2.example.org', 'www2.example.org'],
  ['www.de', 'www.de'],
  ['example.org.', 'example.org'],
  ['example.org.:8443', 'example.org:8443'],
  ['localhost', 'localhost'],
  ['localhost:3000', 'localhost:3000'],
  ['127.0.0.1:8080', '127.0.0.1:8080'],
  ['[::1]:8080', '[::1]:8080'],
  ['xn--80aaxitdbjk.xn--j1amh', 'xn--80aaxitdbjk.xn--j1amh'],
])('keeps one setting for all spellings of a site: %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

it('finds the setting again by the site itself', () => {
  fc.assert(
    fc.property(fc.domain(), fc.boolean(), (domain, hasWww) => {
      const site = siteOf(hasWww ? `www.${domain}` : domain);
      expect(siteOf(site)).toBe(site);
    }),
  );
});
