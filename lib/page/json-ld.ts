/** Schema.org types of a page that is an article, the last part of the type's address. */
export const ARTICLE_TYPE =
  /^(?:.*[/:])?(?:\w*NewsArticle|LiveBlogPosting|Article|BlogPosting|ReportageNewsArticle|SatiricalArticle|Report)$/;

interface Thing {
  readonly [key: string]: unknown;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function isArticle(thing: Thing): boolean {
  const types = Array.isArray(thing['@type']) ? (thing['@type'] as unknown[]) : [thing['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

// Deeper than any page nests what it says of itself; a hostile page may nest without end.
const DEEPEST = 12;

/** The things of a JSON-LD text, outermost first. Nothing for a text that is no JSON. */
function thingsIn(json: string): Thing[] {
  let level: Thing[];
  try {
    const parsed: unknown = JSON.parse(json);
    level = isThing(parsed) ? [parsed] : [];
  } catch {
    return [];
  }
  const all: Thing[] = [];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    all.push(...level);
    level = level.flatMap((thing) => Object.values(thing).filter(isThing));
  }
  return all.filter((thing) => !Array.isArray(thing));
}

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** The dates that the article of the page states of itself: of several articles, the outermost. */
export function datesIn(jsonTexts: readonly string[]): PageDates {
  const things = jsonTexts.flatMap(thingsIn);
  const dated = things.filter((thing) => typeof thing['datePublished'] === 'string');
  const thing = dated.find(isArticle) ?? dated[0];
  if (thing) {
    const { datePublished, dateModified } = thing;
    return { published: datePublished as string, modified: typeof dateModified === 'string' ? dateModified : null };
  }
  // JSON with a stray comma or line break is common, and this much of it can still be read.
  const broken = jsonTexts.filter((text) => thingsIn(text).length === 0).join('\n');
  return { published: /"datePublished"\s*:\s*"([^"]+)"/.exec(broken)?.[1] ?? null, modified: null };
}
