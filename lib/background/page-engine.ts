import { linkMentions, spotForms, type Gazetteer } from '../engine/engine.ts';
import { knownQuotes } from '../engine/quotes/known-quotes.ts';
import type { QuoteIndex } from '../engine/quotes/quote-index.ts';
import type { PageMentions, PageText, Sightings, TextRun } from '../model/text-run.ts';
import { lookAtTexts } from './first-look.ts';

/** Where something is to be read exactly, run by run. */
export function findInTexts(runs: readonly TextRun[], gazetteer: Gazetteer): Sightings[] {
  const find = (text: string, lang: string) => {
    const spots = spotForms(text, lang, gazetteer);
    return spots.length === 1 ? spots[0]! : spots.flat().sort((a, b) => a.start - b.start);
  };
  return runs.map((run) => lookAtTexts(run, find));
}

/** Links a page's blocks, the quotations in them included, if the story is there. */
export function linkPage({ blocks, published }: PageText, gazetteer: Gazetteer, quotes: QuoteIndex): PageMentions {
  const spotted = blocks.map(({ text, lang }) => ({ text, lang, spots: spotForms(text, lang, gazetteer) }));
  const { mentions, hasStory } = linkMentions(spotted, gazetteer, { published });
  if (!hasStory) return { mentions: blocks.map(() => []), hasStory, names: {} };
  const quoted = knownQuotes(
    blocks.map((block, index) => ({ ...block, mentions: mentions[index]! })),
    quotes,
  );
  const all = mentions.map((found, index) => {
    const own = quoted[index]!;
    return own.length === 0 ? found : [...found, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
  });
  const mentioned = new Set(all.flatMap((found) => found.map(({ entity }) => entity)));
  const known = gazetteer.entities.filter(({ id }) => mentioned.has(id));
  return { mentions: all, hasStory, names: Object.fromEntries(known.map(({ id, name }) => [id, name])) };
}
