import type { Day } from '../model/dates.ts';
import { datesIn } from './json-ld.ts';
import { attributeOf, closestTo, elementsIn, localNameOf, rootOf, textContentOf } from './natives.ts';
import { dayInUrl, parseDay } from './parse-day.ts';

/** What a page says of its day, each list in the order of the page. */
export interface DateClues {
  readonly jsonLd: readonly string[];
  /** Names (lower case) and contents. */
  readonly metas: readonly (readonly [string, string])[];
  /** Microdata `datePublished`. */
  readonly microdata: readonly string[];
  /** `<time>` elements of the article. */
  readonly times: readonly string[];
  /** All `<time>` elements of the page. */
  readonly allTimes: readonly string[];
  readonly url: string;
}

/** From the most to the least telling. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'published_time',
  'publish-date',
  'publishdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'date',
];

function firstDay(printed: Iterable<string | null>): Day | null {
  for (const one of printed) {
    const day = one ? parseDay(one) : null;
    if (day) return day;
  }
  return null;
}

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The day stated in JSON-LD. A page written anew after years goes by the day that it prints. */
function statedDay(jsonLd: readonly string[], printed: Day | null): Day | null {
  const { published, modified } = datesIn(jsonLd);
  const day = published ? parseDay(published) : null;
  if (day && printed && modified && parseDay(modified) === printed && Date.parse(printed) - Date.parse(day) > YEAR_MS)
    return printed;
  return day;
}

/** The one day that all of them name, if they do. */
function commonDay(printed: readonly string[]): Day | null {
  const days = new Set(printed.map(parseDay));
  return days.size === 1 ? firstDay(printed) : null;
}

/** The article's day as the page states it, from the most to the least telling clue. */
export function dayFrom({ jsonLd, metas, microdata, times, allTimes, url }: DateClues): Day | null {
  return (
    statedDay(jsonLd, firstDay(times)) ??
    firstDay(META_NAMES.flatMap((name) => metas.filter((meta) => meta[0] === name).map((meta) => meta[1]))) ??
    firstDay(microdata) ??
    firstDay(times.slice(0, 1)) ??
    dayInUrl(url) ??
    firstDay(times) ??
    commonDay(allTimes)
  );
}

function printedIn(element: Element): string {
  // Parsers outside browsers keep `dateTime` as it is written.
  return (
    attributeOf(element, 'datetime') ??
    attributeOf(element, 'dateTime') ??
    attributeOf(element, 'content') ??
    textContentOf(element)
  );
}

/** The day on which the page's article was published, as the page prints it; null where it does not tell. */
export function articleDate(document: Document, url: string): Day | null {
  const root = rootOf(document);
  const find = (selector: string): Element[] => Array.from(elementsIn(root, selector));
  const metas = find('meta[content]').map(
    (meta) =>
      [
        (attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '').toLowerCase(),
        attributeOf(meta, 'content') ?? '',
      ] as const,
  );
  // A teaser's or a comment's date is not the article's.
  const times = find('article time, main time, header time, time[pubdate]').filter(
    (time) => !closestTo(time, 'nav, aside, footer, li, [class*="comment"], [class*="related"]'),
  );
  return dayFrom({
    jsonLd: find('script[type="application/ld+json"]').map(textContentOf),
    metas,
    microdata: find('[itemprop~="datePublished"]')
      .filter((element) => localNameOf(element) !== 'script')
      .map(printedIn),
    times: times.map(printedIn),
    allTimes: find('time').map(printedIn),
    url,
  });
}
