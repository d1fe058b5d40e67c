/** Whole lines of a stream, for one worker at a time. */
export interface LineBatch {
  /** Without the last line end; a buffer of its own, so that it can be given away. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
}

/** A line too long to be held in memory: it was passed over. */
export interface LongLine {
  readonly longLine: number;
}

/** Bytes. No article is that long; a line without end must not fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const LINE_FEED = 10;

/**
 * Cuts a stream at line ends: each chunk gives the lines that end in it, so that nothing waits for more input. No chunk
 * is longer than the longest line.
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<LineBatch | LongLine> {
  let line = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    const firstEnd = chunk.indexOf(LINE_FEED);
    if (length + (firstEnd < 0 ? chunk.length : firstEnd) > longest) {
      begun = [];
      length = longest + 1;
      if (firstEnd < 0) continue;
      yield { longLine: line++ };
      from = firstEnd + 1;
      length = 0;
    }
    const lastEnd = chunk.lastIndexOf(LINE_FEED);
    if (lastEnd >= from) {
      const bytes = join([...begun, chunk.subarray(from, lastEnd)]);
      const firstLine = line;
      line += countLines(bytes);
      yield { bytes, firstLine };
      begun = [];
      length = 0;
      from = lastEnd + 1;
    }
    if (from < chunk.length) {
      begun.push(chunk.subarray(from));
      length += chunk.length - from;
    }
  }
  if (length > longest) yield { longLine: line };
  else if (length > 0) yield { bytes: join(begun), firstLine: line };
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
