import { isUtf8 } from 'node:buffer';
import { knownDay, knownLanguage, type Known } from './known.ts';

export type DocumentId = string | number;

/** A line of the input of `scan --ndjson`. */
export interface LineDocument {
  readonly id: DocumentId;
  readonly content: string;
  readonly isHtml: boolean;
  readonly known: Known;
}

/** What is wrong with a line; `id` is null where the line does not tell. */
export class BrokenLine extends Error {
  readonly id: DocumentId | null;

  constructor(id: DocumentId | null, reason: string) {
    super(reason);
    this.id = id;
  }
}

const MARK = '\ufeff';

/** Reads `{id, text|html, published?, lang?, url?}`; other fields are none of ours. Throws a BrokenLine. */
export function parseLine(bytes: Buffer): LineDocument {
  if (!isUtf8(bytes)) throw new BrokenLine(null, 'not UTF-8');
  let line = bytes.toString();
  // each of several joined files may begin with a byte order mark
  if (line.startsWith(MARK)) line = line.slice(MARK.length);
  if (line.trim() === '') throw new BrokenLine(null, 'empty');
  const fields = parseObject(line);
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new BrokenLine(null, id === undefined ? 'no id' : 'id is neither a string nor a number');
  }
  try {
    return { id, ...contentOf(fields), known: knownOf(fields) };
  } catch (error) {
    throw new BrokenLine(id, (error as Error).message);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BrokenLine(null, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BrokenLine(null, 'not a JSON object');
  }
  return value as Fields;
}

function contentOf(fields: Fields): Pick<LineDocument, 'content' | 'isHtml'> {
  const text = textField(fields, 'text');
  const html = textField(fields, 'html');
  if (text !== undefined && html !== undefined) throw new Error('both text and html');
  const content = text ?? html;
  if (content === undefined) throw new Error('neither text nor html');
  // such a text has no bytes in UTF-8, so its checksum would be that of another
  if (!content.isWellFormed()) throw new Error(`${text === undefined ? 'html' : 'text'} has half a surrogate pair`);
  return { content, isHtml: text === undefined };
}

function knownOf(fields: Fields): Known {
  const published = textField(fields, 'published');
  const lang = textField(fields, 'lang');
  const url = textField(fields, 'url');
  return {
    ...(published !== undefined && { published: knownDay(published) }),
    ...(lang !== undefined && { lang: knownLanguage(lang) }),
    ...(url !== undefined && { url }),
  };
}

/** Null is how tables write a field that is not there. */
function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Error(`${name} is no string`);
  return value;
}
