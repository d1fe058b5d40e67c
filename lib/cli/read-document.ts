import { parseHTML } from 'linkedom';
import { articleDate } from '../page/article-date.ts';
import { guessLanguage, languageOf, primarySubtag } from '../page/language.ts';
import { readBlocks } from '../page/walk-blocks.ts';
import { dayInUrl } from '../page/parse-day.ts';
import type { Known } from './known.ts';
import type { ScanDocument } from './scan-document.ts';
import { textBlocks } from './text-blocks.ts';

export function readText(text: string, known: Known): ScanDocument {
  const lang = known.lang ?? guessLanguage(text);
  const blocks = textBlocks(text).map((block) => ({ ...block, lang: languageOf(lang, block.text) }));
  return { text, lang, published: known.published ?? dayInUrl(known.url ?? ''), blocks };
}

/** The same reading as in a page; the text is the blocks' texts, a line each. */
export function readHtml(html: string, known: Known): ScanDocument {
  const { document } = parseHTML(html);
  const root = document.documentElement as Element | null;
  const read = root === null ? [] : readBlocks(root);
  const declared = root === null ? null : primarySubtag(root.getAttribute('lang'));
  let text = '';
  const blocks = read.map((block) => {
    const start = text.length;
    text += `${block.text}\n`;
    return { text: block.text, start, lang: known.lang ?? block.lang };
  });
  return {
    text,
    lang: known.lang ?? declared ?? guessLanguage(text),
    published: known.published ?? (root === null ? null : articleDate(document, known.url ?? '')),
    blocks,
  };
}
