/**
 * The engine: text in, mentions out. Pure, synchronous, plain data; the same code in the extension's background, where
 * pages ask for it, in a worker and in Node.
 *
 *   fold         every character is compared as one folded character: case, diacritics, blanks and hyphens are equal
 *   spot         a trie over words finds every surface form, leftmost and longest, at word starts only. Confusables
 *                are surface forms of NIL: "Trump Tower" is the longer form, so "Trump" in it is never looked at
 *   read         what touches a form: a title, a given name, a noun that makes it another name
 *   disambiguate candidates against the evidence of the whole page: is the full name there, another bearer of the
 *                surname, cue words, core entities of the story. Below the threshold: NIL
 *   describe     roles by pattern, and by an office with what it is of ("Germany's chancellor"), read on the article's day;
 *                an office alone means the one holder who was named lately
 *   select       names apart, roles around them; whether the story is on the page at all
 *
 * Spotting needs one block only; what follows needs the whole page and looks at spots, not at text.
 */
import type { EntityId } from '../model/ids.ts';
import type { Language, Mention } from '../model/mention.ts';
import type { LoadedGazetteer, MatchEntity } from './gazetteer.ts';
import { linkWithPack } from './link.ts';
import type { Article } from './readings.ts';
import { deserializeGazetteer } from './serialize-gazetteer.ts';
import { spotInText, type FormSpot } from './spot.ts';
import { hasStory } from './story.ts';

/** The tables of all enabled packs. */
export interface Gazetteer {
  readonly entities: readonly MatchEntity[];
  /** Those that say that a story is on the page. */
  readonly core: ReadonlyMap<EntityId, MatchEntity>;
  readonly packs: readonly LoadedGazetteer[];
}

/** What was spotted in one block, by pack. */
export type Spots = readonly (readonly FormSpot[])[];

/** The text of one paragraph-like container with what was spotted in it. */
export interface SpottedBlock {
  readonly text: string;
  readonly lang: Language;
  readonly spots: Spots;
}

/** What was decided for a whole page. */
export interface LinkedPage {
  /** Mentions by block, in the order of the blocks given; sorted by start. Names never overlap; a role may have names in it. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Whether a story is really on the page, so that marks are worth showing. */
  readonly hasStory: boolean;
}

/** From what the pack compiler wrote; throws an Error that says what is wrong with it. */
export function loadGazetteer(serialized: readonly string[]): Gazetteer {
  return joinGazetteers(serialized.map(deserializeGazetteer));
}

export function joinGazetteers(packs: readonly LoadedGazetteer[]): Gazetteer {
  const entities = packs.flatMap((pack) => pack.entities);
  const core = new Map(entities.filter((entity) => entity.core).map((entity) => [entity.id, entity]));
  return { packs, entities, core };
}

/** Spotting, per block: pure in (text, lang). Offsets are UTF-16 code units. */
export function spotForms(text: string, lang: Language, gazetteer: Gazetteer): Spots {
  return gazetteer.packs.map((pack) => spotInText(text, lang, pack));
}

/** Disambiguation and selection, per page. Blocks without spots may be left out. */
export function linkMentions(blocks: readonly SpottedBlock[], gazetteer: Gazetteer, article: Article): LinkedPage {
  const linked = gazetteer.packs.map((pack, index) => {
    const own = blocks.map(({ text, lang, spots }) => ({ text, lang, spots: spots[index]! }));
    return linkWithPack(own, pack, article);
  });
  const [first] = linked;
  return {
    mentions:
      first && linked.length === 1
        ? first
        : blocks.map((_, index) => joinMentions(linked.map((mentions) => mentions[index]!))),
    hasStory: linked.some((mentions) => hasStory(mentions, gazetteer.core)),
  };
}

/** Where two packs claim the same words, the longer mention wins, then the pack listed first. */
function joinMentions(byPack: readonly (readonly Mention[])[]): readonly Mention[] {
  const all = byPack.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Mention[] = [];
  for (const mention of all) if (mention.start >= (out.at(-1)?.end ?? 0)) out.push(mention);
  return out;
}
