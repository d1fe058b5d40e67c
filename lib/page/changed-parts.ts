import { elementKind, UNREAD } from './element-kinds.ts';
import { closestTo, isConnected, localNameOf, nodeTypeOf, parentOf, shadowRootOf, treeRootOf } from './natives.ts';
import type { PassRoot } from './read-pass.ts';
import { containerOf } from './walk-blocks.ts';
import type { PageChanges } from './watch.ts';

/** Whether an element lies in something that is never read. Looks out of shadow trees. */
function isUnread(container: Element | ShadowRoot): boolean {
  let element: Element | null = nodeTypeOf(container) === 1 ? (container as Element) : (container as ShadowRoot).host;
  while (element) {
    if (closestTo(element, UNREAD)) return true;
    const root = treeRootOf(element);
    element = nodeTypeOf(root) === 11 ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** Whether `node` is one of `outer` or lies in one of them; a shadow tree lies in its host. */
export function isWithin(node: Node, outer: ReadonlySet<Node>): boolean {
  if (outer.size === 0) return false;
  for (let at: Node | null = node; at;) {
    if (outer.has(at)) return true;
    const parent = parentOf(at);
    at = parent ?? (nodeTypeOf(at) === 11 ? (at as ShadowRoot).host : null);
  }
  return false;
}

/** What to read for a set of changes. */
export interface ChangedParts {
  readonly roots: readonly PassRoot[];
  /** Whether what was read in this container before is void. */
  isStale(container: Element | ShadowRoot): boolean;
}

export function changedParts({ texts, subtrees }: PageChanges): ChangedParts {
  const own = new Set(texts);
  const whole = new Set<Element>(subtrees);
  for (const element of subtrees) {
    const parent = parentOf(element);
    if (parent && isWithin(parent, subtrees)) whole.delete(element);
  }
  const roots: PassRoot[] = [];
  for (const root of whole) {
    if (!isConnected(root)) continue;
    const kind = elementKind(localNameOf(root));
    const isBlock = kind === 'block';
    const container = isBlock ? null : containerOf(root);
    if (container) own.add(container);
    if (isUnread(root)) continue;
    roots.push({ root, rootText: isBlock });
    const shadow = shadowRootOf(root);
    if (shadow) roots.push({ root: shadow });
  }
  for (const root of own) {
    if (isConnected(root) && !isWithin(root, whole) && !isUnread(root)) roots.push({ root, nested: false });
  }
  return { roots, isStale: (container) => own.has(container) || isWithin(container, whole) };
}
