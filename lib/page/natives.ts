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

// oxlint-disable typescript/no-unnecessary-type-parameters -- each native is typed where it is named
function getterOf<Read extends (target: never) => unknown>(proto: Prototype, name: string): Read {
  const native = proto && Object.getOwnPropertyDescriptor(proto, name)?.get;
  const read = native
    ? (target: object): unknown => native.call(target)
    : (target: object): unknown => (target as Record<string, unknown>)[name];
  return read as unknown as Read;
}

function methodOf<Run extends (target: never, ...args: never) => unknown>(proto: Prototype, name: string): Run {
  type Method = (...args: unknown[]) => unknown;
  const native = proto && (Object.getOwnPropertyDescriptor(proto, name)?.value as Method | undefined);
  const run = native
    ? (target: object, ...args: unknown[]): unknown => native.apply(target, args)
    : (target: object, ...args: unknown[]): unknown => (target as Record<string, Method>)[name]!(...args);
  return run as unknown as Run;
}

export const firstChildOf = /* @__PURE__ */ getterOf<(target: AnyNode) => AnyNode | null>(nodeProto, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getterOf<(target: AnyNode) => AnyNode | null>(nodeProto, 'nextSibling');
export const parentOf = /* @__PURE__ */ getterOf<(target: AnyNode) => AnyNode | null>(nodeProto, 'parentNode');
export const nodeTypeOf = /* @__PURE__ */ getterOf<(target: AnyNode) => number>(nodeProto, 'nodeType');
export const isConnected = /* @__PURE__ */ getterOf<(target: AnyNode) => boolean>(nodeProto, 'isConnected');
export const localNameOf = /* @__PURE__ */ getterOf<(target: Element) => string>(elementProto, 'localName');
export const shadowRootOf = /* @__PURE__ */ getterOf<(target: Element) => ShadowRoot | null>(
  elementProto,
  'shadowRoot',
);
export const textContentOf = /* @__PURE__ */ getterOf<(target: AnyNode) => string>(nodeProto, 'textContent');

export const treeRootOf = /* @__PURE__ */ methodOf<(target: AnyNode) => AnyNode>(nodeProto, 'getRootNode');
export const attributeOf = /* @__PURE__ */ methodOf<(target: Element, name: string) => string | null>(
  elementProto,
  'getAttribute',
);
export const isMatch = /* @__PURE__ */ methodOf<(target: Element, selector: string) => boolean>(
  elementProto,
  'matches',
);
export const closestTo = /* @__PURE__ */ methodOf<(target: Element, selector: string) => Element | null>(
  elementProto,
  'closest',
);
export const isVisible = /* @__PURE__ */ methodOf<(target: Element, options: CheckVisibilityOptions) => boolean>(
  elementProto,
  'checkVisibility',
);
export const boxOf = /* @__PURE__ */ methodOf<(target: Element) => DOMRect>(elementProto, 'getBoundingClientRect');
export const scrollToElement = /* @__PURE__ */ methodOf<(target: Element, options: ScrollIntoViewOptions) => void>(
  elementProto,
  'scrollIntoView',
);

/** The `html` element. */
export const rootOf = /* @__PURE__ */ getterOf<(target: Document) => Element>(documentProto, 'documentElement');
export const caretAt = /* @__PURE__ */ methodOf<
  (target: Document, x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => CaretPosition | null
>(documentProto, 'caretPositionFromPoint');

const queryInElement = /* @__PURE__ */ methodOf<(target: Element, selector: string) => Iterable<Element>>(
  elementProto,
  'querySelectorAll',
);

const ownerOf = /* @__PURE__ */ getterOf<(target: AnyNode) => Document>(nodeProto, 'ownerDocument');
const walkerIn = /* @__PURE__ */ methodOf<(target: Document, root: AnyNode, show: number) => TreeWalker>(
  documentProto,
  'createTreeWalker',
);
const SHOW_TEXT = 4;

/** The text nodes below an element or a shadow root. */
export function textsIn(root: Element | ShadowRoot): TreeWalker {
  return walkerIn(ownerOf(root), root, SHOW_TEXT);
}

/** All matching elements below an element or a shadow root. */
export function elementsIn(root: Element | ShadowRoot, selector: string): Iterable<Element> {
  return nodeTypeOf(root) === 1
    ? queryInElement(root as Element, selector)
    : (root as ShadowRoot).querySelectorAll(selector);
}

/** The element around a node; a shadow root's is its host. */
export function elementAround(node: AnyNode): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  const type = nodeTypeOf(parent);
  if (type === 1) return parent as Element;
  return type === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}
