import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPack } from '../../lib/packs/read-pack.ts';

const EVIDENCE = new URL('../../../shared/evidence/', import.meta.url);
const isThere = existsSync(EVIDENCE);
if (!isThere) console.log('skipped: the evidence the pack was made from is not on this machine');

interface Evidence {
  statements: {
    id: string;
    speaker: string | null;
    kind: string;
    text: string;
    lang: string;
    said_on: string | null;
    setting: string;
    about: string[];
    issues: string[];
    source_ids: string[];
    translation: string | null;
    attribution: string;
    confidence: string;
    variants?: { text: string; source_ids: string[] }[];
  }[];
  positions: {
    person: string;
    issue: string;
    stance: string;
    polarity: number;
    from: string;
    until: string | null;
    statement_ids: string[];
    changed_from: number | null;
  }[];
  sources: { id: string; url: string | null; publisher: string; title: string; published: string | null }[];
  entities: { id: string; name: string; kind: string; roles: unknown[]; fact_ids: string[] }[];
}

function read<Name extends keyof Evidence>(name: Name): Evidence[Name] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, EVIDENCE), 'utf8')) as Evidence[Name];
}

const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const pack = readPack(new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname);
const statements = pack.statements.flatMap(({ speaker, statements: list }) =>
  list.map((statement) => ({ ...statement, speaker })),
);
const positions = pack.positions.flatMap(({ person, positions: list }) => list.map((item) => ({ ...item, person })));

/** Where the pack departs from the evidence on purpose, and why. */
const DEPARTURES: Readonly<Record<string, { reason: string; pack: object }>> = {
  'fact-seed-teaser-modi': {
    reason: 'readers know no seed; the evidence’s sources name the outlet that prints the headline',
    pack: {
      text: 'An Indian Witness headline says the Congress party criticised Prime Minister Modi after a ceasefire claim by Trump ("Huglomacy in Deep Freeze").',
      sources: ['indianwitness-2025-12-03', 'seed-article'],
    },
  },
  'fact-seed-teaser-ban': {
    reason: 'readers know no seed, and the article’s outlet is not known',
    pack: {
      text: 'A headline in the article this story began with says Trump was set to extend the travel ban to 30 more countries after a fatal shooting in Washington, D.C.',
    },
  },
  'donald-trump security-guarantees 2025-08-18': {
    reason: 'a digest stood alone behind it; another statement of its days, in two papers, bears it out',
    pack: { statements: ['trump-20250818-noceasefire', 'trump-20250825-dontlike'] },
  },
};

test('nothing of the evidence was lost', () => {
  expect({
    statements: statements.length,
    quotes: statements.filter((statement) => statement.kind === 'quote').length,
    positions: positions.length,
    entities: pack.entities.length,
    sources: pack.sources.length,
  }).toEqual({ statements: 481, quotes: 246, positions: 168, entities: 89, sources: 591 });
});

test.runIf(isThere)('every statement has the words, speaker, day and sources of the evidence', () => {
  const expected = read('statements').map(({ said_on, source_ids, variants, confidence, attribution: _, ...rest }) => ({
    ...rest,
    saidOn: said_on,
    sources: source_ids,
    variants: variants?.map((variant) => ({ text: variant.text, sources: variant.source_ids })),
    isVerbatim: confidence !== 'reported',
  }));
  const actual = statements.map((statement) => ({ ...statement, isVerbatim: statement.kind === 'quote' }));
  for (const [index, statement] of byId(actual).entries()) {
    const collected = { ...byId(expected)[index], ...DEPARTURES[statement.id]?.pack };
    expect(statement).toMatchObject(JSON.parse(JSON.stringify(collected)) as object);
  }
});

test.runIf(isThere)('every position is coded as in the evidence', () => {
  const key = (position: { person: string; issue: string; from: string }): string =>
    `${position.person} ${position.issue} ${position.from}`;
  const expected = read('positions').map(({ statement_ids, changed_from, ...rest }) => ({
    ...rest,
    statements: statement_ids,
    changedFrom: changed_from,
  }));
  const actual = positions.map(({ weak: _, ...position }) => position);
  expect(Object.fromEntries(actual.map((item) => [key(item), item]))).toEqual(
    Object.fromEntries(expected.map((item) => [key(item), { ...item, ...DEPARTURES[key(item)]?.pack }])),
  );
});

test.runIf(isThere)('every source is the evidence’s, but for addresses without https and the first article’s name', () => {
  const actual = new Map(pack.sources.map((source) => [source.id, source]));
  for (const { id, url, publisher, title, published } of read('sources')) {
    const source = actual.get(id);
    const isHttps = url?.startsWith('https://') ?? false;
    expect(source, id).toMatchObject({ published, url: isHttps ? url : null });
    if (id !== 'seed-article') expect(source, id).toMatchObject({ publisher, title });
  }
});

test.runIf(isThere)('every entity has the evidence’s name, category, roles and facts', () => {
  const actual = new Map(pack.entities.map((entity) => [entity.id, entity]));
  for (const { id, name, kind, roles, fact_ids } of read('entities')) {
    expect(actual.get(id), id).toMatchObject({ name, category: kind, roles, facts: fact_ids });
  }
});
