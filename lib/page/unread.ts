import { UNREAD } from './element-kinds.ts';
import { closestTo, nodeTypeOf, treeRootOf } from './natives.ts';

/** Whether an element lies in something that is never read. Looks out of shadow trees. */
export function isUnread(container: Element | ShadowRoot): boolean {
  let element: Element | null = nodeTypeOf(container) === 1 ? (container as Element) : (container as ShadowRoot).host;
  while (element) {
    if (closestTo(element, UNREAD)) return true;
    const root = treeRootOf(element);
    element = nodeTypeOf(root) === 11 ? (root as ShadowRoot).host : null;
  }
  return false;
}
