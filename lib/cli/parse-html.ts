import { compile } from 'css-select';
import {
  Element as TreeElement,
  hasChildren,
  isTag,
  isText,
  type AnyNode,
  type ChildNode,
  type Document as Tree,
} from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** A condition on an element, compiled: a page asks for the same few again and again. */
type Condition = (element: TreeElement) => boolean;
type FindCondition = (selector: string) => Condition;

/** A page parsed as browsers do, with as much of the DOM as lib/page reads. */
export function parseHtml(html: string): Document {
  const conditions = new Map<string, Condition>();
  const conditionOf: FindCondition = (selector) => {
    let condition = conditions.get(selector);
    if (!condition) conditions.set(selector, (condition = compile<AnyNode, TreeElement>(selector)));
    return condition;
  };
  const templates = new Map<TreeElement, Tree>();
  const tree = parse(html, {
    treeAdapter: {
      ...adapter,
      createElement(name, namespace, attributes) {
        const plain = adapter.createElement(name, namespace, attributes);
        const element = new PageElement(name, plain.attribs, conditionOf);
        element['x-attribsNamespace'] = plain['x-attribsNamespace']!;
        element['x-attribsPrefix'] = plain['x-attribsPrefix']!;
        element.namespace = namespace;
        return element;
      },
      // What a template holds is no part of the page.
      setTemplateContent: (template, content) => void templates.set(template, content),
      getTemplateContent: (template) => templates.get(template)!,
    },
  });
  const documentElement = tree.children.find(isTag);
  return Object.assign(tree, { documentElement }) as unknown as Document;
}

/** An element with the names that the DOM has for things. */
class PageElement extends TreeElement {
  readonly #conditionOf: FindCondition;

  constructor(name: string, attributes: Record<string, string>, conditionOf: FindCondition) {
    super(name, attributes);
    this.#conditionOf = conditionOf;
  }

  get localName(): string {
    return this.name;
  }

  get textContent(): string {
    let text = '';
    for (const node of nodesIn(this)) if (isText(node)) text += node.data;
    return text;
  }

  getAttribute(name: string): string | null {
    return this.attribs[name] ?? null;
  }

  matches(selector: string): boolean {
    return this.#conditionOf(selector)(this);
  }

  closest(selector: string): TreeElement | null {
    const meets = this.#conditionOf(selector);
    if (meets(this)) return this;
    for (let at = this.parent; at && isTag(at); at = at.parent) if (meets(at)) return at;
    return null;
  }

  querySelectorAll(selector: string): TreeElement[] {
    const meets = this.#conditionOf(selector);
    return [...nodesIn(this)].filter((node) => isTag(node) && meets(node)) as TreeElement[];
  }

  getRootNode(): AnyNode {
    let root = this.parent;
    while (root?.parent) root = root.parent;
    return root ?? this;
  }
}

/** What is below an element, in document order. Without recursion, and no slower for depth: pages may be hostile. */
function* nodesIn(root: TreeElement): Generator<ChildNode> {
  let node = root.firstChild;
  while (node) {
    yield node;
    let next: ChildNode | null = hasChildren(node) ? node.firstChild : null;
    for (let at: ChildNode = node; !next && at !== root; at = at.parent as ChildNode) next = at.nextSibling;
    node = next;
  }
}
