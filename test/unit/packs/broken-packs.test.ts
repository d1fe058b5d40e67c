import { expect, test } from 'vitest';
import { checkPack } from '../../../lib/packs/check-pack.ts';
import { type Finding, PackError } from '../../../lib/packs/finding.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { type Rule, RULES } from '../../../lib/packs/rules.ts';
import { type SmallPack, filesOf, smallPack } from './small-pack.ts';

type Break = (pack: SmallPack) => void;

/** A data file of the pack; the table names files that are there. */
function at(pack: SmallPack, file: string): SmallPack[string] {
  const data = pack[file];
  if (!data) throw new Error(`no ${file}`);
  return data;
}

const CASES: [what: string, breakIt: Break, finding: string][] = [
  ['no story', (p) => delete p['story.json'], 'story.json:: missing'],
  ['a newer format', (p) => (at(p, 'story.json').format = 2), 'story.json:format: this version reads format 1 only'],
  ['a misspelt key', (p) => (at(p, 'story.json').titel = 'x'), 'story.json:: unknown: "titel"'],
  [
    'a missing key',
    (p) => delete at(p, 'statements/ann-ash.json').statements[0].saidOn,
    'statements/ann-ash.json:statements[0].saidOn: missing',
  ],
  ['a stray file', (p) => (p['extra.json'] = {}), 'extra.json:: no such file in a pack'],
  [
    'a file under another name',
    (p) => ((p['entities/fort.json'] = at(p, 'entities/ford.json')), delete p['entities/ford.json']),
    'entities/fort.json:: by its content this file is entities/ford.json',
  ],
  [
    'an id that is no slug',
    (p) => (at(p, 'sources.json').sources[0].id = 'Paper_1'),
    'sources.json:sources[0].id: not a kebab-case id',
  ],
  [
    'an address without https',
    (p) => (at(p, 'sources.json').sources[0].url = 'http://paper.example/1'),
    'sources.json:sources[0].url: not an https address',
  ],
  [
    'an address that runs code',
    (p) => (at(p, 'sources.json').sources[0].url = 'javascript:alert(1)'),
    'sources.json:sources[0].url: not an https address',
  ],
  [
    'markup in a description',
    (p) => (at(p, 'entities/ford.json').description = 'A <b>ford</b>.'),
    'entities/ford.json:description: markup in a text',
  ],
  [
    'a day that does not exist',
    (p) => (at(p, 'sources.json').sources[0].published = '2026-02-30'),
    'sources.json:sources[0].published: not a day (YYYY-MM-DD)',
  ],
  [
    'a role since no date',
    (p) => (at(p, 'entities/ann-ash.json').roles[0].from = 'spring 2025'),
    'entities/ann-ash.json:roles[0].from: not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    'a polarity off the scale',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].polarity = 3),
    'positions/ann-ash.json:positions[0].polarity: not a whole number from -2 to 2',
  ],
  [
    'a place without what a place needs',
    (p) => delete at(p, 'entities/ford.json').place,
    'entities/ford.json:place: a place needs it',
  ],
  [
    'a plan’s part at a person',
    (p) => (at(p, 'entities/ann-ash.json').plan = at(p, 'entities/river-plan.json').plan),
    'entities/ann-ash.json:plan: only for the category "plan"',
  ],
  [
    'the same confusable twice',
    (p) => at(p, 'entities/ann-ash.json').confusables.push('Ash Wednesday'),
    'entities/ann-ash.json:confusables[1]: "Ash Wednesday" stands here twice',
  ],
  [
    'a language that is none',
    (p) => (at(p, 'entities/ford.json').cues = { English: ['bank'] }),
    'entities/ford.json:cues.English: not a language subtag',
  ],
  [
    'a statement without source',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].sources = []),
    'statements/ann-ash.json:statements[0].sources: Too small: expected array to have >=1 items',
  ],
  [
    'a source that is not there',
    (p) => at(p, 'statements/ann-ash.json').statements[0].sources.push('paper-9'),
    'statements/ann-ash.json:statements[0].sources[1]: no source "paper-9"',
  ],
  [
    'a variant from a source that is not there',
    (p) => at(p, 'statements/ann-ash.json').statements[1].variants[0].sources.push('paper-9'),
    'statements/ann-ash.json:statements[1].variants[0].sources[1]: no source "paper-9"',
  ],
  [
    'a source that nothing uses',
    (p) => at(p, 'sources.json').sources.push({ ...at(p, 'sources.json').sources[0], id: 'paper-3' }),
    'sources.json:sources[3].id: the source "paper-3" is never used',
  ],
  [
    'the same source twice',
    (p) => at(p, 'sources.json').sources.push(at(p, 'sources.json').sources[0]),
    'sources.json:sources[3].id: "paper-1" stands twice',
  ],
  [
    'the same statement twice',
    (p) => ((at(p, 'statements/facts.json').statements[0].id = 'ash-1'), fixPlan(p)),
    'statements/facts.json:statements[0].id: the statement "ash-1" stands twice',
  ],
  [
    'a quote without speaker',
    (p) => (at(p, 'statements/facts.json').statements[0].kind = 'quote'),
    'statements/facts.json:statements[0].kind: a quote needs a speaker',
  ],
  [
    'a statement about nobody known',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].about = ['bob']),
    'statements/ann-ash.json:statements[0].about[0]: no entity "bob"',
  ],
  [
    'a statement on an unknown issue',
    (p) => at(p, 'statements/facts.json').statements[0].issues.push('lake'),
    'statements/facts.json:statements[0].issues[1]: no issue "lake"',
  ],
  [
    'words in the facts of an entity',
    (p) => at(p, 'entities/ford.json').facts.push('ash-1'),
    'entities/ford.json:facts[0]: "ash-1" is no fact: ann-ash says it',
  ],
  [
    'a term that is not there',
    (p) => at(p, 'entities/river-plan.json').plan.terms.push('fact-9'),
    'entities/river-plan.json:plan.terms[1]: no statement "fact-9"',
  ],
  [
    'a side that the story does not have',
    (p) => (at(p, 'entities/river-plan.json').plan.said[0].side = 'East'),
    'entities/river-plan.json:plan.said[0].side: no side "East" in story.json',
  ],
  [
    'a plan before it that is a place',
    (p) => (at(p, 'entities/river-plan.json').plan.supersedes = 'ford'),
    'entities/river-plan.json:plan.supersedes: no plan "ford"',
  ],
  [
    'something said after the pack’s day',
    (p) => (at(p, 'statements/facts.json').statements[0].saidOn = '2026-02-01'),
    "statements/facts.json:statements[0].saidOn: 2026-02-01 is after the pack's day 2026-01-31",
  ],
  [
    'a role that ends before it begins',
    (p) => (at(p, 'entities/ann-ash.json').roles[0].until = '2024-12'),
    'entities/ann-ash.json:roles[0].until: 2024-12 is before 2025',
  ],
  [
    'a gap between two positions',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].until = '2026-01-10'),
    'positions/ann-ash.json:positions[1].from: the position before is until 2026-01-10, not until 2026-01-15',
  ],
  [
    'a last position that ends',
    (p) => (at(p, 'positions/ann-ash.json').positions[1].until = '2026-01-20'),
    'positions/ann-ash.json:positions[1].until: no position begins on 2026-01-20',
  ],
  [
    'a change that is not said',
    (p) => (at(p, 'positions/ann-ash.json').positions[1].changedFrom = null),
    'positions/ann-ash.json:positions[1].changedFrom: by the position before this is -2',
  ],
  [
    'a position by a statement on something else',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].issues = []),
    'positions/ann-ash.json:positions[0].statements[0]: "ash-1" is not on river',
  ],
  [
    'a position on digests alone that does not say so',
    (p) => delete at(p, 'positions/ann-ash.json').positions[1].weak,
    'positions/ann-ash.json:positions[1].weak: all its sources are weak',
  ],
  [
    'a position called weak that is not',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].weak = true),
    'positions/ann-ash.json:positions[0].weak: not all its sources are weak',
  ],
  [
    'half a speech as a quote',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].text = 'ours '.repeat(51).trim()),
    'statements/ann-ash.json:statements[0].text: a quote of 51 words (at most 50)',
  ],
  [
    'a pattern that is not closed',
    (p) => (at(p, 'entities/river-plan.json').patterns.en[0] = '3-point (plan'),
    'entities/river-plan.json:patterns.en[0]: ")" is missing',
  ],
  [
    'an ambiguous form that is none',
    (p) => (at(p, 'entities/ann-ash.json').ambiguous = { en: ['Ashe'] }),
    'entities/ann-ash.json:ambiguous.en[0]: "Ashe" is no form of it',
  ],
  [
    'a confusable that hides a name',
    (p) => at(p, 'entities/ann-ash.json').confusables.push('river plan'),
    'entities/ann-ash.json:confusables[1]: "river plan" is a name of river-plan, so it would never mark anything',
  ],
  [
    'one name for two, with cues for one',
    (p) => (
      (at(p, 'entities/ford.json').aliases.en = ['Ford', 'Ash']),
      (at(p, 'entities/ford.json').ambiguous = { en: ['Ash'] })
    ),
    'entities/ford.json:aliases.en[1]: "Ash" is also ann-ash',
  ],
  [
    'two positions on one issue at a time',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].until = '2026-01-20'),
    'positions/ann-ash.json:positions[1].from: the position before is until 2026-01-20, not until 2026-01-15',
  ],
  [
    'a change that was none',
    (p) => (
      (at(p, 'positions/ann-ash.json').positions[1].polarity = -2),
      (at(p, 'positions/ann-ash.json').positions[1].changedFrom = -2)
    ),
    'positions/ann-ash.json:positions[1].changedFrom: by the position before this is null',
  ],
  [
    'a position that nothing cited is of the day of',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].saidOn = null),
    'positions/ann-ash.json:positions[0].from: no cited statement is of 2026-01-05',
  ],
  [
    'a description that judges',
    (p) => (at(p, 'entities/ford.json').description = 'A ford held by the puppet mayor.'),
    'entities/ford.json:description: "puppet" judges',
  ],
  [
    'a step of a plan that judges',
    (p) => (at(p, 'entities/river-plan.json').plan.status[0].event = 'Shameful text published'),
    'entities/river-plan.json:plan.status[0].event: "Shameful" judges',
  ],
  [
    'a pole of the scale that judges',
    (p) => (at(p, 'issues.json').issues[0].poles[1] = 'The regime in the south'),
    'issues.json:issues[0].poles[1]: "regime" judges',
  ],
  [
    'a side without a position or a word about that',
    (p) => (at(p, 'story.json').sides[1].noPositionFound = []),
    'story.json:sides[1].noPositionFound: South has no position on river, and this does not say so',
  ],
  [
    'a side that is called silent and is not',
    (p) => (at(p, 'story.json').sides[0].noPositionFound = ['river']),
    'story.json:sides[0].noPositionFound[0]: North has a position on river',
  ],
  [
    'a speaker of a side who is a place',
    (p) => at(p, 'story.json').sides[1].speakers.push('ford'),
    'story.json:sides[1].speakers[0]: no person "ford"',
  ],
  [
    'a picture as a source',
    (p) => (at(p, 'sources.json').sources[0].url = 'https://paper.example/portrait.jpg'),
    'sources.json:sources[0].url: the address of a picture',
  ],
  [
    'a picture in a stance',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].stance = 'Ours ![map](https://paper.example/map)'),
    'positions/ann-ash.json:positions[0].stance: markup in a text',
  ],
];

