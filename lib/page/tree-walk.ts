import { elementKind, type ElementKind } from './element-kinds.ts';
import { firstChildOf, nextSiblingOf } from './natives.ts';

/** A walk that can be interrupted: `walk(isTimeUp)` returns whether it is through. */
export type TreeWalk = (isTimeUp: () => boolean) => boolean;

export interface TreeVisitor {
  onText(text: Text): void;
  /** Whether to go into the element; whoever does not, deals with it here. */
  enter(element: Element, kind: ElementKind): boolean;
  /** Called for each element that was gone into, and at last with null for the root. */
  leave(element: Element | null): void;
}

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

/** A form's properties may be shadowed by its fields, its name's among them. */
function isForm(name: unknown): boolean {
  return typeof name !== 'string' || name === 'form';
}

/** Visits texts and elements below `root` in document order, without recursion: pages may be nested deeply. */
export function createTreeWalk(root: Element | ShadowRoot, { onText, enter, leave }: TreeVisitor): TreeWalk {
  const open: Element[] = [];
  let node: Node | null = firstChildOf(root);

  return (isTimeUp) => {
    for (let seen = 1; ; seen++) {
      if (node === null) {
        const element = open.pop();
        leave(element ?? null);
        if (!element) return true;
        node = isForm(element.localName) ? nextSiblingOf(element) : element.nextSibling;
      } else {
        const type = node.nodeType;
        if (type === 3 || type === 4) {
          onText(node as Text);
          node = node.nextSibling;
        } else if (type === 8 || type === 7) {
          node = node.nextSibling;
        } else {
          const element: Element = node as Element;
          const name: unknown = element.localName;
          const form = isForm(name);
          if (enter(element, form ? 'block' : elementKind(name as string))) {
            open.push(element);
            node = form ? firstChildOf(element) : element.firstChild;
          } else node = form ? nextSiblingOf(element) : element.nextSibling;
        }
      }
      if (seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && isTimeUp()) return false;
    }
  };
}
