import { isAttached } from '../sites/dom.ts';
import { element } from './build-element.ts';

/** Something on the page that is outlined. */
export interface Outlined {
  element: Element;
  /** `chosen`: the one pointed at · `like`: would be read too · `part`: a part of it. */
  kind: 'chosen' | 'like' | 'part';
  label?: string;
}

export interface Boxes {
  /** What is outlined from now on. */
  show(outlined: readonly Outlined[]): void;
  /** Follows the page, which scrolls and grows. */
  redraw(): void;
}

/** More outlines than anyone looks at. */
const MOST_DRAWN = 80;
const MARGIN = 2;

/** Outlines over the page, drawn in a layer of ours: the outlined elements themselves are not touched. */
export function createBoxes(doc: Document, root: ShadowRoot): Boxes {
  const layer = element(doc, 'div', { 'aria-hidden': 'true' });
  root.append(layer);
  let shown: readonly Outlined[] = [];

  function redraw(): void {
    const placed = shown.filter((one) => isAttached(one.element)).map((one) => ({ ...one, place: placeOf(one.element) }));
    const inSight = placed.filter(({ place }) => place.width > 0 && place.bottom > 0 && place.top < innerHeight).slice(0, MOST_DRAWN);
    layer.replaceChildren(...inSight.map(({ kind, label, place }) => boxAt(doc, kind, place, label)));
  }

  return {
    show(outlined) {
      shown = outlined;
      redraw();
    },
    redraw,
  };
}

function boxAt(doc: Document, kind: Outlined['kind'], { left, top, width, height }: DOMRect, label: string | undefined): Element {
  const box = element(doc, 'div', { class: 'box', 'data-kind': kind }, label === undefined ? null : element(doc, 'span', { class: 'label' }, label));
  // Set one by one: an attribute `style` is what a page's policy may forbid.
  Object.assign(box.style, { left: `${left - MARGIN}px`, top: `${top - MARGIN}px`, width: `${width + 2 * MARGIN}px`, height: `${height + 2 * MARGIN}px` });
  return box;
}

const { getBoundingClientRect } = Element.prototype;

/** Where an element of the page is in the window. */
export function placeOf(shownElement: Element): DOMRect {
  return getBoundingClientRect.call(shownElement);
}
