import type { QuoteMatch } from '../../model/mention.ts';
import { CUT_NUMBER, RUN, type KnownRuns, type Wording } from './known-runs.ts';

export interface Matched {
  readonly wording: Wording;
  readonly match: QuoteMatch;
}

/** Other words must leave so many of the record's. */
const FEWEST_ALIGNED = 8;
const SHARE_ALIGNED = 0.75;
/** Longer ones are no quotation of a sentence or two; comparing takes the product of both lengths. */
const MOST_COMPARED = 160;

/**
 * The known quote that these words are; `canBe` says whether the speaker may be the record's, for so many words that
 * are exactly the same or (`isExact` false) only mostly.
 */
export function matchQuote(
  words: readonly number[],
  runs: KnownRuns,
  canBe: (wording: Wording, words: number, isExact: boolean) => boolean,
): Matched | null {
  return matchExactly(words, runs, canBe) ?? matchMostly(words, runs, canBe);
}

type CanBe = (wording: Wording, words: number, isExact: boolean) => boolean;

function matchExactly(words: readonly number[], runs: KnownRuns, canBe: CanBe): Matched | null {
  let found: Matched | null = null;
  for (const [wording, position] of runs.at(words, 0)) {
    if (!isPart(words, wording.words, position) || !canBe(wording, words.length, true)) continue;
    const isWhole = wording.words.length === words.length;
    const match = wording.isVariant ? 'differs' : isWhole ? 'verbatim' : 'part';
    if (found === null || rank(match) < rank(found.match)) found = { wording, match };
  }
  return found ?? findWhole(words, runs, canBe);
}

function rank(match: QuoteMatch): number {
  return match === 'verbatim' ? 0 : match === 'part' ? 1 : 2;
}

/** Whether the words stand in the wording from `position` on; after a cut they go on somewhere further on. */
function isPart(words: readonly number[], wording: readonly number[], position: number): boolean {
  let at = position;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === CUT_NUMBER) {
      const next = words[i + 1]!;
      do at++;
      while (at < wording.length && !(wording[at] === next && (words[i + 2] ?? wording[at + 1]) === wording[at + 1]));
    } else if (words[i] !== wording[at]) return false;
    else at++;
  }
  return true;
}

/** The longest record that the quotation holds whole, where it is most of it or long by itself. */
function findWhole(words: readonly number[], runs: KnownRuns, canBe: CanBe): Matched | null {
  let found: Matched | null = null;
  for (let i = 0; i + RUN <= words.length; i++) {
    for (const [wording, position] of runs.at(words, i)) {
      const { length } = wording.words;
      if (position !== 0 || wording.isVariant || length <= (found?.wording.words.length ?? 0)) continue;
      if (length < FEWEST_ALIGNED && length * 2 < words.length) continue;
      if (wording.words.every((word, n) => words[i + n] === word) && canBe(wording, length, true)) {
        found = { wording, match: 'verbatim' };
      }
    }
  }
  return found;
}

function matchMostly(words: readonly number[], runs: KnownRuns, canBe: CanBe): Matched | null {
  if (words.length < FEWEST_ALIGNED || words.length > MOST_COMPARED) return null;
  const shared = new Map<Wording, { runs: number; first: number; last: number }>();
  for (let i = 0; i + RUN <= words.length; i++) {
    for (const [wording, position] of runs.at(words, i)) {
      const known = shared.get(wording);
      // Where the wording would begin and end if all other words stood as they do here.
      const first = Math.max(0, position - i);
      const last = Math.min(wording.words.length, position + words.length - i);
      if (!known) shared.set(wording, { runs: 1, first, last });
      else {
        known.runs++;
        known.first = Math.min(known.first, first);
        known.last = Math.max(known.last, last);
      }
    }
  }
  let best: Wording | null = null;
  let most = 0;
  for (const [wording, { runs, first, last }] of shared) {
    if (runs < 2 || last - first > MOST_COMPARED || !canBe(wording, words.length, false)) continue;
    const aligned = alignedWords(words, wording.words.slice(first, last));
    const least = Math.max(FEWEST_ALIGNED, SHARE_ALIGNED * Math.max(words.length, last - first));
    if (aligned < least || aligned <= most) continue;
    best = wording;
    most = aligned;
  }
  return best && { wording: best, match: 'differs' };
}

/** The length of the longest sequence of words that both have in this order. */
function alignedWords(a: readonly number[], b: readonly number[]): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let i = 0; i < b.length; i++) row[i + 1] = word === b[i] ? above[i]! + 1 : Math.max(above[i + 1]!, row[i]!);
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
