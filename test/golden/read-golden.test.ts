import { describe, expect, test } from 'vitest';
import type { Category } from '../../lib/model/category.ts';
import { readGolden } from './read-golden.ts';

const CATEGORIES = new Map<string, Category>([
  ['donald-trump', 'person'],
  ['vladimir-putin', 'person'],
  ['russia', 'place'],
]);
const HEAD = 'lang: en\npublished: 2025-12-03\ntopic: story\nabout: a test\n\n';

describe('an annotated article', () => {
  test('gives its text without the annotation, and spans that fit it', () => {
    const source = `${HEAD}Talks\n\nPresident [Donald Trump|donald-trump] met {[Russia|russia]'s leader|vladimir-putin} at the ~Russia~ House.\n`;
    const { lang, published, topic, text, mentions, ignore } = readGolden('a.txt', source, CATEGORIES);
    expect({ lang, published, topic }).toEqual({ lang: 'en', published: '2025-12-03', topic: 'story' });
    expect(text).toBe("Talks\n\nPresident Donald Trump met Russia's leader at the Russia House.\n");
    expect(mentions.map(({ start, end, entity, kind }) => [text.slice(start, end), entity, kind])).toEqual([
      ['Donald Trump', 'donald-trump', 'name'],
      ["Russia's leader", 'vladimir-putin', 'role'],
      ['Russia', 'russia', 'name'],
    ]);
    expect(ignore.map(({ start, end }) => text.slice(start, end))).toEqual(['Russia']);
  });

  test('keeps a quotation over paragraphs one quotation', () => {
    const source = `${HEAD}“<<donald-trump|First. On [Russia|russia].\n\n“Second>>,” he said. “<<other|Well said>>.”`;
    const { text, quotes } = readGolden('a.txt', source, CATEGORIES);
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([
      ['First. On Russia.\n\n“Second', 'donald-trump'],
      ['Well said', 'other'],
    ]);
  });
});

describe('a slip of the annotator is told with its line', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an id that the pack lacks', `${HEAD}[Trump|trump]`, 'a.txt:6: the pack has no trump'],
    ['a speaker that the pack lacks', `${HEAD}"<<him|Yes>>"`, 'a.txt:6: the pack has no him'],
    ['a mention without an id', `${HEAD}A\n\n[Trump] said`, 'a.txt:8: a stray ]'],
    ['the wrong bracket', `${HEAD}[Trump|donald-trump}`, 'a.txt:6: a role ends here, but a name is open'],
    ['a mention that is never closed', `${HEAD}[Trump said\n\nthat`, 'a.txt:6: a name runs on over the paragraph'],
    ['a quotation that is never closed', `${HEAD}A\n\n"<<other|Yes."`, 'a.txt:8: a quote is never closed'],
    ['an ignored span that is never closed', `${HEAD}~US Army`, 'a.txt:6: a ignore is never closed'],
    ['a blank inside the brackets', `${HEAD}[Trump |donald-trump]`, 'a.txt:6: empty or with blanks at its ends: "Trump "'],
    ['a possessive inside', `${HEAD}[Trump's|donald-trump] aide`, 'a.txt:6: a possessive stays outside: "Trump\'s"'],
    ['a name in a name', `${HEAD}[the [Trump|donald-trump] plan|russia]`, 'a.txt:6: a mention begins inside a name'],
    ['a head without a day', 'lang: en\ntopic: story\nabout: a test\n\nText', 'a.txt:1: published is missing'],
    ['a language that is none of the eight', HEAD.replace('en', 'nl') + 'Text', 'a.txt:1: lang cannot be nl'],
    ['a topic of its own', HEAD.replace('story', 'sport') + 'Text', 'a.txt:3: topic cannot be sport'],
    ['a key of its own', HEAD.replace('about', 'title') + 'Text', 'a.txt:4: title is unknown or given twice'],
    ['no head', 'Talks\n\nText', 'a.txt:1: not a `key: value` line of the head'],
  ];
  test.each(cases)('%s', (_, source, message) => {
    expect(() => readGolden('a.txt', source, CATEGORIES)).toThrow(message);
  });
});
