/** How words and numbers travel as text. A folded word has no capital letter of ASCII, so one can say where a word begins and what it shares. */
const NONE_SHARED = 65;
const MOST_SHARED = 25;

/** Cyrillic letters travel as ASCII, which compresses better: a word with a mark before it is to be read so. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ';
const AS_ASCII = 'abvgdejziqklmnoprstufhc4w67y8x9{|}~^';
const MARK = '!';

function exchange(word: string, from: string, to: string): string {
  return Array.from(word, (char) => to[from.indexOf(char)] ?? char).join('');
}

/** Sorted folded words or phrases as one text, each without what it shares with the one before. */
export function shorten(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    const isCyrillic = Array.from(word).every((char) => CYRILLIC.includes(char) || char === ' ' || char === '-');
    const written = isCyrillic ? MARK + exchange(word, CYRILLIC, AS_ASCII) : word;
    let shared = 0;
    while (shared < MOST_SHARED && shared < written.length && written[shared] === before[shared]) shared++;
    text += String.fromCharCode(NONE_SHARED + shared) + written.slice(shared);
    before = written;
  }
  return text;
}

export function lengthen(text: string): string[] {
  let before = '';
  return text.match(/[A-Z][^A-Z]*/g)!.map((rest) => {
    before = before.slice(0, rest.charCodeAt(0) - NONE_SHARED) + rest.slice(1);
    return before.startsWith(MARK) ? exchange(before.slice(1), AS_ASCII, CYRILLIC) : before;
  });
}

/** Of ascending runs of numbers, the first of each and the steps to the others. */
export function stepsOf(numbers: readonly number[], runs: readonly number[]): number[] {
  let at = 0;
  return runs.flatMap((length) => {
    const run = numbers.slice(at, (at += length));
    return run.map((number, n) => number - (n === 0 ? 0 : run[n - 1]!));
  });
}

export function runsOf(steps: readonly number[], runs: readonly number[]): number[] {
  let at = 0;
  return runs.flatMap((length) => {
    let sum = 0;
    return steps.slice(at, (at += length)).map((step) => (sum += step));
  });
}

/** From `#` on: JSON escapes few of them. NIL, -1, is `"`. Surrogates begin beyond `MOST`. */
const ZERO = 35;
const MOST = 0xd7ff - ZERO;

/** One character a number. Throws a RangeError for a number too large. */
export function encode(
  values: ArrayLike<number>,
  numberOf: (value: number, index: number) => number = (value) => value,
): string {
  return Array.from(values, (value, index) => {
    const number = numberOf(value, index);
    if (number > MOST) throw new RangeError('a table of the gazetteer outgrew one character a number');
    return String.fromCharCode(number + ZERO);
  }).join('');
}

export function decode(text: string): number[] {
  const out: number[] = Array.from({ length: text.length });
  for (let i = 0; i < out.length; i++) out[i] = text.charCodeAt(i) - ZERO;
  return out;
}
