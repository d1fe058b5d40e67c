import type { TrieWord } from './build-tables.ts';
import { caseRuleOf, LONGEST_FORM } from './case-rules.ts';
import { foldChar, foldWord, PASSED_OVER } from './fold.ts';
import { GAP, gapBetween, nextWord } from './gaps.ts';
import { wordEnd } from './words.ts';

/** A form as the trie takes it: folded words with the gap before each, and the case each must have. */
export function splitForm(text: string): { words: TrieWord[]; caseRules: number } {
  const words: TrieWord[] = [];
  let caseRules = 0;
  let end = 0;
  for (let start = firstWord(text); start >= 0; start = nextWord(text, end)) {
    const gap = words.length === 0 ? GAP.NONE : gapBetween(text, end, start);
    end = wordEnd(text, start);
    caseRules |= caseRuleOf(text, start, end) << (2 * words.length);
    words.push({ gap, word: foldWord(text.slice(start, end)) });
    if (words.length > LONGEST_FORM) throw new Error(`surface form "${text}" has more than ${LONGEST_FORM} words`);
  }
  if (words.length === 0) throw new Error(`surface form "${text}" has no word`);
  return { words, caseRules: caseRules >>> 0 };
}

function firstWord(text: string): number {
  for (let i = 0; i < text.length; i++) if (foldChar(text.charCodeAt(i)) > PASSED_OVER) return i;
  return -1;
}
