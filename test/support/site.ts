import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { PAGES, savedPages } from './saved-pages.ts';

export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything that browsers under test get to see of the web. */
export interface Site {
  /** Answers for the address, whatever its query and fragment, from now on. */
  set(url: string, answer: Answer): void;
  /** Null: not found. */
  answer(url: string): Required<Answer> | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * What a test has set; the saved pages under their own addresses, with `?still` without their scripts; and the files
 * of test/pages under every host that ends in `.example`, and on this machine.
 */
export function createSite(): Site {
  const answers = new Map<string, Answer>();
  for (const page of savedPages()) {
    answers.set(keyOf(new URL(page.url)), {
      get body() {
        return page.read();
      },
      type: `text/html; charset=${page.encoding}`,
    });
  }
  return {
    set: (url, answer) => void answers.set(keyOf(new URL(url)), answer),
    answer(address) {
      const url = new URL(address);
      const found = answers.get(keyOf(url)) ?? fileAnswer(url);
      if (!found) return null;
      const still = url.searchParams.has('still') && { 'content-security-policy': "script-src 'none'" };
      return { body: found.body, type: found.type ?? TYPES['.html']!, headers: { ...found.headers, ...still } };
    },
  };
}

/** Serves a site on a free port of this machine. */
export async function serveSite(site: Site): Promise<{ origin: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const found = site.answer(`http://127.0.0.1${request.url ?? '/'}`);
    response.writeHead(found ? 200 : 404, { ...found?.headers, 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function keyOf(url: URL): string {
  return url.host + url.pathname;
}

function fileAnswer(url: URL): Answer | null {
  if (!url.hostname.endsWith('.example') && url.hostname !== '127.0.0.1') return null;
  const path = join(PAGES, normalize(decodeURIComponent(url.pathname)));
  const type = TYPES[extname(path)];
  return type && existsSync(path) ? { body: readFileSync(path), type } : null;
}
