import type { Language } from '../model/mention.ts';
import { satisfiesCase } from './case-rules.ts';
import { foldChar, isKatakana, isUnspaced, PASSED_OVER, SEPARATOR } from './fold.ts';
import { gapBetween, isApostrophe, isBlank, nextWord } from './gaps.ts';
import type { LoadedGazetteer } from './gazetteer.ts';
import { languageBit } from './language.ts';
import { startPattern } from './starts.ts';
import { childOf, ENTRY, findPrinted, type FormTables } from './tables.ts';
import { wordEnd } from './words.ts';

/** A surface form found in a block: its readings are entries of the gazetteer's tables. */
export interface FormSpot {
  readonly start: number;
  readonly end: number;
  /** Indices into the entry tables. */
  readonly entries: readonly number[];
  /**
   * Names are leftmost and longest and never overlap. Roles are a layer of their own, "the Ukraine envoy" has a name in
   * it; so are offices, of which descriptions are put together, and cues, for or against.
   */
  readonly layer: 'name' | 'role' | 'office' | 'cue';
}

/** What was found so far in one layer from one start. */
interface Longest {
  readonly entries: number[];
  readonly end: number;
  readonly lastWord: number;
}

/** Every surface form in a text, leftmost and longest, and every cue. Linear in the text. */
export function spotInText(text: string, lang: Language, gazetteer: LoadedGazetteer): FormSpot[] {
  const { tables } = gazetteer;
  const langBit = languageBit(gazetteer.languages, lang);
  const pattern = startPattern(gazetteer, langBit);
  const spots: FormSpot[] = [];
  const taken = { name: 0, role: 0, office: 0 };
  pattern.lastIndex = 0;
  let end = 0;
  let isGlued = false;
  while (isGlued || pattern.test(text)) {
    const start: number = isGlued ? end : firstLetter(text, pattern.lastIndex - 1);
    if (start === text.length) break;
    end = wordEnd(text, start);
    pattern.lastIndex = end;
    // the pattern wants something between two words, and after a Chinese or Japanese character there is nothing
    isGlued = end < text.length && isUnspaced(text.charCodeAt(start)) && foldChar(text.charCodeAt(end)) > PASSED_OVER;
    if (!isWordStart(text, start)) continue;
    const slot = findPrinted(tables, text, start, end);
    const node = slot < 0 ? 0 : tables.slotNode[slot]!;
    if (node !== 0 && canStart(text, start)) spotFrom(text, start, end, node, langBit, tables, spots, taken);
  }
  return spots;
}

/** The pattern may have stopped at a mark or a sign that is no letter. */
function firstLetter(text: string, from: number): number {
  let i = from;
  while (i < text.length && foldChar(text.charCodeAt(i)) <= PASSED_OVER) i++;
  return i;
}

/** The pattern does not know all letters that may stand before. */
function isWordStart(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && foldChar(text.charCodeAt(i)) === PASSED_OVER) i--;
  if (i < 0) return true;
  const before = text.charCodeAt(i);
  return foldChar(before) === SEPARATOR || isUnspaced(before) || isUnspaced(text.charCodeAt(start));
}

/** Follows the trie from its first word; pushes what was found and notes how far each layer has taken the text. */
function spotFrom(
  text: string,
  start: number,
  firstEnd: number,
  firstNode: number,
  langBit: number,
  tables: FormTables,
  spots: FormSpot[],
  taken: { name: number; role: number; office: number },
): void {
  const { entryStart, childStart } = tables;
  let words: number[] | null = null;
  let longest: { [layer in FormSpot['layer']]?: Longest } | null = null;
  let node = firstNode;
  let end = firstEnd;
  for (;;) {
    if (entryStart[node]! !== entryStart[node + 1]! && canEnd(text, end)) {
      words ??= [start, firstEnd];
      for (let entry = entryStart[node]!; entry < entryStart[node + 1]!; entry++) {
        if ((tables.entryLangs[entry]! & langBit) === 0 || !fitsCase(tables.entryCase[entry]!, text, words)) continue;
        const layer = layerOf(tables.entryFlags[entry]!);
        longest ??= {};
        const found = longest[layer];
        if (found?.end === end) found.entries.push(entry);
        else longest[layer] = { entries: [entry], end, lastWord: words[words.length - 2]! };
      }
    }
    if (childStart[node]! === childStart[node + 1]!) break;
    const next = nextWord(text, end);
    if (next < 0) break;
    const nextEnd = wordEnd(text, next);
    const slot = findPrinted(tables, text, next, nextEnd);
    if (slot < 0) break;
    const child = childOf(tables, node, gapBetween(text, end, next), slot);
    if (child === 0) break;
    (words ??= [start, firstEnd]).push(next, nextEnd);
    node = child;
    end = nextEnd;
  }
  if (longest === null) return;
  for (const layer of LAYERS) {
    const found = longest[layer];
    if (!found || (layer !== 'cue' && start < taken[layer])) continue;
    const closes = text[found.end] === '.' && isAbbreviated(text, found.lastWord, found.end);
    const spot = { start, end: closes ? found.end + 1 : found.end, entries: found.entries, layer };
    spots.push(spot);
    if (layer !== 'cue') taken[layer] = spot.end;
  }
}

const LAYERS = ['name', 'role', 'office', 'cue'] as const;

function layerOf(flags: number): FormSpot['layer'] {
  if ((flags & ENTRY.ROLE) !== 0) return 'role';
  if ((flags & ENTRY.OFFICE) !== 0) return 'office';
  return (flags & (ENTRY.CUE | ENTRY.AGAINST)) !== 0 ? 'cue' : 'name';
}

function fitsCase(rules: number, text: string, words: readonly number[]): boolean {
  for (let k = 0, rest = rules; rest !== 0; k += 2, rest >>>= 2) {
    if (!satisfiesCase(rest & 3, text, words[k]!, words[k + 1]!)) return false;
  }
  return true;
}

/** The closing point belongs to the name in "U.S.", "D.C.", "EE. UU.". */
function isAbbreviated(text: string, lastWord: number, end: number): boolean {
  if (end - lastWord > 2 || lastWord < 2) return false;
  return text[lastWord - 1] === '.' || (isBlank(text.charCodeAt(lastWord - 1)) && text[lastWord - 2] === '.');
}

/** No form starts inside an address (@, a dot or slash glued to letters), a number (1,028) or a katakana word. */
function canStart(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (before === 0x40) return false;
  const first = text.charCodeAt(start);
  if (isKatakana(first)) return !isKatakana(before);
  if (start === 1) return true;
  const earlier = text.charCodeAt(start - 2);
  if ((before === 0x2e || before === 0x2c) && isDigit(earlier) && isDigit(first)) return false;
  if (before === 0x2e && isLowerAscii(earlier) && !isDigit(first)) return isSentenceGlue(text, start);
  return true;
}

/** "…in Kyiv.Russia said": a missing blank after a sentence, not an address, when a capital follows. */
function isSentenceGlue(text: string, start: number): boolean {
  const first = text[start]!;
  return first !== first.toLowerCase();
}

function canEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  const last = text.charCodeAt(end - 1);
  if (isKatakana(last)) return !isKatakana(after);
  if (isApostrophe(after)) return true;
  // "nato.int", "trump.com"
  return !(
    after === 0x2e &&
    end + 1 < text.length &&
    isLowerAscii(text.charCodeAt(end + 1)) &&
    end - 2 >= 0 &&
    text.charCodeAt(end - 2) !== 0x2e
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLowerAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
