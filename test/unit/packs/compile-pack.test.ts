import { expect, test } from 'vitest';
import { compilePack } from '../../../lib/packs/compile-pack.ts';
import type { SurfaceForm } from '../../../lib/engine/gazetteer-source.ts';
import { type PackSource, parsePack } from '../../../lib/packs/parse-pack.ts';
import { serializePack } from '../../../lib/packs/serialize-pack.ts';
import { filesOf, smallPack, type SmallPack } from './small-pack.ts';

function parse(pack: SmallPack): PackSource {
  const { source, findings } = parsePack(filesOf(pack));
  if (!source) throw new Error(JSON.stringify(findings));
  return source;
}

function formsOf(pack: SmallPack, text: string): SurfaceForm[] {
  return compilePack(parse(pack)).gazetteer.forms.filter((form) => form.text === text);
}

test('the order of files on a disk changes no byte', () => {
  const files = [...filesOf(smallPack())];
  const [there, back] = [files, files.toReversed()].map((list) => {
    const { source } = parsePack(new Map(list));
    return source && JSON.stringify([...serializePack(compilePack(source))]);
  });
  expect(there).toBeTypeOf('string');
  expect(back).toBe(there);
});

test('a pattern’s wordings are all forms of the plan', () => {
  const { forms, entities } = compilePack(parse(smallPack())).gazetteer;
  const plan = entities.findIndex((entity) => entity.id === 'small/river-plan');
  expect(forms.filter((form) => form.entity === plan).map((form) => form.text)).toEqual([
    '3-point plan',
    '3-point river plan',
    '3-point river text',
    '3-point text',
    'river plan',
  ]);
});

test('an English name is met in papers of any language, another language’s own only there', () => {
  expect(formsOf(smallPack(), 'Ann Ash').map((form) => form.lang)).toEqual(['*']);
  expect(formsOf(smallPack(), 'Анна Еш').map((form) => form.lang)).toEqual(['uk']);
});

test('a bare surname called ambiguous needs support, the full name does not', () => {
  expect(formsOf(smallPack(), 'Ash').map((form) => form.ambiguous)).toEqual([true]);
  expect(formsOf(smallPack(), 'Ann Ash').map((form) => form.ambiguous)).toEqual([false]);
});

test('what is ambiguous in one language only stays plain in the others', () => {
  const pack = smallPack();
  pack['entities/ford.json']!.aliases.it = ['Ford'];
  pack['entities/ford.json']!.ambiguous = { it: ['Ford'] };
  expect(formsOf(pack, 'Ford').map((form) => [form.lang, form.ambiguous])).toEqual([
    ['*', false],
    ['it', true],
  ]);
});

test('a confusable belongs to nobody', () => {
  expect(formsOf(smallPack(), 'Ash Wednesday')).toEqual([
    { text: 'Ash Wednesday', lang: '*', entity: -1, kind: 'name', ambiguous: false },
  ]);
});

test('a description holds for its days and its language', () => {
  const pack = smallPack();
  pack['entities/ann-ash.json']!.roleMentions = [{ text: 'mayor [of Ford]', lang: 'en', from: '2025', until: null }];
  expect(formsOf(pack, 'mayor of Ford')).toEqual([
    { text: 'mayor of Ford', lang: 'en', entity: 0, kind: 'role', ambiguous: false, from: '2025' },
  ]);
});

test('given names come from the full names, so that another Ash is not taken for Ann', () => {
  const { entities } = compilePack(parse(smallPack())).gazetteer;
  expect(entities[0]?.givenNames).toEqual(['Ann']);
});

test('a record holds all that its ids point to, and no variant to show in place of the words', () => {
  const { records } = compilePack(parse(smallPack()));
  const record = records.get('ann-ash');
  expect(record?.statements.map((statement) => statement.id)).toEqual(['ash-1', 'ash-2']);
  expect(record?.sourceList.map((source) => source.id)).toEqual(['digest-1', 'paper-1']);
  expect(record?.issues.map((issue) => issue.id)).toEqual(['river']);
  expect(record?.positions.map((position) => position.weak)).toEqual([undefined, true]);
  expect(JSON.stringify(record)).not.toContain('variants');
});

test('the plans before and after are named on both cards', () => {
  const pack = smallPack();
  const plan = pack['entities/river-plan.json']!;
  pack['entities/lake-plan.json'] = {
    ...plan,
    id: 'lake-plan',
    name: 'Lake plan',
    aliases: { en: ['lake plan'] },
    patterns: {},
    plan: { ...plan.plan, supersedes: 'river-plan' },
  };
  const { records } = compilePack(parse(pack));
  expect(records.get('lake-plan')?.plan?.before).toEqual({ entity: 'small/river-plan', name: 'River plan' });
  expect(records.get('river-plan')?.plan?.after).toEqual({ entity: 'small/lake-plan', name: 'Lake plan' });
});

test('a place’s card has what was said about it, then what was said there', () => {
  const pack = smallPack();
  pack['statements/ann-ash.json']!.statements[0].about = [];
  pack['statements/ann-ash.json']!.statements[0].setting = 'press conference, Ford';
  pack['statements/ann-ash.json']!.statements[1].setting = 'elsewhere';
  const ids = (): string[] | undefined =>
    compilePack(parse(pack))
      .records.get('ford')
      ?.statements.map((statement) => statement.id);
  expect(ids()).toEqual(['ash-1', 'ash-2']);
  pack['statements/ann-ash.json']!.statements[0].setting = 'Ford-North talks';
  expect(ids()).toEqual(['ash-2']);
});
