import { elementKind } from './element-kinds.ts';
import { isConnected, localNameOf, nodeTypeOf, parentOf } from './natives.ts';
import type { PassRoot } from './read-pass.ts';
import { isUnread } from './unread.ts';
import { containerOf } from './walk-blocks.ts';
import type { PageChanges } from './watch.ts';

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
  }
  for (const root of own) {
    if (isConnected(root) && !isWithin(root, whole) && !isUnread(root)) roots.push({ root, nested: false });
  }
  // Asked of every block of the page, and most of them are siblings.
  const around = new Map<Node, boolean>();
  const isStale = (container: Element | ShadowRoot): boolean => {
    if (own.has(container) || whole.has(container as Element)) return true;
    const parent = parentOf(container);
    if (!parent || whole.size === 0) return isWithin(container, whole);
    let answer = around.get(parent);
    if (answer === undefined) around.set(parent, (answer = isWithin(parent, whole)));
    return answer;
  };
  return { roots, isStale };
}
