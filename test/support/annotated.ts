/** A text with its expected mentions written into it: `[Trump|donald-trump]`, `[Trump|donald-trump?]` where likely. */
export interface AnnotatedText {
  readonly text: string;
  readonly mentions: readonly ExpectedMention[];
}

export interface ExpectedMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly certainty: 'certain' | 'likely';
}

const MARKED = /\[([^\]|]+)\|([a-z0-9-]+)(\?)?\]/g;

export function readAnnotated(source: string): AnnotatedText {
  const mentions: ExpectedMention[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(MARKED)) {
    text += source.slice(last, match.index);
    const start = text.length;
    text += match[1]!;
    mentions.push({ start, end: text.length, entity: match[2]!, certainty: match[3] ? 'likely' : 'certain' });
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), mentions };
}

/** The other way round, for what the engine found. */
export function writeAnnotated(text: string, mentions: readonly ExpectedMention[]): string {
  let out = '';
  let last = 0;
  for (const { start, end, entity, certainty } of mentions) {
    if (start < last) continue; // a name inside a role
    const slug = entity.slice(entity.indexOf('/') + 1);
    out += `${text.slice(last, start)}[${text.slice(start, end)}|${slug}${certainty === 'likely' ? '?' : ''}]`;
    last = end;
  }
  return out + text.slice(last);
}
