import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/packs/compile-pack.ts';
import { inspectPack, readPack } from '../../lib/packs/read-pack.ts';
import { serializePack } from '../../lib/packs/serialize-pack.ts';
import { ENTITY_IDS } from './entity-ids.ts';

const DIR = new URL('../../data/packs/ukraine-peace-talks', import.meta.url).pathname;
const pack = readPack(DIR);
const statements = pack.statements.flatMap((file) =>
  file.statements.map((statement) => ({ ...statement, speaker: file.speaker })),
);
const compiled = compilePack(pack);

test('the check finds nothing', () => {
  expect(inspectPack(DIR).findings).toEqual([]);
});

test('ids others rely on are all there and no other', () => {
  expect(pack.entities.map((entity) => entity.id).sort()).toEqual([...ENTITY_IDS].sort());
});

test('every statement and position has a source, and a date or says that it has none', () => {
  for (const statement of statements) {
    expect(statement.sources.length, statement.id).toBeGreaterThan(0);
    expect(statement.saidOn === null || /^\d{4}-\d\d-\d\d$/.test(statement.saidOn), statement.id).toBe(true);
  }
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const position of pack.positions.flatMap((file) => file.positions)) {
    expect(position.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(position.statements.flatMap((id) => byId.get(id)?.sources ?? []).length).toBeGreaterThan(0);
  }
});

test('nobody is read as holding an office on a day that no source speaks of', () => {
  const WAR = '2022';
  const roles = new Map(pack.entities.map((entity) => [entity.id, entity.roles ?? []]));
  for (const { entity, from } of pack.offices?.holders ?? []) {
    const dated = (roles.get(entity) ?? []).flatMap((role) => role.from ?? []);
    const isAttested = from === null || from >= WAR || dated.some((day) => from.startsWith(day));
    expect(isAttested, `${entity} from ${from}`).toBe(true);
  }
});

test('every id in a record resolves inside the record: a card asks for nothing else', () => {
  for (const [slug, record] of compiled.records) {
    const known = {
      statement: new Set(record.statements.map((statement) => statement.id)),
      source: new Set(record.sourceList.map((source) => source.id)),
      issue: new Set(record.issues.map((issue) => issue.id)),
    };
    const statementIds = [
      ...record.facts,
      ...record.positions.flatMap((position) => position.statements),
      ...(record.plan ? [...record.plan.terms, ...record.plan.said.flatMap((said) => said.statements)] : []),
      ...(record.plan?.texts ?? []).flatMap(({ terms }) => terms.flatMap((term) => term.statements)),
    ];
    const sourceIds = [
      ...record.sources,
      ...record.statements.flatMap((statement) => statement.sources),
      ...(record.plan?.status ?? []).flatMap((status) => status.sources),
      ...(record.place?.control ?? []).flatMap((control) => control.sources),
    ];
    const issueIds = [...record.positions.map(({ issue }) => issue), ...record.statements.flatMap(({ issues }) => issues), ...(record.plan?.texts ?? []).flatMap(({ terms }) => terms.map(({ issue }) => issue))];
    expect(statementIds.filter((id) => !known.statement.has(id)), slug).toEqual([]);
    expect(sourceIds.filter((id) => !known.source.has(id)), slug).toEqual([]);
    expect(issueIds.filter((id) => !known.issue.has(id)), slug).toEqual([]);
    expect(record.statements.every((statement) => statement.sources.length > 0), slug).toBe(true);
  }
});

test('no card costs more than 12 kB, the index for matching not more than 60 kB', () => {
  const sizes = [...serializePack(compiled)].map(([name, text]) => ({ name, bytes: gzipSync(text, { level: 9 }).length }));
  expect(sizes.filter(({ name, bytes }) => name.includes('/records/') && bytes > 12_000)).toEqual([]);
  expect(sizes.find(({ name }) => name.endsWith('gazetteer.json'))?.bytes).toBeLessThan(60_000);
});

test('compiling again gives the same bytes', () => {
  expect([...serializePack(compilePack(readPack(DIR)))]).toEqual([...serializePack(compiled)]);
});

test('the reader is told where a position rests on weak sources alone', () => {
  const weak = pack.positions.flatMap(({ person, positions }) =>
    positions.filter((position) => position.weak).map((position) => `${person} ${position.issue} ${position.from}`),
  );
  expect(weak.sort()).toEqual([
    'andrii-sybiha ceasefire-first 2025-04-19',
    'donald-trump deal-prospects 2025-02-28',
    'yuri-ushakov ceasefire-first 2026-05-08',
  ]);
});

test('the sides stand in one order on every plan’s card', () => {
  const order = pack.story.sides.map(({ name }) => name);
  const plans = [...compiled.records.values()].flatMap(({ plan }) => (plan ? [plan.said.map(({ side }) => side)] : []));
  expect(Math.max(...plans.map((sides) => sides.length))).toBeGreaterThan(3);
  for (const sides of plans) expect(sides).toEqual(order.filter((name) => sides.includes(name)));
});

