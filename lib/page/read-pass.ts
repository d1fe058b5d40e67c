import type { Language } from '../model/mention.ts';
import type { Sightings } from '../model/text-run.ts';
import { createExactReading, type OnBlock, type ReadPlace, type ReadTree } from './exact-reading.ts';
import { createTextGathering, type GatheredRun } from './gather-texts.ts';
import { primarySubtag } from './language.ts';
import { attributeOf, elementsIn } from './natives.ts';
import type { PageEngine } from './page-engine.ts';
import type { SlicedTask } from './slices.ts';
import type { TreeWalk } from './tree-walk.ts';
import { containerOf, rootLanguage, type WalkOptions } from './walk-blocks.ts';

/** A tree to read, or a part of it. */
export interface PassRoot extends Pick<WalkOptions, 'rootText' | 'nested'> {
  readonly root: Element | ShadowRoot;
}

/** One reading of several trees: first all texts are gathered, then blocks are read where the engine has seen something. */
export interface ReadPass {
  readonly gather: SlicedTask;
  /** What was seen, when all is gathered. Rejects with the engine's error. */
  seen(): Promise<SeenTexts>;
}

export interface SeenTexts {
  /** How many mentions there may be at the most. */
  readonly count: number;
  /** Whether there is what counts on a page with the story only. */
  readonly hasMore: boolean;
  /** Reads exactly; what counts with the story only if `isStory`. */
  read(isStory: boolean, onBlock: OnBlock): SlicedTask;
}

export function createReadPass(roots: readonly PassRoot[], find: PageEngine['find']): ReadPass {
  const walks: TreeWalk[] = [];
  const known: ReadPlace[] = [];
  const gathered: { readonly run: GatheredRun; readonly tree: ReadTree }[] = [];
  const answers: Promise<readonly Sightings[]>[] = [];
  let trees = 0;
  let sent = 0;

  const send = (): void => {
    if (sent === gathered.length) return;
    answers.push(find(gathered.slice(sent).map(({ run: { lang, texts } }) => ({ lang, texts }))));
    sent = gathered.length;
  };

  const addTree = (root: Element | ShadowRoot, lang: Language | null, rootText: boolean, isMixed: boolean): void => {
    const outer = rootText ? null : containerOf(root);
    const tree = { number: trees++, outer, lang: isMixed ? undefined : lang };
    const onRun = (run: GatheredRun, isLast: boolean): void => {
      gathered.push({ run, tree });
      if (!isLast) send();
    };
    walks.push(createTextGathering(root, lang, onRun));
  };

  for (const { root, rootText = true, nested = true } of roots) {
    if (!nested) {
      known.push({ tree: { number: trees++, outer: null, lang: undefined }, node: root, isCue: false });
      continue;
    }
    const lang = rootLanguage(root);
    // What is in another language is looked at by its own words too.
    const foreign = [...elementsIn(root, '[lang]')].filter(
      (element) => primarySubtag(attributeOf(element, 'lang')) !== lang,
    );
    addTree(root, lang, rootText, foreign.length > 0);
    for (const element of foreign) addTree(element, rootLanguage(element), true, true);
  }

  const placesIn = ({ run, tree }: (typeof gathered)[number], seen: Sightings, isStory: boolean): ReadPlace[] => {
    const cues = new Set(seen.cued);
    const indexes = new Set([...seen.named, ...seen.cued]);
    if (isStory)
      for (const index of seen.withStory) {
        indexes.add(index);
        cues.delete(index);
      }
    return [...indexes]
      .sort((a, b) => a - b)
      .map((index) => ({ tree, node: run.nodes[index]!, isCue: cues.has(index) }));
  };

  let next = 0;
  return {
    gather(isTimeUp) {
      for (; next < walks.length; next++) if (!walks[next]!(isTimeUp)) return false;
      send();
      return true;
    },
    async seen() {
      const sightings = (await Promise.all(answers)).flat();
      return {
        count: known.length + sightings.reduce((sum, { named }) => sum + named.length, 0),
        hasMore: sightings.some(({ withStory }) => withStory.length > 0),
        read(isStory, onBlock) {
          const seen = gathered.flatMap((one, at) => placesIn(one, sightings[at]!, isStory));
          return createExactReading([...known, ...seen], onBlock);
        },
      };
    },
  };
}
