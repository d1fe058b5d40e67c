import type { Clause, ClauseToken } from './clause.ts';
import { isName, type Subject } from './noun-phrase.ts';
import { WordClass } from './word-class.ts';

/** Whether a relative clause begins at `at`. */
export function isRelative(clause: Clause, at: number): boolean {
  return clause.tokens[at]?.wordClass === WordClass.RELATIVE || isRelativeThat(clause, at);
}

/** Merz, che ha ribadito; Peskov, que subrayó; un funzionario che lo conosce. */
function isRelativeThat({ tokens, text }: Clause, at: number): boolean {
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || !before) return false;
  const isNoun = before.kind === 'word' && before.wordClass === 0;
  if (!isNoun && !(before.kind === 'pause' && isName(tokens[at - 2]))) return false;
  return RELATIVE_THAT.test(text.slice(word.start, word.end));
}

const RELATIVE_THAT = /^(?:che|que)$/;

/** Of whom a relative clause speaks: met with Putin, who said; told Yermak, his chief of staff, who said. */
export function antecedentOf(tokens: readonly ClauseToken[], relative: number): Subject | null {
  let pause = relative - 1;
  if (tokens[pause]?.kind !== 'pause') return null;
  const isOf = tokens.slice(0, pause).findLast(({ mention }) => !mention)?.wordClass === WordClass.OF;
  if (isOf || !tokens[pause - 1]?.mention) pause = tokens.slice(0, pause).findLastIndex(({ kind }) => kind === 'pause');
  const mention = tokens[pause - 1]?.mention;
  return mention && !tokens[pause - 1]!.isModifier ? { kind: 'entity', mention } : null;
}
