import { fits, nearest, parentOf } from '../dom.ts';

/** Elements that match a selector; or those that match one and those whose classes say so, found under one name. */
export type Sought = string | { name: string; marked: string; called: (element: Element) => boolean };

/** The element itself or the nearest one around it, asked of the page. */
export function nearestOf(element: Element, sought: Sought): Element | null {
  if (typeof sought === 'string') return nearest(element, sought);
  let at: Element | null = element;
  while (at !== null && !fits(at, sought.marked) && !sought.called(at)) at = parentOf(at);
  return at;
}
