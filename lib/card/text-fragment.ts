/** Links that open a document at the quoted passage: https://wicg.github.io/scroll-to-text-fragment/ */

/** Up to so many words are looked for in one piece; longer passages by their first and last words. */
const LONGEST_WHOLE = 8;
const END_WORDS = 4;

/**
 * Where a quote was cut, an editor put in brackets, or an apostrophe or dash may be set in another form by the outlet,
 * the words of record and page can differ. Only words between such places are safe to look for.
 */
const UNSAFE = /[\p{L}\p{N}]*[’'‘`´]+[\p{L}\p{N}]*|\[[^\]]*\]|\([^)]*\)|[“”„«»"…–—]|\.{3}| - /gu;

/** The address with a text directive for the words; as it is where no run of words is safe to look for. */
export function linkToPassage(url: string, words: string): string {
  const directive = textDirective(words);
  if (!directive) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The value of a `text=` directive, or null. */
export function textDirective(words: string): string | null {
  const runs = words
    .split(UNSAFE)
    .map((run) =>
      run
        .trim()
        .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
        .split(/\s+/u)
        .filter(Boolean),
    )
    .filter((run) => run.length >= 2);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  if (runs.length === 1 && total <= LONGEST_WHOLE) return encode(first);
  const start = first.slice(0, END_WORDS);
  const end = last.slice(-END_WORDS);
  // One short run would be found whole in it, and start and end must not overlap.
  if (first === last && first.length < 2 * END_WORDS) return encode(first);
  return `${encode(start)},${encode(end)}`;
}

/** Dash, comma and ampersand mean something in a directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
