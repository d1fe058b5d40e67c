/**
 * Document members by way of the prototype: `<form name="documentElement">` and the like shadow them on the document
 * itself, for content scripts too.
 */
export function rootOf(document: Document): HTMLElement {
  return Reflect.get(Document.prototype, 'documentElement', document);
}

export function focusedElement(document: Document): Element | null {
  return Reflect.get(Document.prototype, 'activeElement', document);
}

export function createDiv(document: Document): HTMLDivElement {
  const element = Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', 'div');
  return element as HTMLDivElement;
}
