import { articleDate } from '../page/article-date.ts';
import { guessLanguage, languageOf, primarySubtag } from '../page/language.ts';
import { attributeOf, rootOf } from '../page/natives.ts';
import { dayInUrl } from '../page/parse-day.ts';
import type { Known } from './known.ts';
import { parseHtml } from './parse-html.ts';
import type { ScanDocument } from './scan-document.ts';
import { readShownBlocks } from './shown-blocks.ts';
import { textBlocks } from './text-blocks.ts';

export function readText(text: string, known: Known): ScanDocument {
  const lang = known.lang ?? guessLanguage(text);
  const blocks = textBlocks(text).map((block) => ({ ...block, lang: languageOf(lang, block.text) }));
  return { text, lang, published: known.published ?? dayInUrl(known.url ?? ''), blocks };
}

/** The same reading as in a page; the text is the blocks' texts, a line each. */
export function readHtml(html: string, known: Known): ScanDocument {
  const document = parseHtml(html);
  const root = rootOf(document);
  let text = '';
  const blocks = readShownBlocks(root).map((block) => {
    const start = text.length;
    text += `${block.text}\n`;
    return { text: block.text, start, lang: known.lang ? languageOf(known.lang, block.text) : block.lang };
  });
  return {
    text,
    lang: known.lang ?? primarySubtag(attributeOf(root, 'lang')) ?? guessLanguage(text),
    published: known.published ?? articleDate(document, known.url ?? ''),
    blocks,
  };
}
