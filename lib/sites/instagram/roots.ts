import type { Surface } from '../../model/site.ts';
import { all, attr, holds, isElement, nearest, one, parentOf, precedes, selfAndBelow } from '../dom.ts';
import { accountIn, isPrivateCode, postAddress } from './address.ts';
import { S } from './selectors.ts';
import { isInList } from './post.ts';
import { captionIn } from './tile.ts';

/** Posts and comments below `scope`, in the order of the page: a post's own page is one root with its comments in it. */
export function rootsIn(scope: ParentNode, surface: Surface): Element[] {
  const articles = selfAndBelow(scope, S.article).filter((article) => isShown(article) && isPost(article));
  if (surface.kind !== 'thread') return [...articles, ...tilesIn(scope)];
  const pages = selfAndBelow(scope, S.page).filter((page) => isShown(page) && isPageOf(page, surface.id));
  const beneath = articles.filter((article) => !isInList(article) || !all(article, S.postLink).some((link) => postAddress(attr(link, 'href'))?.code === surface.id));
  return [...beneath, ...pages, ...commentsIn(scope, surface.id)].toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The comment around a time: the smallest block with the picture of who wrote it, or else with its buttons. */
export function commentAround(time: Element): Element | null {
  let withControl: Element | null = null;
  for (let block = parentOf(time); block !== null && nearest(block, S.place) !== block; block = parentOf(block)) {
    if (all(block, S.time).length > 1) break;
    if (one(block, S.portrait) !== null && all(block, S.account).some((link) => accountIn(attr(link, 'href')) !== null)) return block;
    if (withControl === null && one(block, S.control) !== null) withControl = block;
  }
  return withControl;
}

function commentsIn(scope: ParentNode, code: string | null): Element[] {
  const times = all(scope, `${S.commentLink} ${S.time}`).filter((time) => addressAround(time)?.code === code && nearest(time, S.place) !== null && isShown(time));
  const comments = times.map(commentAround).filter((comment) => comment !== null && (!isElement(scope) || holds(scope, comment)));
  return [...new Set(comments as Element[])];
}

function addressAround(time: Element) {
  const link = nearest(time, 'a[href]');
  return link && postAddress(attr(link, 'href'));
}

/** A skeleton that is being filled has no link to the post yet. */
function isPost(article: Element): boolean {
  const parent = parentOf(article);
  return (parent === null || nearest(parent, S.article) === null) && one(article, `${S.postLink}, ${S.time}, ${S.likers}`) !== null;
}

/** Whether all of `main` or of a dialog is the post that the address names; other dialogs lie over the page. */
function isPageOf(page: Element, code: string | null): boolean {
  if (one(page, `${S.article}, ${S.page}`) !== null) return false;
  const times = all(page, S.time);
  const isNamed = times.some((time) => addressAround(time)?.code === code);
  return isNamed || (nearest(page, '[role="dialog"]') === null && times.length > 0);
}

/** Pictures of a grid that say what was written to them. */
function tilesIn(scope: ParentNode): Element[] {
  return selfAndBelow(scope, S.postLink).filter((link) => {
    const address = postAddress(attr(link, 'href'));
    return address !== null && address.comment === null && !isPrivateCode(address.code) && nearest(link, S.shell) !== null && nearest(link, S.article) === null && isShown(link) && captionIn(link) !== null;
  });
}

function isShown(element: Element): boolean {
  return nearest(element, S.hidden) === null;
}
