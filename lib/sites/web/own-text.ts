import { TEXT_LIMIT } from '../../model/post.ts';
import { visibleText } from '../visible-text.ts';
import type { VisibleText } from '../visible-text.ts';
import type { OwnPart } from './own-part.ts';
import { isChrome } from './plain-body.ts';
import type { Told } from './told.ts';

/** What the person wrote: the body without what belongs to others, what is there to press, and the head of the post. */
export function ownText(own: OwnPart, told: Heads, enough = Infinity): VisibleText {
  return told.body === null ? { text: '', nodes: [] } : visibleText(told.body, { skip: isOutside(own, told), enough: Math.min(enough, TEXT_LIMIT * 2) });
}

type Heads = Pick<Told, 'author' | 'time' | 'body'>;

/** Tells the elements within the body that are none of the author's words. */
export function isOutside({ isLeftOut, survey }: OwnPart, told: Heads): (element: Element) => boolean {
  const heads = [told.author?.element, told.time?.element].filter((head) => head !== null && head !== undefined);
  return (element) => isLeftOut(element) || survey.know('chrome', element, isChrome) || heads.some((head) => survey.holds(element, head));
}
