import type { Language } from '../model/mention.ts';
import type { TextRun } from '../model/text-run.ts';
import { elementsIn, firstChildOf, textsIn } from './natives.ts';
import type { TreeWalk } from './tree-walk.ts';

/** Texts and the nodes they come from, one for one. */
export interface GatheredRun extends TextRun {
  readonly nodes: Text[];
  readonly texts: string[];
}

/** Whose text is none of the reader's, and long. */
const PASSED_BY = 'script,style,noscript,title,textarea';
const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;
// A message of so many characters is made in about a millisecond.
const MOST_UNITS = 200_000;
/** So many texts are looked at in both runs where one is cut: a name may go over the cut. */
const OVERLAP = 3;

/** Gathers the texts below `root`, touching no element. `onRun` gets them in document order, cut where they are many. */
export function createTextGathering(
  root: Element | ShadowRoot,
  lang: Language | null,
  onRun: (run: GatheredRun, isLast: boolean) => void,
): TreeWalk {
  const walker = textsIn(root);
  const passedBy = new Set<Node | null>();
  for (const element of elementsIn(root, PASSED_BY)) passedBy.add(firstChildOf(element));
  let nodes: Text[] = [];
  let texts: string[] = [];
  let units = 0;

  return (isTimeUp) => {
    for (let seen = 1; ; seen++) {
      const node = walker.nextNode() as Text | null;
      if (node === null) {
        if (units > 0) onRun({ lang, nodes, texts }, true);
        return true;
      }
      const { data } = node;
      const isBlank = data.charCodeAt(0) <= 32 && data.trim() === '';
      if (data !== '' && !passedBy.has(node)) {
        nodes.push(node);
        texts.push(isBlank ? ' ' : data);
        if (!isBlank) units += data.length;
      }
      if (units > MOST_UNITS) {
        onRun({ lang, nodes, texts }, false);
        nodes = nodes.slice(-OVERLAP);
        texts = texts.slice(-OVERLAP);
        units = 0;
      }
      if (seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
    }
  };
}
