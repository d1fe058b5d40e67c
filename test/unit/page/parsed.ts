import { parseHTML } from 'linkedom';

/** A document parsed in Node, as the `scan` command reads it. */
export function parsed(html: string): Document {
  return parseHTML(html).document;
}

/** A whole page around a body. */
export function pageOf(body: string, head = ''): Document {
  return parsed(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}
