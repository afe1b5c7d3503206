const { createElementNS: createElement } = Document.prototype;

/** What an element of the panel has beside its children: attributes as written, and what happens when it is pressed. */
export interface ElementProps {
  readonly [attribute: string]: string | ((event: Event) => void) | undefined;
  onclick?: (event: Event) => void;
  onchange?: (event: Event) => void;
}

/** An element of the panel; texts become text. */
export function element<T extends keyof HTMLElementTagNameMap>(doc: Document, tag: T, props: ElementProps = {}, ...children: readonly (Node | string | null)[]): HTMLElementTagNameMap[T] {
  // Not the document's own property: an `<img name="createElement">` of the page's would stand in its place.
  const made = createElement.call(doc, 'http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[T];
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'string') made.setAttribute(name, value);
    else if (value !== undefined) made.addEventListener(name.slice(2), trusted(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** What the page's scripts set off is not heard. */
export function trusted<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}
