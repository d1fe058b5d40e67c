import { describe, expect, test } from 'vitest';
import { explainMention } from '../../../lib/card/explain.ts';
import { formatDate, formatShortDate, formatSpan } from '../../../lib/card/format-date.ts';
import { issueInFocus, sentenceAround } from '../../../lib/card/issue-in-focus.ts';
import { quoteText } from '../../../lib/card/quote-text.ts';
import { linkToPassage, textDirective } from '../../../lib/card/text-fragment.ts';
import type { PlacedMention } from '../../../lib/model/mention.ts';
import { cardRecord, PERSON } from '../../support/card-record.ts';

describe('dates are shown as precisely as they are known', () => {
  const cases: [string, string, string][] = [
    ['2025-12-03', '3 December 2025', '3 Dec 2025'],
    ['2025-12', 'December 2025', 'Dec 2025'],
    ['2025', '2025', '2025'],
    ['2025-06-30', '30 June 2025', '30 June 2025'],
    ['2025-13-01', '2025-13-01', '2025-13-01'],
    ['early 2025', 'early 2025', 'early 2025'],
  ];
  test.each(cases)('%s', (date, long, short) =>
    expect([formatDate(date), formatShortDate(date)]).toEqual([long, short]),
  );

  test.each([
    ['2025-12-02', '2025-12-03', '2 to 3 December 2025'],
    ['2025-12-02', '2026-01-03', '2 December 2025 to 3 January 2026'],
    ['2025-12', '2026', 'December 2025 to 2026'],
    ['2025-12-02', null, '2 December 2025'],
    [null, null, ''],
  ])('from %s until %s', (from, until, expected) => expect(formatSpan(from, until)).toBe(expected));
});

describe('links open at the passage', () => {
  const cases: [string, string, string | null][] = [
    ['short words whole', 'we live without cranes', 'we%20live%20without%20cranes'],
    [
      'long words by their ends',
      'one two three four five six seven eight nine ten',
      'one%20two%20three%20four,seven%20eight%20nine%20ten',
    ],
    [
      'dash, comma and ampersand do not become syntax',
      'rock-solid, oil & gas deals',
      'rock%2Dsolid%2C%20oil%20%26%20gas%20deals',
    ],
    ['apostrophes may be set otherwise there', 'you don’t have the cards now', 'have%20the%20cards%20now'],
    ['cuts are not looked for', 'the first part … and the last part', 'the%20first%20part,and%20the%20last%20part'],
    ['what an editor put in brackets neither', 'he [Putin] wants to stop the war', 'wants%20to%20stop%20the%20war'],
    [
      'other scripts',
      'мы не будем ждать',
      '%D0%BC%D1%8B%20%D0%BD%D0%B5%20%D0%B1%D1%83%D0%B4%D0%B5%D0%BC%20%D0%B6%D0%B4%D0%B0%D1%82%D1%8C',
    ],
    ['one word is found everywhere', 'Never.', null],
    ['nothing', '', null],
  ];
  test.each(cases)('%s', (_, words, expected) => expect(textDirective(words)).toBe(expected));

  test('an address with a fragment keeps it', () => {
    expect(linkToPassage('https://a.example/x#top', 'three plain words')).toBe(
      'https://a.example/x#top:~:text=three%20plain%20words',
    );
    expect(linkToPassage('https://a.example/x', 'three plain words')).toBe(
      'https://a.example/x#:~:text=three%20plain%20words',
    );
    expect(linkToPassage('https://a.example/x', 'No')).toBe('https://a.example/x');
  });
});

describe('quotes as printed', () => {
  const cases: [string, string, string][] = [
    ['Just a ceasefire will never work', 'en', '“Just a ceasefire will never work”'],
    ['talks nice and then bombs', 'en', '“… talks nice and then bombs …”'],
    ['talks nice and then bombs.', 'en', '“… talks nice and then bombs.”'],
    ['… and then he left.', 'en', '“… and then he left.”'],
    ['Нет', 'ru', '«Нет»'],
    ['Nein', 'de', '„Nein“'],
    ['мы ждём', 'ru', '«… мы ждём …»'],
  ];
  test.each(cases)('%s', (text, lang, expected) => expect(quoteText(text, lang)).toBe(expected));
});

describe('the issue in focus', () => {
  const cases: [string, string, string | null][] = [
    ['is named', 'Example spoke about the harbour.', 'harbour'],
    ['is meant by its stances', 'Example was asked about grain.', 'tariffs'],
    [
      'is that of the mention’s own sentence',
      'Tariffs rose again this week. Example spoke of the harbour. Tariffs and tariffs.',
      'harbour',
    ],
    ['is none where nothing points to one', 'Example arrived by train on Monday.', null],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(issueInFocus({ text, start: text.indexOf('Example') }, cardRecord())).toBe(expected);
  });

  test('an issue on which nothing is coded is never in focus', () => {
    const record = cardRecord({ positions: [] });
    expect(issueInFocus({ text: 'Example spoke about the harbour.', start: 0 }, record)).toBeNull();
  });

  test.each([
    ['One here. Two there. Three.', 12, 'Two there.'],
    ['The U.S. plan was read in Kyiv. Nobody signed.', 20, 'The U.S. plan was read in Kyiv.'],
    ['He said “Never again.” She left.', 25, 'She left.'],
    ['No end at all', 5, 'No end at all'],
  ])('the sentence in %j', (text, start, expected) => expect(sentenceAround(text, start)).toBe(expected));

  test('a hostile block takes no more than linear time', () => {
    const started = performance.now();
    issueInFocus({ text: '. A“'.repeat(100_000), start: 0 }, cardRecord());
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('why is this marked', () => {
  const placed = (surface: string, change: Partial<PlacedMention['mention']> = {}): PlacedMention => ({
    surface,
    blockText: surface,
    mention: {
      start: 0,
      end: surface.length,
      entity: PERSON,
      category: 'person',
      kind: 'name',
      certainty: 'certain',
      rule: 'full-name',
      ...change,
    },
  });
  test('says what was read as whom, how sure, and by which rule', () => {
    expect(explainMention(placed('Ada  Example'), 'Ada Example')[0]).toBe(
      '“Ada Example” is the name of an entry in the story’s data.',
    );
    expect(explainMention(placed('Example'), 'Ada Example')[0]).toBe('“Example” is read as a name of Ada Example.');
    expect(explainMention(placed('the minister', { kind: 'role' }), 'Ada Example')[0]).toBe(
      '“the minister” is read as a description of Ada Example, by office or by whose they are.',
    );
    const talks = placed('Geneva talks', { kind: 'role', category: 'event', rule: 'role-on-date' });
    expect(explainMention(talks, 'Talks in Geneva')).toContain(
      '“Geneva talks” is read as a description of Talks in Geneva.',
    );
    expect(explainMention(placed('Example', { certainty: 'likely' }), 'Ada Example')[1]).toMatch(
      /^Likely, not certain/,
    );
    expect(explainMention(placed('Example'), 'Ada Example')[2]).toBe('What decided: the full name is printed.');
    expect(explainMention(placed('Example', { rule: 'another-rule' }), 'Ada Example')[2]).toBe('Rule: another rule.');
  });
});
