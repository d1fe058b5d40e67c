import { expect, test } from 'vitest';
import { checkPack } from '../../../lib/packs/check-pack.ts';
import { type Finding, PackError } from '../../../lib/packs/finding.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { RULES } from '../../../lib/packs/rules.ts';
import { at } from './broken-pack.ts';
import { BROKEN_CONTENTS } from './broken-contents.ts';
import { BROKEN_OFFICES } from './broken-offices.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { filesOf, smallPack } from './small-pack.ts';

const CASES = [...BROKEN_FILES, ...BROKEN_CONTENTS, ...BROKEN_OFFICES];

function inspect(files: Map<string, string>): Finding[] {
  const { source, findings } = parsePack(files);
  return source ? checkPack(source, new Set(['Northland'])) : findings;
}

function lines(findings: Finding[]): string[] {
  return findings.map(({ file, path, reason }) => `${file}:${path}: ${reason}`);
}

test('nothing is wrong with the pack that the others are broken from', () => {
  expect(lines(inspect(filesOf(smallPack())))).toEqual([]);
});

test.each(CASES)('%s is one finding with file, path, rule and reason', (_, rule, breakIt, finding) => {
  const pack = smallPack();
  breakIt(pack);
  const findings = inspect(filesOf(pack));
  expect(lines(findings)).toEqual([finding]);
  expect(findings[0]!.rule).toBe(rule);
});

test('every rule is broken by some pack above, so none is a promise only', () => {
  expect([...new Set([...CASES.map(([, rule]) => rule), 'not-json'])].sort()).toEqual(Object.keys(RULES).sort());
});

test('an organisation may take a position as one, and speak for a side', () => {
  const pack = smallPack();
  const [earlier, later] = at(pack, 'positions/ann-ash.json').positions;
  Object.assign(at(pack, 'entities/ford.json'), { category: 'organisation', place: undefined });
  pack['positions/ford.json'] = { person: 'ford', positions: [earlier, later] };
  Object.assign(at(pack, 'story.json').sides[1], { speakers: ['ford'], noPositionFound: [] });
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
});

test('of a statement only the month need be known', () => {
  const pack = smallPack();
  const [first] = at(pack, 'statements/ann-ash.json').statements;
  const { statements } = at(pack, 'statements/ann-ash.json');
  statements.push({ ...first, id: 'ash-3', saidOn: '2026-01' });
  at(pack, 'positions/ann-ash.json').positions[0].statements.push('ash-3');
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
  statements.at(-1).saidOn = '2025-12';
  expect(lines(inspect(filesOf(pack)))).toEqual([
    'positions/ann-ash.json:positions[0].statements[1]: "ash-3" of 2025-12 lies outside the position\'s days',
  ]);
});

test('a place may lie in a country of the atlas', () => {
  const pack = smallPack();
  at(pack, 'entities/ford.json').place.location = { kind: 'country', country: 'Northland' };
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
});

test('what somebody else called it may be quoted', () => {
  const pack = smallPack();
  at(pack, 'entities/ford.json').description = 'The ford, “a shameful place” to Ann Ash.';
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
});

test('positions may stand in any order in their file', () => {
  const pack = smallPack();
  at(pack, 'positions/ann-ash.json').positions.reverse();
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
  at(pack, 'positions/ann-ash.json').positions[1].until = '2026-01-10';
  expect(lines(inspect(filesOf(pack)))).toEqual([
    'positions/ann-ash.json:positions[0].from: the position before is until 2026-01-10, not until 2026-01-15',
  ]);
});

test('an editor’s mark of the byte order is no fault', () => {
  const files = filesOf(smallPack());
  files.set('story.json', `\uFEFF${files.get('story.json')}`);
  expect(lines(inspect(files))).toEqual([]);
});

test('a file that is no JSON is named in one line, and the rest is still checked', () => {
  const files = filesOf(smallPack()).set('issues.json', '{\n"issues": x\n}').set('sources.json', '{"sources": 1}');
  const found = inspect(files);
  expect(found[0]!.rule).toBe('not-json');
  const findings = lines(found);
  expect(findings[0]).toMatch(/^issues\.json:: not JSON: .+$/);
  expect(findings[1]).toMatch(/^sources\.json:sources: /);
  expect(findings).toHaveLength(2);
});

test('the error that fails a build says folder, file, path, reason, rule and how to mend it', () => {
  const error = new PackError('data/packs/small', [
    { file: 'story.json', path: 'format', rule: 'schema', reason: 'too new' },
  ]);
  expect(error.message).toBe(
    'data/packs/small/story.json:format: too new (schema: write it as the schema of this file says)',
  );
});
