/** A block with quotation marks or apostrophes, and where these stand in it. */
export interface MarkedBlock {
  readonly block: number;
  readonly text: string;
  readonly marks: readonly number[];
}

const MARK = /["“”„«»‟'‘’]/g;

/** One native search a block: most blocks have no marks, and whoever looks at them need not look at the rest. */
export function findMarks(blocks: readonly { readonly text: string }[]): readonly MarkedBlock[] {
  const marked: MarkedBlock[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { text } = blocks[block]!;
    MARK.lastIndex = 0;
    if (!MARK.test(text)) continue;
    const marks = [MARK.lastIndex - 1];
    while (MARK.test(text)) marks.push(MARK.lastIndex - 1);
    marked.push({ block, text, marks });
  }
  return marked;
}