/** A break of every rule, so that none is only written down. */
const RULE_OF: Record<string, Rule> = {
  'no story': 'missing-file',
  'a newer format': 'schema',
  'a misspelt key': 'schema',
  'a missing key': 'schema',
  'a stray file': 'stray-file',
  'a file under another name': 'file-name',
  'an id that is no slug': 'schema',
  'an address without https': 'not-https',
  'an address that runs code': 'not-https',
  'markup in a description': 'markup',
  'a day that does not exist': 'schema',
  'a role since no date': 'schema',
  'a polarity off the scale': 'schema',
  'a place without what a place needs': 'schema',
  'a plan’s part at a person': 'schema',
  'the same confusable twice': 'schema',
  'a language that is none': 'schema',
  'a statement without source': 'schema',
  'a source that is not there': 'dangling-id',
  'a variant from a source that is not there': 'dangling-id',
  'a source that nothing uses': 'unused-source',
  'the same source twice': 'duplicate-id',
  'the same statement twice': 'duplicate-id',
  'a quote without speaker': 'quote-without-speaker',
  'a statement about nobody known': 'dangling-id',
  'a statement on an unknown issue': 'dangling-id',
  'words in the facts of an entity': 'spoken-fact',
  'a term that is not there': 'dangling-id',
  'a side that the story does not have': 'dangling-id',
  'a plan before it that is a place': 'dangling-id',
  'something said after the pack’s day': 'future-date',
  'a role that ends before it begins': 'reversed-span',
  'a gap between two positions': 'position-overlap',
  'a last position that ends': 'position-overlap',
  'a change that is not said': 'change-without-ends',
  'a position by a statement on something else': 'position-not-covered',
  'a position on digests alone that does not say so': 'weak-sources',
  'a position called weak that is not': 'weak-sources',
  'half a speech as a quote': 'long-quote',
  'a pattern that is not closed': 'pattern',
  'an ambiguous form that is none': 'unknown-form',
  'a confusable that hides a name': 'hidden-name',
  'one name for two, with cues for one': 'shared-alias',
  'two positions on one issue at a time': 'position-overlap',
  'a change that was none': 'change-without-ends',
  'a position that nothing cited is of the day of': 'position-not-covered',
  'a description that judges': 'loaded-word',
  'a step of a plan that judges': 'loaded-word',
  'a pole of the scale that judges': 'loaded-word',
  'a side without a position or a word about that': 'one-sided',
  'a side that is called silent and is not': 'one-sided',
  'a speaker of a side who is a place': 'dangling-id',
  'a picture as a source': 'picture',
  'a picture in a stance': 'markup',
};

