import { describe, expect, test } from 'vitest';
import type { Category } from '../../lib/model/category.ts';
import { judgeMentions, type Mark } from './judge-mentions.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { readGolden } from './read-golden.ts';

const CATEGORIES = new Map<string, Category>([
  ['donald-trump', 'person'],
  ['vladimir-putin', 'person'],
  ['united-states', 'place'],
  ['us-28-point-plan', 'plan'],
  ['us-27-point-framework', 'plan'],
]);

const article = (lang: string, body: string) =>
  readGolden('a.txt', `lang: ${lang}\npublished: 2025-12-03\ntopic: story\nabout: a test\n\n${body}`, CATEGORIES);

function mark(text: string, surface: string, entity: string, kind: Mark['kind'] = 'name'): Mark {
  const start = text.indexOf(surface);
  const category = CATEGORIES.get(entity)!;
  return { start, end: start + surface.length, surface, entity, category, kind, certainty: 'certain', rule: 'name' };
}

describe('a mark is judged by the rules of the annotation', () => {
  const cases: readonly (readonly [string, string, string, string, string, Mark['kind'], string])[] = [
    ['the same span and entity', 'en', '[Trump|donald-trump] said', 'Trump', 'donald-trump', 'name', 'right'],
    ['half a name', 'en', '[Donald Trump|donald-trump]', 'Trump', 'donald-trump', 'name', 'wrong span'],
    ['another person', 'en', 'Eric Trump said', 'Trump', 'donald-trump', 'name', 'wrong person'],
    ['a role of somebody else', 'en', 'the US president', 'US president', 'donald-trump', 'role', 'wrong role'],
    ['nothing at all', 'en', 'a 28-point night', '28-point', 'us-28-point-plan', 'name', 'no mention'],
    ['another entity', 'en', '[Trump|donald-trump] plan', 'Trump plan', 'us-28-point-plan', 'name', 'wrong entity'],
    ['an ignored span', 'en', 'the ~US~ Army', 'US', 'united-states', 'name', 'neutral'],
    ['a name in the name of a plan', 'en', 'the [US plan|us-28-point-plan]', 'US', 'united-states', 'name', 'neutral'],
    ['"the" in English', 'en', 'The {peace plan|us-28-point-plan}', 'The peace plan', 'us-28-point-plan', 'role', 'right'],
    ['an article elsewhere', 'de', 'der {Plan|us-28-point-plan}', 'der Plan', 'us-28-point-plan', 'role', 'wrong span'],
    ['a version of the plan', 'en', '{peace plan|us-28-point-plan}', 'peace plan', 'us-27-point-framework', 'role', 'right'],
    ['the wrong plan by name', 'en', '[28 points|us-28-point-plan]', '28 points', 'us-27-point-framework', 'name', 'wrong entity'],
  ];
  test.each(cases)('%s', (_, lang, body, surface, entity, kind, verdict) => {
    const gold = article(lang, body);
    const { marks, missed } = judgeMentions(gold, [mark(gold.text, surface, entity, kind)]);
    expect(marks.map((judged) => judged.verdict)).toEqual([verdict]);
    expect(missed).toHaveLength(verdict === 'right' ? 0 : gold.mentions.length);
  });

  test('two marks do not find one mention twice', () => {
    const gold = article('en', '[Trump|donald-trump]');
    const twice = [mark(gold.text, 'Trump', 'donald-trump'), mark(gold.text, 'Trump', 'donald-trump')];
    expect(judgeMentions(gold, twice).marks.map(({ verdict }) => verdict)).toEqual(['right', 'wrong span']);
  });
});

describe('a quotation is found where most of it is', () => {
  const gold = article('en', '"<<donald-trump|It takes two to tango, you know>>," he said of the "big deal" here.');
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['with marks and comma', '"It takes two to tango, you know,"', true],
    ['half of it', 'It takes two', false],
    ['what stands between two others', '," he said of the "', false],
  ];
  test.each(cases)('%s', (_, surface, isFound) => {
    const start = gold.text.indexOf(surface);
    const quote = { start, end: start + surface.length, speaker: 'donald-trump' };
    const { quotes, missed } = judgeQuotes(gold, [quote]);
    expect(quotes).toEqual([{ quote, gold: isFound ? gold.quotes[0] : null }]);
    expect(missed).toHaveLength(isFound ? 0 : 1);
  });

  test('words of less than three are neither asked for nor wrong', () => {
    const start = gold.text.indexOf('big deal');
    const { quotes } = judgeQuotes(gold, [{ start, end: start + 8, speaker: null }]);
    expect(quotes).toEqual([]);
  });
});
