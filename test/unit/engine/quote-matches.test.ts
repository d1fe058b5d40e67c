import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/cli/read-document.ts';
import { scanDocument } from '../../../lib/cli/scan-document.ts';
import { bundledGazetteer } from '../../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../../support/bundled-quotes.ts';

const gazetteer = bundledGazetteer();
const quotes = bundledQuotes();

function matches(text: string, lang: string) {
  const scanned = scanDocument('a.txt', readText(text, { lang, published: '2026-01-10' }), gazetteer, quotes);
  return scanned.quotes.map(({ quote, match, speaker }) => [quote, match, speaker]);
}

const PUTIN = 'vladimir-putin';
const USHAKOV = 'yuri-ushakov';
const ZELENSKY = 'volodymyr-zelensky';

describe('a quotation is known by its words and its speaker', () => {
  test.each<[reason: string, lang: string, text: string, expected: (string | null)[]]>([
    [
      'the record’s words, other punctuation, case and marks',
      'en',
      "'Nothing new,' he began. \"NO FURTHER - that's for sure!\" said Yuri Ushakov.",
      ['ushakov-20251202-closer', 'verbatim', USHAKOV],
    ],
    ['some of them', 'en', '“We are ready right away,” Vladimir Putin said.', ['putin-20251202-ready', 'part', PUTIN]],
    [
      'a cut in the middle',
      'en',
      'Vladimir Putin said: “If Europe suddenly wants to start a war with us … a situation could very quickly arise.”',
      ['putin-20251202-swiftly', 'part', PUTIN],
    ],
    [
      'more than the record has',
      'en',
      'Putin said of Europe: “Listen to me now. They don’t have a peace agenda, they’re on the side of the war.” Vladimir Putin left.',
      ['putin-20251202-side', 'verbatim', PUTIN],
    ],
    [
      'another wording that is known',
      'en',
      '“A very useful and constructive conversation took place,” Yuri Ushakov said.',
      ['ushakov-20250806-useful', 'differs', USHAKOV],
    ],
    [
      'more than the record has, before it',
      'en',
      'Volodymyr Zelensky said: “The hardest questions were and remain the territories of our Ukraine, and the most difficult issues were and remain Ukraine’s territories.”',
      ['zelensky-20251220-issues', 'verbatim', ZELENSKY],
    ],
    [
      'one word in ten is another',
      'en',
      'Vladimir Putin said: “Either we liberate these lands by force of arms or Ukrainian troops leave these territories.”',
      ['putin-20251204-either', 'differs', PUTIN],
    ],
    [
      'Russian',
      'ru',
      '«Не дальше — это точно. Но предстоит еще большая работа как в Вашингтоне, так и в Москве», — сказал Юрий Ушаков.',
      ['ushakov-20251203-kommersant', 'verbatim', USHAKOV],
    ],
    [
      'long and the record’s words, where nobody is named beside it',
      'en',
      'The Kremlin was clear about Ukraine.\n“They don’t have a peace agenda, they’re on the side of the war.”',
      ['putin-20251202-side', 'verbatim', PUTIN],
    ],
    [
      'the same few words of somebody else',
      'en',
      '“We are ready right away,” said Markus Weber, who met Vladimir Putin.',
      [null, null, null],
    ],
    [
      'the same words of another of ours',
      'en',
      '“They don’t have a peace agenda, they’re on the side of the war,” Volodymyr Zelensky said of Vladimir Putin.',
      [null, null, ZELENSKY],
    ],
    [
      'the same thought in other words',
      'en',
      '“Europe has no plan for peace and has taken the side of those who want war,” Vladimir Putin said.',
      [null, null, PUTIN],
    ],
    ['a few common words', 'en', '“And we will see what happens,” Vladimir Putin said.', [null, null, PUTIN]],
  ])('%s', (_, lang, text, expected) => {
    expect(matches(text, lang)).toContainEqual(expected);
    expect(matches(text, lang)).toHaveLength(1);
  });
});
