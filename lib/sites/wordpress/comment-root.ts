import { all, attr, fits, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { WP } from './selectors.ts';

const NUMBER = /^(?:(?:li-|div-)?comment-(\d{1,12})|wpd-comm-(\d{1,12})_\d+)$/;

/** The comments below `scope`: of the elements that bear the number of one, the outermost. */
export function commentRoots(scope: ParentNode): Element[] {
  return selfAndBelow(scope, WP.comment).filter((element) => {
    const number = numberOf(element);
    return number !== null && !fits(element, WP.notComment) && numberAbove(element) !== number;
  });
}

/** The comment's number, from its own id, else from what names it in there. */
export function numberOf(element: Element): string | null {
  const [, plain, discuz] = NUMBER.exec(attr(element, 'id') ?? '') ?? [];
  return plain ?? discuz ?? (fits(element, WP.classed) ? numberWithin(element) : null);
}

/** The first match that stands in this comment and in no answer to it, by the first selector that has one. */
export function commentPart(root: Element, selectors: string | readonly string[]): Element | null {
  const number = numberOf(root);
  for (const selector of [selectors].flat()) {
    const found = all(root, selector).find((element) => holderNumber(element) === number);
    if (found !== undefined) return found;
  }
  return null;
}

/** Number of the comment that an element stands in; null: in none. */
export function holderNumber(element: Element): string | null {
  for (let holder = nearest(element, WP.comment); holder !== null; holder = nearestAbove(holder)) {
    const number = numberOf(holder);
    if (number !== null) return number;
  }
  return null;
}

/** Answers stand in what they answer, or say how deep they are. */
export function isAnswer(root: Element): boolean {
  if (numberAbove(root) !== null) return true;
  return /(?:^|\s)depth-(?:[2-9]|\d{2,})(?:\s|$)/.test(attr(root, 'class') ?? '');
}

function numberAbove(element: Element): string | null {
  const outer = parentOf(element);
  return outer && holderNumber(outer);
}

function nearestAbove(element: Element): Element | null {
  const outer = parentOf(element);
  return outer && nearest(outer, WP.comment);
}

function numberWithin(element: Element): string | null {
  const inner = all(element, WP.comment).map((part) => NUMBER.exec(attr(part, 'id') ?? '')?.[1]).find((number) => number !== undefined);
  const reply = one(element, WP.replyLink);
  const link = one(element, WP.commentLink);
  const told = [reply && attr(reply, 'data-commentid'), link && attr(link, 'href')].map((text) => /(?:^|comment-)(\d{1,12})$/.exec(text ?? '')?.[1]);
  return inner ?? told.find((number) => number !== undefined) ?? null;
}
