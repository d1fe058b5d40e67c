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

/** The words again, with the place of each. */
export function readWords(letters: Uint16Array): { words: string[]; places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < letters.length; place += 1 + letters[place]!) {
    words.push(String.fromCharCode(...letters.subarray(place + 1, place + 1 + letters[place]!)));
    places.push(place);
  }
  return { words, places };
}
