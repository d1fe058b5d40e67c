import type { LoadedGazetteer } from './gazetteer.ts';
import { CASE, slotOfKey, type FormTables } from './tables.ts';

/**
 * Where in a text a form may begin, found by the browser's own regular expressions: in a page's cold code they pass over
 * ten characters in the time that a loop of ours takes for one. A word is known by its first four letters; small ones
 * ("peace plan", "talks in Geneva") only where the language has forms that begin so. The pattern lets through too much,
 * never too little: letters that fold to others, and capitals inside a word, always pass. It ends with the first letter
 * of the word, so that its `lastIndex` says where that is.
 */
export interface Starts {
  /** By first letter, the letters after it as alternatives of a pattern. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Nodes of the words that may begin a form small, or with a digit, and the languages in which they do. */
  readonly smallNodes: Int32Array;
  readonly smallLangs: Uint32Array;
  /**
   * By node: first letters of the words that may follow, for a short word that is no form by itself. Otherwise all that
   * "the Donald" brings about is a stop at each "the".
   */
  readonly smallNext: Readonly<Record<number, string>>;
}

const PLAIN = 'a-z0-9_\\u0430-\\u0450\\u0452-\\u045f\\u0461-\\u0481\\u048b-\\u052f';
const IS_PLAIN = new RegExp(`^[${PLAIN}]`);
const IS_NUMBER = /^\d+$/;

/** Letters before which no word begins; not all there are, so that the rest has to be looked at. */
const LETTERS = '\\w\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0400-\\u0481\\u048a-\\u052f';
/** What folds to something else or to nothing. */
const FOLDED = '\\xaa-\\u036f\\u0401\\u0451\\u0483-\\u0489\\u200b-\\u200f\\u2060\\ufeff';
const ODD =
  '\\xaa\\xb5\\xba\\xc0-\\u02ff\\u0370-\\u03ff\\u0401\\u0451\\u0530-\\u1fff\\u2071-\\u218f\\u2c00-\\u3040\\u3100-\\u33ff\\ua000-\\uabff\\uf900-\\uffdc';
/** Words of one character each, which nothing parts. */
const UNSPACED = '\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';

const CAPITALS = 'A-Z\\u0400-\\u042f\\u0490';

const LETTERS_KNOWN = 4;
const WORD_ENDS = '(?![a-zа-ї])';
/** The case rule of a form's first word. */
const FIRST_WORD = 3;

/** Made when a block of the language is met, and kept. */
export function startPattern(gazetteer: LoadedGazetteer, langBit: number): RegExp {
  let pattern = gazetteer.patterns.get(langBit);
  if (!pattern) {
    pattern = createPattern(gazetteer.tables, langBit);
    gazetteer.patterns.set(langBit, pattern);
  }
  return pattern;
}

function createPattern({ starts, slotWord, nodeKey }: FormTables, langBit: number): RegExp {
  const small = new Map<string, string>();
  for (let i = 0; i < starts.smallNodes.length; i++) {
    if ((starts.smallLangs[i]! & langBit) === 0) continue;
    const node = starts.smallNodes[i]!;
    const next = starts.smallNext[node];
    const after = next === undefined ? '' : `\\W*[${next}${next.toUpperCase()}${FOLDED}]`;
    addBeginning(small, slotWord[slotOfKey(nodeKey[node]!)]!, after);
  }
  const begins = [`[${ODD}]`, `\\S(?=\\S{0,2}[${FOLDED}])`, `[${CAPITALS}](?=\\S{0,2}[${CAPITALS}])`];
  for (const [first, rests] of starts.capitals) begins.push(`${first.toUpperCase()}(?=${rests})`);
  for (const [first, rests] of small) begins.push(`${first}(?=${rests})`);
  return new RegExp(`[${UNSPACED}]|(?:^|[^${LETTERS}])(?:${begins.join('|')})`, 'g');
}

/** Words come sorted, so that equal beginnings come in a row. */
function addBeginning(beginnings: Map<string, string>, word: string, after = ''): void {
  const rest = word.slice(1, LETTERS_KNOWN) + (word.length < LETTERS_KNOWN ? WORD_ENDS + after : '');
  const known = beginnings.get(word[0]!);
  if (known === undefined) beginnings.set(word[0]!, rest);
  else if (!known.endsWith(`|${rest}`) && known !== rest) beginnings.set(word[0]!, `${known}|${rest}`);
}

/** From the words that begin forms, sorted. A number alone has no capital form. */
export function findCapitals(words: readonly string[]): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  for (const word of words) if (IS_PLAIN.test(word) && !IS_NUMBER.test(word)) addBeginning(capitals, word);
  return capitals;
}

/** Looks at every form once, when a pack is compiled. Words that begin forms have the nodes from 1 on. */
export function findSmall(tables: Omit<FormTables, 'starts'>): Omit<Starts, 'capitals'> {
  const { childStart, entryStart, entryLangs, entryCase, nodeKey, slotWord } = tables;
  const langs = new Uint32Array(childStart.length - 1);
  // children come after their parents
  for (let node = langs.length - 1; node > 0; node--) {
    for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
      if ((entryCase[entry]! & FIRST_WORD) === CASE.ANY) langs[node]! |= entryLangs[entry]!;
    }
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++) langs[node]! |= langs[child]!;
  }
  const smallNodes: number[] = [];
  const smallNext: Record<number, string> = {};
  const wordOf = (node: number): string => slotWord[slotOfKey(nodeKey[node]!)]!;
  for (let node = 1; node < childStart[1]!; node++) {
    if (langs[node] === 0 || !IS_PLAIN.test(wordOf(node))) continue;
    smallNodes.push(node);
    if (wordOf(node).length >= LETTERS_KNOWN || entryStart[node] !== entryStart[node + 1]) continue;
    const next = new Set<string>();
    for (let child = childStart[node]!; child < childStart[node + 1]!; child++) {
      if (langs[child] !== 0) next.add(wordOf(child)[0]!);
    }
    smallNext[node] = [...next].sort().join('');
  }
  return {
    smallNodes: Int32Array.from(smallNodes),
    smallLangs: Uint32Array.from(smallNodes, (node) => langs[node]!),
    smallNext,
  };
}
