import { FOLD, FOLD_SIZE, foldChar, PASSED_OVER, SEPARATOR } from '../fold.ts';

/** Stands for what was left out. */
export const CUT = '…';

/** The words of a quotation as they are compared: folded, without punctuation; a cut is a word of its own. */
export function quoteWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < FOLD_SIZE ? FOLD[code]! : foldChar(code);
    if (folded > PASSED_OVER) word += String.fromCharCode(folded);
    else if (folded === SEPARATOR) {
      if (word !== '') words.push(word);
      word = '';
      const isCut = text[i] === CUT || text.startsWith('...', i);
      if (isCut && words.length > 0 && words.at(-1) !== CUT) words.push(CUT);
    }
  }
  if (word !== '') words.push(word);
  if (words.at(-1) === CUT) words.pop();
  return words;
}
