import { expect, test } from 'vitest';
import { comparePlans, type PlanChange, textBefore } from '../../../lib/card/compare-plans.ts';
import { entityId } from '../../../lib/model/ids.ts';
import type { IssueRecord, PlanTerm, PlanText } from '../../../lib/model/record.ts';

const ISSUE: IssueRecord = { id: 'harbour', name: 'Harbour', question: 'Whose?', poles: ['Ours', 'Theirs'] };

function text(id: string, terms: readonly PlanTerm[], change: Partial<PlanText> = {}): PlanText {
  return { id, name: id, date: '2025-12-01', plan: entityId('test-story', id), terms, ...change };
}

function term(words: string | null, change: Partial<PlanTerm> = {}): PlanTerm {
  return { issue: 'harbour', text: words, statements: ['fact'], ...change };
}

const CASES: [what: string, before: PlanTerm | null, after: PlanTerm | null, change: PlanChange][] = [
  ['other words are a change', term('600 berths'), term('800 berths'), 'changed'],
  ['the same words are no change', term('600 berths'), term('600 berths'), 'same'],
  [
    'what was reported to be kept is the same, whatever the words',
    term('600 berths'),
    term('Berths', { keptFrom: 'a' }),
    'same',
  ],
  ['kept from a third text says nothing here', term('600 berths'), term('Berths', { keptFrom: 'c' }), 'not-known'],
  ['silence of the reports on the later text is not a term left out', term('600 berths'), null, 'not-known'],
  ['nor is silence on the earlier one a new term', null, term('600 berths'), 'not-known'],
  ['left out only where a report says so', term('600 berths'), term(null), 'dropped'],
  ['added only where a report says that it was not there', term(null), term('600 berths'), 'added'],
  ['left out of both is the same', term(null), term(null), 'same'],
  [
    'a part of a term may be the same term in other words',
    term('600 berths'),
    term('Fewer berths', { partial: true }),
    'not-known',
  ],
  ['and so may a part of the earlier one', term('Fewer berths', { partial: true }), term('600 berths'), 'not-known'],
];

test.each(CASES)('%s', (_, old, young, change) => {
  const [before, after] = [text('a', old ? [old] : []), text('b', young ? [young] : [])];
  expect(comparePlans(before, after, [ISSUE])).toEqual([{ issue: 'harbour', change, before: old, after: young }]);
});

test('an issue of neither makes no line', () => {
  expect(comparePlans(text('a', []), text('b', []), [ISSUE])).toEqual([]);
});

test('what came before is the text whose place was taken, not a counter-proposal to it', () => {
  const texts = [text('a', []), text('b', [], { branch: true }), text('c', [])];
  expect(texts.map((one) => textBefore(one, texts)?.id ?? null)).toEqual([null, 'a', 'a']);
});
