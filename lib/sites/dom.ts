/**
 * DOM access that the page cannot bend. `<form><input name="textContent">` turns `form.textContent` into an element in
 * Chromium's isolated world; a getter or method taken from the prototype still tells the truth (reliability §1, finding 8).
 * Every reader goes through these functions instead of the elements' own properties.
 */

type Getter<T> = (this: unknown) => T;

function getter<T>(owner: { prototype: object }, name: string): Getter<T> {
  for (let proto: object | null = owner.prototype; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (found) return found as Getter<T>;
  }
  throw new TypeError(`no getter ${name}`);
}

const nodeType = getter<number>(Node, 'nodeType');
const textContent = getter<string | null>(Node, 'textContent');
/** In browsers the same getter; happy-dom gives elements one of their own. */
const elementText = getter<string | null>(Element, 'textContent');
const isConnected = getter<boolean>(Node, 'isConnected');
const ownerDocument = getter<Document | null>(Node, 'ownerDocument');
const parentElement = getter<Element | null>(Node, 'parentElement');
const firstChild = getter<ChildNode | null>(Node, 'firstChild');
const nextSibling = getter<ChildNode | null>(Node, 'nextSibling');
const data = getter<string>(CharacterData, 'data');
const localName = getter<string>(Element, 'localName');
const nextElementSibling = getter<Element | null>(Element, 'nextElementSibling');
const previousElementSibling = getter<Element | null>(Element, 'previousElementSibling');

const { getAttribute, getAttributeNames, closest, matches } = Element.prototype;
const { contains, compareDocumentPosition } = Node.prototype;
const { getElementsByTagName } = Document.prototype;

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && nodeTypeOf(node as Node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === TEXT;
}

function nodeTypeOf(node: Node): number {
  return nodeType.call(node);
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return localName.call(element);
}

/** The attribute as written, or null. */
export function attr(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The values of all attributes, as written. */
export function attributesOf(element: Element): string[] {
  return getAttributeNames.call(element).map((name) => attr(element, name) ?? '');
}

/** The names of all attributes, as written. */
export function attributeNamesOf(element: Element): string[] {
  return getAttributeNames.call(element);
}

/** Raw `textContent`; for what a person reads use `visible-text`. */
export function textOf(node: Node): string {
  return (isElement(node) ? elementText : textContent).call(node) ?? '';
}

export function textData(node: Text): string {
  return data.call(node);
}

/** The document that a node is or stands in. */
export function documentOf(node: Node): Document {
  return ownerDocument.call(node) ?? (node as Document);
}

/** HTML text as a document of its own, in which nothing runs or loads. */
export function parsedDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function parentOf(node: Node): Element | null {
  return parentElement.call(node);
}

export function firstChildOf(node: Node): ChildNode | null {
  return firstChild.call(node);
}

export function nextSiblingOf(node: Node): ChildNode | null {
  return nextSibling.call(node);
}

export function nextElementOf(element: Element): Element | null {
  return nextElementSibling.call(element);
}

export function previousElementOf(element: Element): Element | null {
  return previousElementSibling.call(element);
}

/** First match below `scope`, or null. */
export function one(scope: ParentNode, selector: string): Element | null {
  return parentNodeOf(scope).querySelector.call(scope as never, selector);
}

/** Every match below `scope`, in document order. */
export function all(scope: ParentNode, selector: string): Element[] {
  return listed(parentNodeOf(scope).querySelectorAll.call(scope as never, selector));
}

/** All of a document's with this tag. The browser keeps the answer: to ask again costs next to nothing while the page stays as it is. */
export function tagged(doc: Document, tag: string): Element[] {
  return listed(getElementsByTagName.call(doc, tag));
}

function listed(list: ArrayLike<Element>): Element[] {
  const found: Element[] = [];
  // By number: a list's iterator takes several times as long.
  for (let index = 0; index < list.length; index += 1) found.push(list[index]!);
  return found;
}

/** Each kind has its own; a document is clobbered most easily of all: `<img name="querySelector">`. */
function parentNodeOf(scope: ParentNode): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> {
  const type = nodeTypeOf(scope);
  if (type === ELEMENT) return Element.prototype;
  return type === DOCUMENT ? Document.prototype : DocumentFragment.prototype;
}

export function nearest(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** Whether the node still stands in a document. */
export function isAttached(node: Node): boolean {
  return isConnected.call(node);
}

export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** Whether `a` starts before `b` in document order. */
export function precedes(a: Node, b: Node): boolean {
  return (compareDocumentPosition.call(a, b) & 4 /* DOCUMENT_POSITION_FOLLOWING */) !== 0;
}

/** Two lists in document order as one: to sort them would ask about every two neighbours, which takes long in a long list. */
export function merged(some: readonly Element[], others: readonly Element[]): Element[] {
  const both: Element[] = [];
  let next = 0;
  for (const other of others) {
    for (let before = some[next]; before !== undefined && precedes(before, other); before = some[next]) {
      both.push(before);
      next += 1;
    }
    both.push(other);
  }
  return [...both, ...some.slice(next)];
}

/** `scope` itself if it matches, then every match below it, in document order. */
export function selfAndBelow(scope: ParentNode, selector: string): Element[] {
  const below = all(scope, selector);
  return isElement(scope) && fits(scope, selector) ? [scope, ...below] : below;
}

/** The same without those that stand within another match, wherever the scope begins. */
export function outermostIn(scope: ParentNode, selector: string): Element[] {
  return selfAndBelow(scope, selector).filter((element) => {
    const parent = parentOf(element);
    return parent === null || nearest(parent, selector) === null;
  });
}
