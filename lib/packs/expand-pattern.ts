/** More forms than this from one pattern is a slip of its author. */
const MOST_FORMS = 2000;

/**
 * All forms that a pattern stands for: `(a|b)` is one of, `[a|b]` one of or none; groups may be nested.
 * `"28-point [US|U.S.] [peace] (plan|proposal)"` is twelve forms. Blanks around what is left out are closed up.
 * Throws an Error that says what is wrong with the pattern.
 */
export function expandPattern(pattern: string): string[] {
  const reader = { pattern, at: 0 };
  const forms = readAlternatives(reader, null);
  return [...new Set(forms.map((form) => form.replace(/\s+/g, ' ').trim()))];
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readAlternatives(reader: Reader, close: string | null): string[] {
  const all: string[] = [];
  let open = [''];
  for (;;) {
    const char = reader.pattern[reader.at];
    if (char === undefined) {
      if (close !== null) throw new Error(`"${close}" is missing`);
      return [...all, ...open];
    }
    reader.at += 1;
    if (char === close) return [...all, ...open];
    if (char === '|' && close !== null) {
      all.push(...open);
      open = [''];
    } else if (char === '(') {
      open = join(open, readAlternatives(reader, ')'));
    } else if (char === '[') {
      open = join(open, ['', ...readAlternatives(reader, ']')]);
    } else if (char === ')' || char === ']' || char === '|') {
      throw new Error(`"${char}" outside a group`);
    } else {
      open = open.map((form) => form + char);
    }
  }
}

function join(heads: readonly string[], tails: readonly string[]): string[] {
  if (heads.length * tails.length > MOST_FORMS) throw new Error(`stands for more than ${MOST_FORMS} forms`);
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
