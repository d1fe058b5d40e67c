import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../lib/cli/read-document.ts';
import { scanDocument } from '../../lib/cli/scan-document.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { bundledGazetteer } from '../support/bundled-gazetteer.ts';
import { bundledQuotes } from '../support/bundled-quotes.ts';
import { judgeMentions, type JudgedMentions } from './judge-mentions.ts';
import { judgeQuotes, type JudgedQuotes } from './judge-quotes.ts';
import { readGolden, type GoldenArticle } from './read-golden.ts';

const ARTICLES = path.join(import.meta.dirname, 'articles');
const PACK = path.join(import.meta.dirname, '../../data/packs/ukraine-peace-talks');

export interface JudgedArticle {
  readonly article: GoldenArticle;
  readonly mentions: JudgedMentions;
  readonly quotes: JudgedQuotes;
}

/** Every golden article with what `scan` says of it; throws where one breaks the format. */
export function judgeGoldenSet(): JudgedArticle[] {
  const gazetteer = bundledGazetteer();
  const known = bundledQuotes();
  const categories = new Map(readPack(PACK).entities.map(({ id, category }) => [id, category]));
  const files = readdirSync(ARTICLES).sort();
  return files.map((file) => {
    const article = readGolden(file, readFileSync(path.join(ARTICLES, file), 'utf8'), categories);
    const document = readText(article.text, { lang: article.lang, published: article.published });
    const { mentions, quotes } = scanDocument(file, document, gazetteer, known);
    return { article, mentions: judgeMentions(article, mentions), quotes: judgeQuotes(article, quotes) };
  });
}
