import { describe, expect, test } from 'vitest';
import { newestFirst, stateAt } from '../../../lib/card/state-at.ts';
import { entityId } from '../../../lib/model/ids.ts';
import type { RoleRecord } from '../../../lib/model/record.ts';
import { cardRecord, statement } from '../../support/card-record.ts';

describe('positions in force', () => {
  const cases: [string, string | null, string | undefined, number, number][] = [
    ['the day before the change: the old one', '2025-11-30', '2025-05-01', 0, 1],
    ['the day of the change: the new one', '2025-12-01', '2025-12-01', 1, 0],
    ['the day of the first: it counts', '2025-05-01', '2025-05-01', 0, 1],
    ['before any: none, but the later ones are told', '2025-04-30', undefined, 0, 2],
    ['article without a date: as of the pack', null, '2025-12-01', 1, 0],
  ];
  test.each(cases)('%s', (_, day, from, earlier, later) => {
    const harbour = stateAt(cardRecord(), day).issues.find(({ issue }) => issue.id === 'harbour');
    expect(harbour?.inForce?.from).toBe(from);
    expect([harbour?.earlier.length, harbour?.later.length]).toEqual([earlier, later]);
  });
});

describe('roles held', () => {
  const role = (from: string | null, until: string | null): RoleRecord => ({ title: 't', org: null, from, until });
  const cases: [string, RoleRecord, string, 'roles' | 'laterRoles' | 'formerRoles'][] = [
    ['the first day counts', role('2025-12-03', null), '2025-12-03', 'roles'],
    ['the day before does not', role('2025-12-03', null), '2025-12-02', 'laterRoles'],
    ['the last day counts', role(null, '2025-12-03'), '2025-12-03', 'roles'],
    ['the day after does not', role(null, '2025-12-03'), '2025-12-04', 'formerRoles'],
    ['a month counts from its first day', role('2025-12', null), '2025-12-01', 'roles'],
    ['and to its last', role(null, '2025-12'), '2025-12-31', 'roles'],
    ['the next month is after it', role(null, '2025-12'), '2026-01-01', 'formerRoles'],
    ['a year counts whole', role('2019', '2025'), '2025-12-31', 'roles'],
    ['without dates it is held', role(null, null), '1999-01-01', 'roles'],
  ];
  test.each(cases)('%s', (_, held, day, list) => {
    const state = stateAt(cardRecord({ roles: [held] }), day);
    expect(state[list]).toEqual([held]);
    expect(state.roles.length + state.laterRoles.length + state.formerRoles.length).toBe(1);
  });
});

describe('what was said', () => {
  test('on one day stays in the record’s order, so that every browser shows the same first', () => {
    const days = { a: '2025-12-01', b: '2025-12-02', c: '2025-12-01', d: null, e: '2025-12-01', f: '2025-12-02' };
    const listed = newestFirst(Object.entries(days).map(([id, day]) => statement(id, day)));
    expect(listed.map(({ id }) => id).join('')).toBe('bfaced');
  });

  test('the article’s own day is by the date of the article, the next day is not', () => {
    const split = (day: string) => {
      const { before, after, undated } = stateAt(cardRecord(), day);
      return [before, after, undated].map((list) => list.map(({ id }) => id));
    };
    expect(split('2025-12-01')).toEqual([['late', 'report', 'early'], ['after'], ['undated']]);
    expect(split('2025-11-30')).toEqual([['report', 'early'], ['after', 'late'], ['undated']]);
  });

  test('of a month that the article lies in nobody knows whether it was before; of another it is known', () => {
    const statements = ['2025-11', '2025-12', '2026-01', '2025'].map((date) => statement(date, date));
    const { before, after, undated } = stateAt(cardRecord({ statements }), '2025-12-03');
    const ids = [before, after, undated].map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([['2025-11'], ['2026-01'], ['2025-12', '2025']]);
  });

  test('of a place, an organisation or an event it is what others said, but for its outcome', () => {
    const by = (id: string) => statement(id, '2025-12-01', { speaker: entityId('test-story', 'bo') });
    const event = { date: null, until: null, where: null, participants: [], outcome: ['came-of-it'] };
    const record = cardRecord({ category: 'event', event, statements: [by('spoken'), by('came-of-it')] });
    expect(stateAt(record, '2025-12-01').before.map(({ id }) => id)).toEqual(['spoken']);
    expect(stateAt({ ...record, category: 'plan' }, '2025-12-01').before).toEqual([]);
  });

  test('facts that nobody said are not put in anyone’s mouth', () => {
    const { before, after, undated } = stateAt(cardRecord(), null);
    expect([...before, ...after, ...undated].map(({ id }) => id)).not.toContain('fact');
  });

  test('without the article’s date the card says so', () => {
    expect(stateAt(cardRecord(), null)).toMatchObject({ day: '2026-03-01', dated: false });
  });
});
