import { isUtf8 } from 'node:buffer';
import sniffHTMLEncoding from 'html-encoding-sniffer';

/** The text of an HTML file. Bytes that its encoding does not have become U+FFFD, as in a browser. */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = sniffHTMLEncoding(bytes, { defaultEncoding: 'windows-1252' });
  // Whoever saves a page often writes UTF-8 whatever the page declares, and no text of another encoding looks like it,
  // but for the one that is plain ASCII.
  const encoding = declared !== 'ISO-2022-JP' && isUtf8(bytes) ? 'utf-8' : declared;
  return new TextDecoder(encoding).decode(bytes);
}
