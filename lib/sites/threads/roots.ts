import { all, attr, holds, isElement, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { webUrl } from '../web-address.ts';
import { HOME, surfaceAt } from './address.ts';
import { S } from './selectors.ts';

/** Like, answer, repost and share: what holds these and a time is a post. */
const ACTIONS = 4;

/** Posts on the screen in front, without those that they quote. */
export function postsIn(scope: ParentNode): Element[] {
  const marked = selfAndBelow(scope, S.post);
  if (marked.length > 0) return marked.filter(isPost);
  if (isElement(scope) && nearest(scope, S.post) !== null) return [];
  const blocks = all(scope, S.time).map((time) => blockAround(time, scope));
  return [...new Set(blocks.filter((block) => block !== null))].filter(isShown);
}

/** The first of the posts in a list. */
export function firstPostIn(scope: ParentNode): Element | null {
  return all(scope, S.post).find(isPost) ?? (one(scope, S.post) === null ? (postsIn(scope)[0] ?? null) : null);
}

function isPost(root: Element): boolean {
  const parent = parentOf(root);
  const isQuoted = parent !== null && nearest(parent, S.post) !== null;
  return !isQuoted && isShown(root) && one(root, `${S.time}, ${S.permalink}`) !== null;
}

/** Former screens stay in the document; in other columns and lists is what is the user's own. */
function isShown(root: Element): boolean {
  if (nearest(root, `${S.hidden}, ${S.private}`) !== null) return false;
  const column = nearest(root, S.column);
  const heading = column && one(column, S.heading);
  const address = webUrl(heading && attr(parentOf(heading) ?? heading, 'href'), HOME);
  return address === null || surfaceAt(address) !== null;
}

/** Markup without containers: the smallest block around a time that has the buttons of a post. */
function blockAround(time: Element, scope: ParentNode): Element | null {
  for (let block = parentOf(time); block !== null && holds(scope, block); block = parentOf(block)) {
    if (all(block, `${S.action} ${S.icon}`).length >= ACTIONS) return block;
  }
  return null;
}
