import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines } from '../../../lib/cli/cut-lines.ts';

const LONGEST = 8;

/** The input cut into chunks of the sizes given, again and again. */
async function* chunksOf(input: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input);
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const end = at + sizes[k % sizes.length]!;
    yield bytes.subarray(at, end);
    at = end;
  }
}

/** Lines by number; null for one that was too long. */
async function linesOf(chunks: AsyncIterable<Uint8Array>): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const batch of cutLines(chunks, LONGEST)) {
    if ('longLine' in batch) lines[batch.longLine - 1] = null;
    else
      Buffer.from(batch.bytes)
        .toString()
        .split('\n')
        .forEach((line, k) => (lines[batch.firstLine - 1 + k] = line));
  }
  return lines;
}

const CASES: readonly (readonly [name: string, input: string, lines: readonly (string | null)[]])[] = [
  ['nothing', '', []],
  ['lines', 'a\nb\n', ['a', 'b']],
  ['a last line without an end', 'a\nb', ['a', 'b']],
  ['empty lines', '\na\n\n\nb\n', ['', 'a', '', '', 'b']],
  ['line ends of Windows', 'a\r\nb\r\n', ['a\r', 'b\r']],
  ['a line of just the greatest length', '12345678\na\n', ['12345678', 'a']],
  ['a line that is too long', 'a\n123456789\nb\n', ['a', null, 'b']],
  ['two of them in a row', '123456789\n123456789123456789\nb', [null, null, 'b']],
  ['one at the end', 'a\n123456789', ['a', null]],
  ['letters of several bytes', 'її\nя\n', ['її', 'я']],
];

describe('a stream of lines is cut whatever pieces it comes in', () => {
  test.each(CASES)('%s', async (_name, input, lines) => {
    for (let size = 1; size <= LONGEST; size++) expect(await linesOf(chunksOf(input, [size]))).toEqual(lines);
  });

  test('the same lines for any input and any pieces', async () => {
    const input = fc.string({ unit: fc.constantFrom('a', '\n', 'ї', '{'), maxLength: 60 });
    const sizes = fc.array(fc.integer({ min: 1, max: LONGEST }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(input, sizes, async (text, cuts) => {
        const lines = text.split('\n').map((line) => (Buffer.byteLength(line) > LONGEST ? null : line));
        if (lines.at(-1) === '') lines.pop();
        expect(await linesOf(chunksOf(text, cuts))).toEqual(lines);
      }),
    );
  });
});
