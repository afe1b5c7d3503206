import { firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf, textData } from '../dom.ts';
import { squeezed } from './json-ld.ts';

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template']);

/** Where the words of an element stand: its text without white space, and the parents of its texts by their places in it. */
export class TextMap {
  private readonly text: string;
  private readonly places: { from: number; parent: Element }[] = [];

  constructor(top: Element) {
    const parts: string[] = [];
    const after: (ChildNode | null)[] = [];
    let from = 0;
    let parent = top;
    for (let node = firstChildOf(top); ; ) {
      if (node === null) {
        const next = after.pop();
        if (next === undefined) break;
        node = next;
        parent = parentOf(parent) ?? top;
      } else if (isElement(node) && !NOT_SHOWN.has(tagOf(node))) {
        after.push(nextSiblingOf(node));
        parent = node;
        node = firstChildOf(node);
      } else {
        const part = isText(node) ? squeezed(textData(node)) : '';
        if (part !== '') this.places.push({ from, parent });
        parts.push(part);
        from += part.length;
        node = nextSiblingOf(node);
      }
    }
    this.text = parts.join('');
  }

  /** The smallest element that holds the words where they stand first; null: they stand nowhere in it. */
  smallestWith(words: string): Element | null {
    const from = this.text.indexOf(words);
    if (from < 0) return null;
    const around = new Set<Element>();
    for (let at = this.parentAt(from); at !== null; at = parentOf(at)) around.add(at);
    let at = this.parentAt(from + words.length - 1);
    while (at !== null && !around.has(at)) at = parentOf(at);
    return at;
  }

  private parentAt(index: number): Element | null {
    return this.places.findLast(({ from }) => from <= index)?.parent ?? null;
  }
}