test('any two texts of a plan’s line can be compared on the card of one of the two plans', () => {
  const texts = compiled.records.get('us-28-point-plan')?.plan?.texts ?? [];
  // A card sets the last text of its plan beside every other.
  const last = new Map(texts.map((text) => [text.plan, text.id]));
  const pairs = texts.flatMap((a, n) => texts.slice(n + 1).map((b) => [a, b] as const));
  expect(pairs).toHaveLength(10);
  const unseen = pairs.filter((pair) => !pair.some(({ id, plan }) => last.get(plan) === id));
  expect(unseen.map((pair) => pair.map(({ id }) => id))).toEqual([]);
});

test('the two posts on the same day stand together wherever one of them is shown', () => {
  const pair = ['witkoff-20251221-committed', 'witkoff-20251221-russia'];
  const shown = [...compiled.records.values()].map(({ statements: list }) => list.filter(({ id }) => pair.includes(id)));
  expect(shown.filter((list) => list.length > 0).length).toBeGreaterThan(0);
  for (const list of shown) expect([0, 2]).toContain(list.length);
});

test('another wording of a quote is never shown in place of the text', () => {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  expect(statements.filter(({ variants }) => variants).length).toBeGreaterThan(20);
  for (const record of compiled.records.values()) {
    for (const { id, text, ...rest } of record.statements) {
      expect(text, id).toBe(texts.get(id));
      expect(Object.keys(rest), id).not.toContain('variants');
    }
  }
});

test('no digest and no aggregator stands alone behind a position', () => {
  const sourcesOf = new Map(statements.map(({ id, sources }) => [id, sources]));
  const notes = new Map(pack.sources.map(({ id, note }) => [id, note ?? '']));
  const weak = pack.positions.flatMap((file) => file.positions).filter((position) => position.weak);
  const behind = weak.flatMap((position) => position.statements.flatMap((id) => sourcesOf.get(id) ?? []));
  expect(behind.filter((id) => !/respun|machine-altered/i.test(notes.get(id) ?? ''))).toEqual([]);
});

const { entities, forms } = compiled.gazetteer;
const entityOf = (text: string): string[] =>
  forms.filter((form) => form.text === text).map(({ entity }) => entities[entity]?.id.split('/')[1] ?? 'NIL');

test.each([
  ['27-point U.S. peace framework', 'us-27-point-framework'],
  ['28-point proposal', 'us-28-point-plan'],
  ['28-point peace plan', 'us-28-point-plan'],
  ['19-point plan', 'us-ukraine-20-point-plan'],
  ['28-Punkte-Plan', 'us-28-point-plan'],
  ['plan de paix en 28 points', 'us-28-point-plan'],
  ['план із 28 пунктів', 'us-28-point-plan'],
  ['план из 28 пунктов', 'us-28-point-plan'],
  ['28-punktowy plan pokojowy', 'us-28-point-plan'],
  ['Kremlin session', 'kremlin-talks-2025-12-02'],
  ['February Oval Office exchange', 'oval-office-clash-2025-02-28'],
  ['D.C.', 'washington-dc'],
  ['Зеленского', 'volodymyr-zelensky'],
  ['Уиткоффом', 'steve-witkoff'],
  ['Zełenskiemu', 'volodymyr-zelensky'],
  ['Trump Tower', 'NIL'],
  ['Melania Trump', 'NIL'],
  ['Washington Post', 'NIL'],
  ['Kushner Companies', 'NIL'],
  ['РБК-Украина', 'NIL'],
  ['President Trump', undefined],
  ['the Kremlin', undefined],
])('"%s" means %s', (text, entity) => {
  expect(entityOf(text)).toEqual(entity === undefined ? [] : [entity]);
});

test('common surnames and phrases mark nothing by themselves', () => {
  const plain = ['Costa', 'Vance', 'Tusk', 'Merz', 'Stubb', 'Rubio', 'Kellogg', '28 points', 'travel ban', 'Congress', 'INC']
    .flatMap((text) => forms.filter((form) => form.text === text))
    .filter((form) => !form.ambiguous);
  expect(plain).toEqual([]);
});

test('the first article’s main voices have positions on three issues and quotes of three days at least', () => {
  for (const id of ['donald-trump', 'vladimir-putin', 'volodymyr-zelensky', 'steve-witkoff', 'yuri-ushakov', 'mark-rutte']) {
    const record = compiled.records.get(id)!;
    const quotes = record.statements.filter(({ kind, speaker }) => kind === 'quote' && speaker === record.entity);
    expect(new Set(record.positions.map(({ issue }) => issue)).size, id).toBeGreaterThanOrEqual(3);
    expect(new Set(quotes.flatMap(({ saidOn }) => saidOn ?? [])).size, id).toBeGreaterThanOrEqual(3);
  }
});
