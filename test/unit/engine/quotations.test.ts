import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkedBlock } from '../../../lib/model/mention.ts';
import { findMarks } from '../../../lib/engine/quotes/find-marks.ts';
import { findQuotations } from '../../../lib/engine/quotes/find-quotations.ts';
import { linkQuotes } from '../../../lib/engine/quotes/link-quotes.ts';
import { bundledQuotes } from '../../support/bundled-quotes.ts';

/** The printed words of the pieces, a quotation a string, pieces parted by a bar. */
function found(...texts: string[]): string[] {
  const blocks = texts.map((text) => ({ text }));
  return findQuotations(blocks, findMarks(blocks)).map(({ pieces }) =>
    pieces.map(({ block, start, end }) => texts[block]!.slice(start, end)).join(' | '),
  );
}

describe('quotations: what stands between marks is found whole, without marks and blanks', () => {
  test.each<[reason: string, texts: string[], expected: string[]]>([
    ['straight', ['He said "we are very close" today.'], ['we are very close']],
    ['curly', ['He said “we are very close” today.'], ['we are very close']],
    ['low and high', ['Er sagte „wir sind nahe dran“ dazu.'], ['wir sind nahe dran']],
    ['low and high, Polish', ['Mówi „jesteśmy bardzo blisko” dziś.'], ['jesteśmy bardzo blisko']],
    ['low and straight', ['Er sagte „wir sind nahe dran" dazu.'], ['wir sind nahe dran']],
    ['pointed', ['Он сказал: «Мы очень близки».'], ['Мы очень близки']],
    ['pointed with blanks inside', ['Il dit : « Nous sommes proches. »'], ['Nous sommes proches.']],
    ['pointed inwards', ['Er sagte: »Wir sind nahe dran.«'], ['Wir sind nahe dran.']],
    ['punctuation inside belongs to it', ['“We are close,” he said.'], ['We are close,']],
    [
      'one in another is not a second',
      ['“He said ‘we are close’ to me,” she said.'],
      ['He said ‘we are close’ to me,'],
    ],
    ['straight in straight', ['"He told me "go home now" twice," she said.'], ['He told me "go home now" twice,']],
    ['curly in pointed', ['«Он сказал „мы близко“ мне», — сказала она.'], ['Он сказал „мы близко“ мне']],
    ['two words are a term', ['The “peace plan” is dead.'], []],
    ['inches are no mark', ['A 6" pipe and a 5" pipe are here.'], []],
    ['over paragraphs', ['“We are close.', '“We are very close,” he said.'], ['We are close. | We are very close,']],
    ['over three', ['“One two three.', '“Four.', '“Five.”'], ['One two three. | Four. | Five.']],
    ['over paragraphs, pointed', ['« Nous sommes là.', '» Nous restons là. »'], ['Nous sommes là. | Nous restons là.']],
    [
      'over paragraphs, without a mark at the second',
      ['Він сказав: «Ми близько.', 'Дуже близько до миру». Усе.'],
      ['Ми близько. | Дуже близько до миру'],
    ],
    [
      'never closed, and a straight mark in the next',
      ['"We are close.', 'He called it "the very best" now.'],
      ['the very best'],
    ],
    ['over lines of one paragraph', ['“We are close.\n“We are very close.”'], ['We are close.\n“We are very close.']],
    ['never closed, and the next begins without', ['“We are close.', 'He left the room.'], []],
    ['what is whole in one never closed counts', ['“A. He said “we are close” and left.'], ['we are close']],
    ['a closing mark alone', ['He left” and came back.'], []],
    ['typed the wrong way round', ['He said “we are very close“ today.'], ['we are very close']],
    ['right after a bracket or a dash', ['(“We are very close”) —“not so far”'], ['We are very close', 'not so far']],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });
});

const MARKS = ['"', '“', '”', '„', '«', '»', '‘', '’', "'", ' ', '. ', ', ', '\n', 'Putin', ' said ', ' he ', 'word '];
const anyText = fc.array(fc.constantFrom(...MARKS), { maxLength: 80 }).map((parts) => parts.join(''));
const anyBlock = anyText.map((text): LinkedBlock => ({ text, lang: 'en', mentions: [] }));
const index = bundledQuotes();

describe('quotations of any text', () => {
  test('lie in it, in order, apart from one another, and begin and end with no blank', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        let [block, at] = [0, 0];
        for (const piece of linkQuotes(blocks, index).flatMap(({ pieces }) => pieces)) {
          expect([piece.block > block || piece.start >= at, piece.start <= piece.end]).toEqual([true, true]);
          const words = blocks[piece.block]!.text.slice(piece.start, piece.end);
          expect(words).toBe(words.trim());
          [block, at] = [piece.block, piece.end];
        }
      }),
    );
  });

  test('are the same whenever they are looked for', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        expect(linkQuotes(blocks, index)).toEqual(linkQuotes(blocks, index));
      }),
    );
  });
});

/** Counts how often a text is looked into, so that no clock is needed. */
function reads(text: string): number {
  let count = 0;
  const counted = new Proxy(Object(text) as object, {
    get(target, key) {
      count++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(text) : value;
    },
  });
  linkQuotes([{ text: counted as unknown as string, lang: 'en', mentions: [] }], index);
  return count;
}

describe('a hostile page costs as much as it is long', () => {
  test.each([
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['openings between words', '“a '],
    ['openings and closings', '“a b c” '],
    ['nested pairs that nothing closes', '“a “b c d” '],
    ['stops and marks', '.” '],
    ['sentences of saying', '“One two three,” he said. '],
    ['brackets', '(“one two three” '],
    ['words that nobody said, then he', '“One two three.” Who? “One two three,” he said. '],
    ['dashes inside a mark that is never closed', '“a, — said b. — c '],
    ['apostrophes', '’s ‘a '],
    ['capitals', 'A “One Two Three” B '],
  ])('%s: ten times the text takes no more than eleven times the looks', (_, part) => {
    const [small, large] = [reads(part.repeat(500)), reads(part.repeat(5000))];
    expect(large).toBeLessThan(11 * small + 1000);
  });
});
