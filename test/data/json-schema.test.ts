import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emitJsonSchemas } from '../../lib/packs/json-schema.ts';
import { parsePack } from '../../lib/packs/parse-pack.ts';
import { filesOf, smallPack } from '../unit/packs/small-pack.ts';

const DIR = new URL('../../data/packs/schema/', import.meta.url);

test('an editor checks files by the same schema as the build: `pack schema data/packs/schema` after every change', () => {
  const committed = readdirSync(DIR).map((name) => [name, readFileSync(new URL(name, DIR), 'utf8')]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(emitJsonSchemas()));
});

test('a file may name its schema and means the same', () => {
  const pack = smallPack();
  const plain = parsePack(filesOf(pack)).source;
  for (const data of Object.values(pack)) data['$schema'] = '../schema/any.schema.json';
  const { source, findings } = parsePack(filesOf(pack));
  expect(findings).toEqual([]);
  expect(source?.sources).toEqual(plain?.sources);
});
