import { hashOn, NO_LETTERS } from './printed-word.ts';

/** Writes folded words one behind another, each behind its length; `places` says where each stands. */
export function layLetters(words: readonly string[]): { letters: Uint16Array; places: Uint32Array } {
  const places = new Uint32Array(words.length);
  let size = 0;
  words.forEach((word, index) => {
    places[index] = size;
    size += 1 + word.length;
  });
  const letters = new Uint16Array(size);
  words.forEach((word, index) => {
    let at = places[index]!;
    letters[at++] = word.length;
    for (let i = 0; i < word.length; i++) letters[at++] = word.charCodeAt(i);
  });
  return { letters, places };
}

/** The word at a place. */
export function wordAt(letters: Uint16Array, place: number): string {
  return String.fromCharCode(...letters.subarray(place + 1, place + 1 + letters[place]!));
}

export function hashLetters(letters: Uint16Array, place: number): number {
  let hash = NO_LETTERS;
  const end = place + letters[place]!;
  for (let at = place + 1; at <= end; at++) hash = hashOn(hash, letters[at]!);
  return hash;
}
