import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkMentions, spotForms, type SpottedBlock } from '../../../lib/engine/engine.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';

const gazetteer = bundledGazetteer();
const ARTICLE = { published: '2025-12-03' } as const;

const WORDS = (
  'Donald Trump|Trump|Eric Trump|President Trump|Mrs. Trump|Vance|JD Vance|Cyrus Vance|Putin|Moscow|Moscow, Idaho|Costa|' +
  'Congress|security guarantees|28-point plan|Tower|D.|the|coach|family|Zachariah|said|,|.|“|”|-|Gaza|Ukraine|Senate|Herr'
).split('|');
const pages = fc.array(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function spot(text: string): SpottedBlock {
  return { text, lang: 'en', spots: spotForms(text, 'en', gazetteer) };
}

function link(texts: readonly string[]) {
  return linkMentions(texts.map(spot), gazetteer, ARTICLE).mentions;
}

test('whatever stands around names, no two overlap and each is cut where its words are', () => {
  fc.assert(
    fc.property(pages, (texts) => {
      link(texts).forEach((mentions, block) => {
        let last = 0;
        for (const { start, end } of mentions.filter(({ kind }) => kind === 'name')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(texts[block]!.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
          last = end;
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('blocks without a name may be left out: nothing is decided otherwise', () => {
  fc.assert(
    fc.property(pages, (texts) => {
      const apart = texts.flatMap((text) => ['Nothing to see.', text]);
      expect(
        link(apart)
          .filter((_, index) => index % 2 === 1)
          .map((mentions) => mentions.map(({ entity }) => entity)),
      ).toEqual(link(texts).map((mentions) => mentions.map(({ entity }) => entity)));
    }),
    { numRuns: 300 },
  );
});

test('without a second bearer of a surname, the order of the blocks decides nothing', () => {
  const alone = fc.array(
    fc
      .array(fc.constantFrom(...WORDS.filter((word) => !/Eric|Mrs|Cyrus|Idaho|Zachariah|D\./.test(word))), {
        maxLength: 8,
      })
      .map((words) => words.map((word) => word.replace(/^(?:family|coach)$/, 'said')).join(' said ')),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(alone, (texts) => {
      expect(link(texts.toReversed()).toReversed()).toEqual(link(texts));
    }),
    { numRuns: 500 },
  );
});

/** How often the text of a block is looked at while it is linked. */
function looks(sentence: string, count: number): number {
  const text = sentence.repeat(count);
  let looked = 0;
  const found = spot(text);
  const counted = found.spots.map((spots) =>
    spots.map((one) => ({
      ...one,
      get start() {
        looked++;
        return one.start;
      },
    })),
  );
  linkMentions([{ ...found, spots: counted }], gazetteer, ARTICLE);
  return looked;
}

test.each([
  ['a surname again and again', 'Trump '],
  ['namesakes in turn', 'Eric Trump and Donald Trump met Cyrus Vance. '],
  ['cues in a plan', 'the 28-point plan plan peace plan '],
  ['capitals', 'VANCE TRUMP COSTA '],
])('a hostile block of %s is linked in one pass', (_, sentence) => {
  expect(looks(sentence, 8000)).toBeLessThan(11 * looks(sentence, 800));
});
