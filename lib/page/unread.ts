import { UNREAD } from './element-kinds.ts';
import { closestTo, elementAround, isMatch, nodeTypeOf, treeRootOf } from './natives.ts';

/** Whether an element lies in something that is never read. Looks out of shadow trees. */
export function isUnread(container: Element | ShadowRoot): boolean {
  return createUnreadCheck()(container);
}

/** The same for many elements of a page that stands still: most of them are siblings. */
export function createUnreadCheck(): (container: Element | ShadowRoot) => boolean {
  const around = new Map<Element, boolean>();
  const isWithin = (element: Element): boolean => {
    let answer = around.get(element);
    if (answer === undefined) {
      answer = closestTo(element, UNREAD) !== null;
      const root = answer ? null : treeRootOf(element);
      if (root && nodeTypeOf(root) === 11) answer = isWithin((root as ShadowRoot).host);
      around.set(element, answer);
    }
    return answer;
  };
  return (container) => {
    if (nodeTypeOf(container) !== 1) return isWithin((container as ShadowRoot).host);
    const parent = elementAround(container);
    return isMatch(container as Element, UNREAD) || (parent !== null && isWithin(parent));
  };
}
