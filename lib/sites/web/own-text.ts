import { holds } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import type { VisibleText } from '../visible-text.ts';
import type { OwnPart } from './own-part.ts';
import { isChrome } from './plain-body.ts';
import type { Told } from './told.ts';

/** What the person wrote: the body without what belongs to others, what is there to press, and the head of the post. */
export function ownText(own: OwnPart, told: Told): VisibleText {
  return told.body === null ? { text: '', nodes: [] } : visibleText(told.body, { skip: isOutside(own, told) });
}

/** Tells the elements within the body that are none of the author's words. */
export function isOutside(own: OwnPart, told: Told): (element: Element) => boolean {
  const heads = [told.author?.element, told.time?.element].filter((head) => head !== null && head !== undefined);
  return (element) => own.isLeftOut(element) || isChrome(element) || heads.some((head) => holds(element, head));
}
