/** A paragraph of a plain text file with where it begins. */
export interface TextBlock {
  readonly text: string;
  readonly start: number;
}

/** A line is a paragraph; in text wrapped by hand, a run of lines is. */
export function textBlocks(text: string): TextBlock[] {
  const parting = isWrapped(text) ? /\r?\n[ \t]*\r?\n/g : /\r?\n/g;
  const blocks: TextBlock[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end > start) blocks.push({ text: text.slice(start, end), start });
  };
  for (const match of text.matchAll(parting)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return blocks;
}

const WIDEST_WRAPPED_LINE = 100;

/** Wrapped by hand: paragraphs parted by blank lines, and most lines break off in the middle of a sentence. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => line.trim() === '') || lines.some((line) => line.length > WIDEST_WRAPPED_LINE))
    return false;
  const inner = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '');
  const broken = inner.filter((line) => /[\p{L}\p{N},;-]\s*$/u.test(line));
  return inner.length >= 3 && broken.length > inner.length / 2;
}
