import { entityId, type EntityId } from '../../lib/model/ids.ts';
import type { CardRecord, PositionRecord, StatementRecord } from '../../lib/model/record.ts';

export const PERSON: EntityId = entityId('test-story', 'ada-example');

export function position(issue: string, from: string, change: Partial<PositionRecord> = {}): PositionRecord {
  return {
    issue,
    stance: `Stance of ${from}.`,
    polarity: 0,
    from,
    until: null,
    changedFrom: null,
    statements: [],
    ...change,
  };
}

export function statement(id: string, saidOn: string | null, change: Partial<StatementRecord> = {}): StatementRecord {
  return {
    id,
    kind: 'quote',
    speaker: PERSON,
    speakerName: 'Ada Example',
    text: `Words of ${id}.`,
    lang: 'en',
    saidOn,
    setting: '',
    attribution: 'as quoted by the Example Post',
    translation: null,
    issues: [],
    sources: ['post'],
    ...change,
  };
}

/** An invented person with a little of everything. */
export function cardRecord(change: Partial<CardRecord> = {}): CardRecord {
  return {
    entity: PERSON,
    category: 'person',
    name: 'Ada Example',
    description: 'Invented minister of an invented country.',
    sources: ['post'],
    roles: [{ title: 'Minister of Bridges', org: 'Exampleland', from: '2025-03', until: '2026-01' }],
    positions: [
      position('harbour', '2025-05-01', {
        stance: 'Wants the harbour rebuilt.',
        polarity: 2,
        until: '2025-12-01',
        statements: ['early'],
      }),
      position('harbour', '2025-12-01', {
        stance: 'Would let the harbour rest.',
        polarity: -1,
        changedFrom: 2,
        statements: ['late'],
      }),
      position('tariffs', '2025-06-01', { stance: 'Asks for lower tariffs on grain.' }),
    ],
    statements: [
      statement('early', '2025-05-01'),
      statement('late', '2025-12-01', { text: 'we can live without cranes', translation: 'translation by the outlet' }),
      statement('report', '2025-11-01', { kind: 'paraphrase', text: 'Said that the quay could wait.' }),
      statement('after', '2026-02-01'),
      statement('undated', null),
      statement('fact', '2025-04-01', {
        kind: 'paraphrase',
        speaker: null,
        speakerName: null,
        text: 'The harbour burnt down.',
      }),
    ],
    facts: ['fact'],
    issues: [
      { id: 'harbour', name: 'Harbour', question: 'Is the harbour to be rebuilt?', poles: ['Leave it', 'Rebuild it'] },
      { id: 'tariffs', name: 'Tariffs', question: 'How high should tariffs on grain be?', poles: ['Lower', 'Higher'] },
    ],
    sourceList: [
      {
        id: 'post',
        publisher: 'Example Post',
        title: 'A minister speaks',
        url: 'https://post.example/minister',
        published: '2025-12-02',
        language: 'en',
        kind: 'news',
      },
    ],
    pack: { id: 'test-story', title: 'Test story', asOf: '2026-03-01', coveredUntil: '2026-02-15' },
    ...change,
  };
}
