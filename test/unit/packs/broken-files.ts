import { at, type BrokenPack } from './broken-pack.ts';

/** What the files' schema refuses. */
export const BROKEN_FILES: readonly BrokenPack[] = [
  ['no story', 'missing-file', (p) => delete p['story.json'], 'story.json:: missing'],
  [
    'a newer format',
    'schema',
    (p) => (at(p, 'story.json').format = 2),
    'story.json:format: this version reads format 1 only',
  ],
  ['a misspelt key', 'schema', (p) => (at(p, 'story.json').titel = 'x'), 'story.json:: unknown: "titel"'],
  [
    'a missing key',
    'schema',
    (p) => delete at(p, 'statements/ann-ash.json').statements[0].saidOn,
    'statements/ann-ash.json:statements[0].saidOn: missing',
  ],
  ['a stray file', 'stray-file', (p) => (p['extra.json'] = {}), 'extra.json:: no such file in a pack'],
  [
    'a file under another name',
    'file-name',
    (p) => ((p['entities/fort.json'] = at(p, 'entities/ford.json')), delete p['entities/ford.json']),
    'entities/fort.json:: by its content this file is entities/ford.json',
  ],
  [
    'an id that is no slug',
    'schema',
    (p) => (at(p, 'sources.json').sources[0].id = 'Paper_1'),
    'sources.json:sources[0].id: not a kebab-case id',
  ],
  [
    'an address without https',
    'not-https',
    (p) => (at(p, 'sources.json').sources[0].url = 'http://paper.example/1'),
    'sources.json:sources[0].url: not an https address',
  ],
  [
    'an address that runs code',
    'not-https',
    (p) => (at(p, 'sources.json').sources[0].url = 'javascript:alert(1)'),
    'sources.json:sources[0].url: not an https address',
  ],
  [
    'markup in a description',
    'markup',
    (p) => (at(p, 'entities/ford.json').description = 'A <b>ford</b>.'),
    'entities/ford.json:description: markup in a text',
  ],
  [
    'a day that does not exist',
    'schema',
    (p) => (at(p, 'sources.json').sources[0].published = '2026-02-30'),
    'sources.json:sources[0].published: not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    'a role since no date',
    'schema',
    (p) => (at(p, 'entities/ann-ash.json').roles[0].from = 'spring 2025'),
    'entities/ann-ash.json:roles[0].from: not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    'a polarity off the scale',
    'schema',
    (p) => (at(p, 'positions/ann-ash.json').positions[0].polarity = 3),
    'positions/ann-ash.json:positions[0].polarity: not a whole number from -2 to 2',
  ],
  [
    'a place without what a place needs',
    'schema',
    (p) => delete at(p, 'entities/ford.json').place,
    'entities/ford.json:place: a place needs it',
  ],
  [
    'a plan’s part at a person',
    'schema',
    (p) => (at(p, 'entities/ann-ash.json').plan = at(p, 'entities/river-plan.json').plan),
    'entities/ann-ash.json:plan: only for the category "plan"',
  ],
  [
    'a pronoun of something else than a person',
    'schema',
    (p) => (at(p, 'entities/ford.json').pronoun = 'she'),
    'entities/ford.json:pronoun: only for the category "person"',
  ],
  [
    'the same confusable twice',
    'schema',
    (p) => at(p, 'entities/ann-ash.json').confusables.push('Ash Wednesday'),
    'entities/ann-ash.json:confusables[1]: "Ash Wednesday" stands here twice',
  ],
  [
    'a language that is none',
    'schema',
    (p) => (at(p, 'entities/ford.json').cues = { English: ['bank'] }),
    'entities/ford.json:cues.English: not a language subtag',
  ],
  [
    'a statement without source',
    'schema',
    (p) => (at(p, 'statements/ann-ash.json').statements[0].sources = []),
    'statements/ann-ash.json:statements[0].sources: Too small: expected array to have >=1 items',
  ],
];
