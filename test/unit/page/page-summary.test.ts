import { expect, test } from 'vitest';
import type { EntityId } from '../../../lib/model/ids.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { summarizeMentions } from '../../../lib/page/page-summary.ts';

const mention = (name: string, kind: Mention['kind']): Mention => ({
  start: 0,
  end: 5,
  entity: `talks/${name}` as EntityId,
  category: 'person',
  kind,
  certainty: 'certain',
  rule: 'full-name',
});

const MENTIONS = [
  mention('rutte', 'role'),
  mention('putin', 'name'),
  mention('putin', 'role'),
  mention('putin', 'name'),
];

// Where they are not marked, who is only described is not among those on the page; the switch still says how many wait.
test.each([
  [true, 4, ['putin 3', 'rutte 1']],
  [false, 2, ['putin 2']],
])('roles marked: %s', (areRolesMarked, persons, cast) => {
  const summary = summarizeMentions(MENTIONS, { nameOf: (entity) => entity.slice(6), areRolesMarked });
  expect(summary.roles).toBe(2);
  expect(summary.counts.person).toBe(persons);
  expect(summary.cast.map(({ name, count }) => `${name} ${count}`)).toEqual(cast);
});
