/** A pack that nothing is wrong with, small enough to read, as the JSON of its files. */
export interface SmallPack {
  [file: string]: Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- the tests break it at will
}

export function smallPack(): SmallPack {
  return {
    'story.json': {
      format: 1,
      id: 'small',
      title: 'A small story',
      asOf: '2026-01-31',
      coveredUntil: '2026-01-20',
      sides: [
        { name: 'North', speakers: ['ann-ash'], noPositionFound: [] },
        { name: 'South', speakers: [], noPositionFound: ['river'] },
      ],
    },
    'issues.json': {
      issues: [
        { id: 'river', name: 'The river', question: 'Whose is the river?', poles: ['North', 'South'], scope: 'water' },
      ],
    },
    'sources.json': {
      sources: [document('paper-1'), document('paper-2'), { ...document('digest-1'), weak: true }],
    },
    'entities/ann-ash.json': {
      ...entity('ann-ash', 'person', 'Ann Ash'),
      roles: [{ title: 'Mayor', org: 'North', from: '2025', until: null }],
      aliases: { en: ['Ann Ash', 'Ash'], uk: ['Анна Еш'] },
      ambiguous: { '*': ['Ash'] },
      confusables: ['Ash Wednesday'],
      cues: { en: ['mayor'] },
    },
    'entities/river-plan.json': {
      ...entity('river-plan', 'plan', 'River plan'),
      aliases: { en: ['river plan'] },
      patterns: { en: ['3-point [river] (plan|text)'] },
      facts: ['fact-plan'],
      plan: {
        proposedBy: 'North',
        proposedOn: '2026-01-02',
        supersedes: null,
        terms: ['fact-plan'],
        texts: [
          {
            id: 'three-points',
            name: '3 points',
            date: '2026-01-02',
            terms: [{ issue: 'river', text: 'The river is shared.', statements: ['fact-plan'] }],
          },
        ],
        status: [{ date: '2026-01-02', event: 'published', sources: ['paper-1'] }],
        said: [{ side: 'North', statements: ['ash-1'] }],
      },
    },
    'entities/ford.json': {
      ...entity('ford', 'place', 'Ford'),
      aliases: { en: ['Ford'] },
      place: { why: 'The only ford.', control: [{ asOf: '2026-01-03', reported: 'North', sources: ['paper-2'] }] },
    },
    'statements/ann-ash.json': {
      speaker: 'ann-ash',
      statements: [
        statement('ash-1', '2026-01-05', 'paper-1'),
        { ...statement('ash-2', '2026-01-15', 'digest-1'), variants: [{ text: 'Ours.', sources: ['paper-2'] }] },
      ],
    },
    'statements/facts.json': {
      speaker: null,
      statements: [{ ...statement('fact-plan', '2026-01-02', 'paper-2'), kind: 'paraphrase' }],
    },
    'positions/ann-ash.json': {
      person: 'ann-ash',
      positions: [
        {
          issue: 'river',
          stance: 'It is ours.',
          polarity: -2,
          from: '2026-01-05',
          until: '2026-01-15',
          changedFrom: null,
          statements: ['ash-1'],
        },
        {
          issue: 'river',
          stance: 'It is everybody’s.',
          polarity: 0,
          from: '2026-01-15',
          until: null,
          changedFrom: -2,
          statements: ['ash-2'],
          weak: true,
        },
      ],
    },
  };
}

export function filesOf(pack: SmallPack): Map<string, string> {
  return new Map(Object.entries(pack).map(([file, data]) => [file, JSON.stringify(data)]));
}

function entity(id: string, category: string, name: string): Record<string, unknown> {
  return {
    id,
    category,
    name,
    description: `About ${name}.`,
    core: true,
    roles: [],
    aliases: {},
    roleMentions: [],
    ambiguous: {},
    confusables: [],
    cues: {},
    against: {},
    sources: ['paper-1'],
    facts: [],
  };
}

function document(id: string): Record<string, unknown> {
  return {
    id,
    publisher: 'The Paper',
    title: `Page ${id}`,
    url: `https://paper.example/${id}`,
    published: '2026-01-05',
    language: 'en',
    kind: 'news',
  };
}

function statement(id: string, saidOn: string, source: string): Record<string, unknown> {
  return {
    id,
    kind: 'quote',
    text: 'The river is ours.',
    lang: 'en',
    saidOn,
    setting: 'at the ford',
    about: ['ford'],
    issues: ['river'],
    sources: [source],
    attribution: 'as quoted by The Paper',
    translation: null,
  };
}
