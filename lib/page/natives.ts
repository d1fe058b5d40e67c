/**
 * Reading the DOM past the page's named elements: `<input name="firstChild">` takes the place of its form's
 * `firstChild`, `<form name="body">` that of `document.body`. Only documents and forms can be shadowed so. Where there
 * are no DOM globals (pages parsed in Node) there are no such tricks either, and plain access does.
 */
type AnyNode = Node;
type Prototype = object | undefined;

const nodeProto: Prototype = globalThis.Node?.prototype;
const elementProto: Prototype = globalThis.Element?.prototype;
const documentProto: Prototype = globalThis.Document?.prototype;

function getterOf<Target, Value>(proto: Prototype, name: string): (target: Target) => Value {
  const native = proto && Object.getOwnPropertyDescriptor(proto, name)?.get;
  if (native) return (target) => native.call(target) as Value;
  return (target) => (target as Record<string, unknown>)[name] as Value;
}

function methodOf<Target, Args extends unknown[], Value>(proto: Prototype, name: string): (target: Target, ...args: Args) => Value {
  type Method = (...args: Args) => Value;
  const native = proto && (Object.getOwnPropertyDescriptor(proto, name)?.value as Method | undefined);
  if (native) return (target, ...args) => native.apply(target, args);
  return (target, ...args) => (target as Record<string, Method>)[name]!(...args);
}

export const firstChildOf = getterOf<AnyNode, AnyNode | null>(nodeProto, 'firstChild');
export const nextSiblingOf = getterOf<AnyNode, AnyNode | null>(nodeProto, 'nextSibling');
export const parentOf = getterOf<AnyNode, AnyNode | null>(nodeProto, 'parentNode');
export const nodeTypeOf = getterOf<AnyNode, number>(nodeProto, 'nodeType');
export const isConnected = getterOf<AnyNode, boolean>(nodeProto, 'isConnected');
export const localNameOf = getterOf<Element, string>(elementProto, 'localName');
export const shadowRootOf = getterOf<Element, ShadowRoot | null>(elementProto, 'shadowRoot');
export const textContentOf = getterOf<AnyNode, string>(nodeProto, 'textContent');

export const hasInside = methodOf<AnyNode, [AnyNode], boolean>(nodeProto, 'contains');
export const treeRootOf = methodOf<AnyNode, [], AnyNode>(nodeProto, 'getRootNode');
export const attributeOf = methodOf<Element, [string], string | null>(elementProto, 'getAttribute');
export const isMatch = methodOf<Element, [string], boolean>(elementProto, 'matches');
export const closestTo = methodOf<Element, [string], Element | null>(elementProto, 'closest');
export const isVisible = methodOf<Element, [CheckVisibilityOptions], boolean>(elementProto, 'checkVisibility');
export const boxOf = methodOf<Element, [], DOMRect>(elementProto, 'getBoundingClientRect');
export const scrollToElement = methodOf<Element, [ScrollIntoViewOptions], void>(elementProto, 'scrollIntoView');

/** The `html` element. */
export const rootOf = getterOf<Document, Element>(documentProto, 'documentElement');
export const caretAt = methodOf<Document, [number, number, { shadowRoots: ShadowRoot[] }], CaretPosition | null>(
  documentProto,
  'caretPositionFromPoint',
);

const queryInElement = methodOf<Element, [string], Iterable<Element>>(elementProto, 'querySelectorAll');

/** All matching elements below an element or a shadow root. */
export function elementsIn(root: Element | ShadowRoot, selector: string): Iterable<Element> {
  return nodeTypeOf(root) === 1 ? queryInElement(root as Element, selector) : (root as ShadowRoot).querySelectorAll(selector);
}

/** The element around a node; a shadow root's is its host. */
export function elementAround(node: AnyNode): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  const type = nodeTypeOf(parent);
  if (type === 1) return parent as Element;
  return type === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}
