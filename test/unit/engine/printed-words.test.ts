import { describe, expect, test } from 'vitest';
import { codesOf, isLetter, isSpace } from '../../../lib/engine/characters.ts';
import { foldWord } from '../../../lib/engine/fold.ts';
import { LEXICON, lexicalAt, lexicalOf } from '../../../lib/engine/lexicon.ts';
import { createSayingWords, readSmall } from '../../../lib/engine/quotes/saying-words.ts';
import { WordClass } from '../../../lib/engine/quotes/word-class.ts';

/** Every character there is room for in one code unit. */
const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

describe('a character is told by its code as a regular expression tells it, or marks and names are misread', () => {
  test.each([
    ['blanks', isSpace, /\s/],
    ['letters', isLetter, /\p{L}/u],
  ])('%s', (_, isOne, pattern) => {
    expect(CODES.filter((code) => isOne(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  });

  test('one of a few', () => {
    const codes = codesOf('"“');
    expect(CODES.filter((code) => codes[code] === 1)).toEqual([0x22, 0x201c]);
  });
});

describe('a word around a name is known as it is printed', () => {
  test('every listed one, in capitals and in the middle of a text', () => {
    const unknown = [...LEXICON].filter(([word, flags]) => {
      const printed = `(${word.toUpperCase()}),`;
      return foldWord(printed) === word && lexicalAt(printed, 1, printed.length - 2) !== flags;
    });
    expect(unknown).toEqual([]);
  });

  test.each([
    ['another case of a Cyrillic name', 'Еріком', 'ерік'],
    ['and another', 'Андрея', 'андрей'],
    ['with accents', 'JOSÉ', 'jose'],
    ['with a soft hyphen', 'Mi\u00ADchael', 'michael'],
    ['with a combining mark', 'José'.normalize('NFD'), 'jose'],
  ])('%s', (_, printed, listed) => {
    expect(lexicalAt(printed, 0, printed.length)).toBe(lexicalOf(listed));
    expect(lexicalOf(listed)).not.toBe(0);
  });

  test.each(['', 'xyzzy', 'Trumps', '28', 'トランプ', 'украинец'])('and no other: %s', (word) => {
    expect(lexicalAt(word, 0, word.length)).toBe(0);
  });
});

describe('a verb of saying is known as it is printed', () => {
  const words = createSayingWords(
    new Map([
      ['said', WordClass.VERB],
      ['u.s.', WordClass.SHORT],
      ['zufolge_medien', WordClass.BEHIND],
    ]),
  );

  test.each([
    ['small', 'said', 'said', WordClass.VERB, false],
    ['at the head of a sentence', 'Said', 'Said', WordClass.VERB, true],
    ['up to what follows', 'said,', 'said', WordClass.VERB, false],
    ['with full stops inside', 'U.S. aid', 'U.S', 0, true],
    ['no other', 'sail', 'sail', 0, false],
    ['no brand', 'sAID', 'sAID', 0, false],
    ['a word of two only behind the other', 'medien', 'medien', 0, false],
  ])('%s', (_, text, printed, wordClass, isCapital) => {
    const word = { end: 0, number: 0, isCapital: false };
    readSmall(text, 0, text.length, words, word);
    expect([text.slice(0, word.end), words.classes[word.number], word.isCapital]).toEqual([
      printed,
      wordClass,
      isCapital,
    ]);
  });
});
