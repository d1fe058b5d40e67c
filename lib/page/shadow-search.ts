import { elementsIn, nodeTypeOf, shadowRootOf } from './natives.ts';
import type { SlicedTask } from './slices.ts';

const ELEMENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 128;

/**
 * Looks for open shadow roots in trees and in the shadow trees found. Apart from reading, because it has to ask every
 * element, most pages have none, and scripts attach them to elements already there without a sign.
 */
export function createShadowSearch(
  roots: Iterable<Element | ShadowRoot>,
  onFound: (root: ShadowRoot) => void,
): SlicedTask {
  const waiting = [...roots];
  let elements: readonly Element[] = [];
  let index = 0;

  const ask = (element: Element): void => {
    const shadow = shadowRootOf(element);
    if (!shadow) return;
    onFound(shadow);
    waiting.push(shadow);
  };

  return (isTimeUp) => {
    for (;;) {
      while (index < elements.length) {
        ask(elements[index++]!);
        if (index % ELEMENTS_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
      }
      const root = waiting.pop();
      if (!root) return true;
      if (nodeTypeOf(root) === 1) ask(root as Element);
      elements = [...elementsIn(root, '*')];
      index = 0;
    }
  };
}
