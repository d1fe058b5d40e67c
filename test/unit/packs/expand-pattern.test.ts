import { expect, test } from 'vitest';
import { expandPattern } from '../../../lib/packs/expand-pattern.ts';

const CASES: [pattern: string, forms: string[]][] = [
  ['a plan', ['a plan']],
  ['a (plan|text)', ['a plan', 'a text']],
  ['28-point [peace] plan', ['28-point plan', '28-point peace plan']],
  ['[US|U.S.] plan', ['plan', 'US plan', 'U.S. plan']],
  ['план [із|з] 28', ['план 28', 'план із 28', 'план з 28']],
  ['[a] [b] c', ['c', 'b c', 'a c', 'a b c']],
  ['(a [b]|c) d', ['a d', 'a b d', 'c d']],
  ['[a|a] b', ['b', 'a b']],
];

test.each(CASES)('"%s" is found in every wording it stands for', (pattern, forms) => {
  expect(expandPattern(pattern)).toEqual(forms);
});

test.each([
  ['a (b', '")" is missing'],
  ['a [b', '"]" is missing'],
  ['a) b', '")" outside a group'],
  ['a|b', '"|" outside a group'],
  ['(1|2|3|4|5|6|7|8|9|10)'.repeat(4), 'stands for more than 2000 forms'],
])('the slip in "%s" is told, not swallowed', (pattern, message) => {
  expect(() => expandPattern(pattern)).toThrow(message);
});
