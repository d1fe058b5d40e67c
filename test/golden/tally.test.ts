import { expect, test } from 'vitest';
import type { Category } from '../../lib/model/category.ts';
import type { JudgedArticle } from './golden-set.ts';
import { judgeMentions, type Mark } from './judge-mentions.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { readGolden } from './read-golden.ts';
import { tallyMentions, tallyQuotes, wrongPerThousand } from './tally.ts';

const CATEGORIES = new Map<string, Category>([['donald-trump', 'person']]);
const HEAD = 'lang: en\npublished: 2025-12-03\ntopic: story\nabout: a test\n\n';
const BODY =
  '"<<donald-trump|It takes two to tango>>," [Trump|donald-trump] told Eric Trump. "<<other|That is what they say>>," said he.';

function judge(marked: readonly [surface: string, at: number][], speakers: readonly (string | null)[]): JudgedArticle {
  const article = readGolden('a.txt', HEAD + BODY, CATEGORIES);
  const marks = marked.map(([surface, start]): Mark => {
    const kind = { entity: 'donald-trump', category: 'person', kind: 'name', certainty: 'certain', rule: 'name' } as const;
    return { start, end: start + surface.length, surface, ...kind };
  });
  const quotes = article.quotes.slice(0, speakers.length).map((quote, i) => ({ ...quote, speaker: speakers[i]! }));
  return { article, mentions: judgeMentions(article, marks), quotes: judgeQuotes(article, quotes) };
}

test('marks count for precision, gold mentions for recall', () => {
  const { text } = readGolden('a.txt', HEAD + BODY, CATEGORIES);
  const places = [text.indexOf('Trump'), text.lastIndexOf('Trump')];
  const judged = judge(
    places.map((start) => ['Trump', start]),
    [],
  );
  expect(tallyMentions([judged, judge([], [])], () => true)).toEqual({ gold: 2, found: 1, right: 1, wrong: 1 });
  expect(wrongPerThousand([judged])).toBeCloseTo(1000 / 16);
});

test('a speaker counts where one is given', () => {
  const judged = [judge([], ['donald-trump', 'donald-trump']), judge([], [null])];
  const spans = { gold: 4, found: 3, right: 3, wrong: 0 };
  expect(tallyQuotes(judged)).toEqual({ ...spans, ours: 2, oursFound: 2, oursRight: 1, given: 2, givenRight: 1 });
});