/** Keeps a break to its one finding: what pointed to the old id points to the new. */
function fixPlan(pack: SmallPack): void {
  at(pack, 'entities/river-plan.json').plan.terms = [];
  at(pack, 'entities/river-plan.json').facts = [];
}

function inspect(files: Map<string, string>): Finding[] {
  const { source, findings } = parsePack(files);
  return source ? checkPack(source) : findings;
}

function lines(findings: Finding[]): string[] {
  return findings.map(({ file, path, reason }) => `${file}:${path}: ${reason}`);
}

test('nothing is wrong with the pack that the others are broken from', () => {
  expect(lines(inspect(filesOf(smallPack())))).toEqual([]);
});

test.each(CASES)('%s is one finding with file, path, rule and reason', (what, breakIt, finding) => {
  const pack = smallPack();
  breakIt(pack);
  const findings = inspect(filesOf(pack));
  expect(lines(findings)).toEqual([finding]);
  expect(findings[0]!.rule).toBe(RULE_OF[what]);
});

test('every rule is broken by some pack above, so none is a promise only', () => {
  expect([...new Set([...Object.values(RULE_OF), 'not-json'])].sort()).toEqual(Object.keys(RULES).sort());
});

test('what somebody else called it may be quoted', () => {
  const pack = smallPack();
  at(pack, 'entities/ford.json').description = 'The ford, “a shameful place” to Ann Ash.';
  expect(lines(inspect(filesOf(pack)))).toEqual([]);
});

test('a file that is no JSON is named, and the rest is still checked', () => {
  const files = filesOf(smallPack()).set('issues.json', '{"issues": [').set('sources.json', '{"sources": 1}');
  const found = inspect(files);
  expect(found[0]!.rule).toBe('not-json');
  const findings = lines(found);
  expect(findings[0]).toMatch(/^issues\.json:: not JSON: /);
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
