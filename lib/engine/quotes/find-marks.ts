const MARK = /["“”„«»‟'‘’]/g;
const NONE: readonly number[] = [];

/**
 * Where quotation marks and apostrophes stand in each text, in one native search: most texts have none, and whoever
 * looks at the marks need not look at the rest.
 */
export function findMarks(texts: readonly string[]): readonly (readonly number[])[] {
  return texts.map((text) => {
    MARK.lastIndex = 0;
    if (!MARK.test(text)) return NONE;
    const marks = [MARK.lastIndex - 1];
    while (MARK.test(text)) marks.push(MARK.lastIndex - 1);
    return marks;
  });
}
