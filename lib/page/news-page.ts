import { attributeOf, elementsIn, parentOf, rootOf, textContentOf } from './natives.ts';
import { isOutlet } from './outlets.ts';

// Read by a regular expression, because the gate cannot afford to parse what may be 200 kB on every page it is in.
const ARTICLE_IN_JSON_LD =
  /"@type"\s*:\s*(?:\[[^\]]*?)?"(?:[^"]*\/)?(?:\w*NewsArticle|LiveBlogPosting|Article|BlogPosting)"/;

const DATES =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],[itemprop~="datePublished"],time[datetime],time[pubdate]';
const MICRODATA = '[itemtype$="NewsArticle"],[itemtype$="schema.org/Article"],[itemtype$="LiveBlogPosting"]';

// A paragraph of prose, in characters of a Latin script. One Chinese character says about as much as three of them.
const LONG_PARAGRAPH = 130;
const WIDE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
// Fewer long paragraphs side by side are a teaser or a comment; more are a book or a law.
const FEW = 3;
const SEVERAL = 5;
const MANY = 250;
// What a manual or a specification is full of and an article is not.
const TECHNICAL = 'code,kbd,samp,var,dfn';
const MUCH_TECHNICAL = 30;

function has(root: Element, selector: string): boolean {
  for (const _ of elementsIn(root, selector)) return true;
  return false;
}

function count(found: Iterable<Element>): number {
  return [...found].length;
}

/** Whether one of at most a handful of open comments or forms is not what makes up the prose. */
function longParagraphs(root: Element): number {
  const byParent = new Map<Node | null, number>();
  let most = 0;
  for (const paragraph of elementsIn(root, 'p')) {
    const text = textContentOf(paragraph).trim();
    if (text.length < LONG_PARAGRAPH / 3) continue;
    const weight = text.length < LONG_PARAGRAPH ? text.length + 2 * (text.match(WIDE)?.length ?? 0) : text.length;
    if (weight < LONG_PARAGRAPH) continue;
    const parent = parentOf(paragraph);
    // Some sites wrap each paragraph: those side by side one level up count as well.
    for (const around of [parent, parent && parentOf(parent)]) {
      const sum = (byParent.get(around) ?? 0) + 1;
      byParent.set(around, sum);
      most = Math.max(most, sum);
    }
  }
  return most;
}

/** Whether the page is an article or a live report, by what it declares and how it is built. */
export function isArticlePage(document: Document): boolean {
  const root = rootOf(document);
  // Encyclopedias declare their entries as articles.
  if (has(root, 'meta[name="generator"][content^="MediaWiki"]')) return false;
  for (const script of elementsIn(root, 'script[type="application/ld+json"]')) {
    if (ARTICLE_IN_JSON_LD.test(textContentOf(script))) return true;
  }
  const paragraphs = longParagraphs(root);
  if (paragraphs > MANY) return false;
  let declared = has(root, MICRODATA);
  for (const meta of elementsIn(root, 'meta[property="og:type"]'))
    declared ||= attributeOf(meta, 'content') === 'article';
  if (declared && (paragraphs >= FEW || has(root, DATES))) return true;
  return paragraphs >= (has(root, DATES) ? FEW : SEVERAL) && count(elementsIn(root, TECHNICAL)) < MUCH_TECHNICAL;
}

/** Whether the mode "news pages" works on the page. `host` as in `location.host`. */
export function isNewsPage(document: Document, host: string): boolean {
  return isOutlet(host) || isArticlePage(document);
}
