import { expect, it } from 'vitest';
import { badgeFor } from '../../../lib/background/badge.ts';

it.each([
  [12, 'marked', '12', 'Sidelight: 12 names of the story marked on this page'],
  [1, 'marked', '1', 'Sidelight: 1 name of the story marked on this page'],
  [0, 'marked', '', 'Sidelight: nothing marked on this page'],
  [1000, 'marked', '999+', 'Sidelight: 1000 names of the story marked on this page'],
  [0, 'not-news', '', 'Sidelight: not a news page'],
  [0, 'site-off', '', 'Sidelight: off on this site'],
  // A count that comes late, when the page has been switched off already.
  [12, 'off', '', 'Sidelight: switched off'],
] as const)('says how many names or why there are none: %i, %s', (count, state, text, title) => {
  expect(badgeFor(count, state)).toEqual({ text, title });
});
