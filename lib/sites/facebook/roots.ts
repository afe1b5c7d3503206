import { attr, fits, nearest, selfAndBelow } from '../dom.ts';
import { commentIdIn } from './comment-id.ts';
import { headOf, ownIn } from './own-part.ts';
import { S } from './selectors.ts';

/** Posts, and the comments in and below them, in the order of the page. What was emptied while it is out of sight is left. */
export function rootsIn(scope: ParentNode): Element[] {
  return selfAndBelow(scope, S.root).filter((root) => nearest(root, `${S.notPost}, ${S.hidden}`) === null && (isPost(root) || isComment(root)));
}

/** Whether a root says whose post it is or what it says; a comment says whose comment it is by a link. */
export function isPost(root: Element): boolean {
  if (ownIn(root, S.name).length > 0 || ownIn(root, S.message).length > 0) return true;
  if (fits(root, S.beside)) return headOf(root) !== null && ownIn(root, S.audience).length > 0;
  return ownIn(root, S.line).length > 0 && headOf(root) !== null && !isComment(root);
}

export function isComment(root: Element): boolean {
  return fits(root, S.comment) && ownIn(root, S.name).length === 0 && ownIn(root, S.commentLink).some((link) => commentIdIn(attr(link, 'href')) !== null);
}
