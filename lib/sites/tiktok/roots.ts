import { all, attr, fits, nearest, nextElementOf, one, parentOf, selfAndBelow } from '../dom.ts';
import { videoAddress } from './address.ts';
import { TT } from './selectors.ts';

const SOUGHT = [TT.item, TT.singleAuthor, TT.description, TT.commentText, TT.videoLink].join(', ');
/** No description, no comment is deeper in its box. */
const DEPTH = 10;

/** Videos, their cards in lists, comments, replies: each once, in the order of the page. */
export function findRoots(scope: ParentNode): Element[] {
  const roots = new Set<Element>();
  for (const found of selfAndBelow(scope, SOUGHT)) {
    const root = nearest(found, TT.private) === null ? rootOf(found) : null;
    if (root !== null) roots.add(root);
  }
  return [...roots];
}

function rootOf(found: Element): Element | null {
  if (fits(found, TT.item)) return found;
  if (fits(found, TT.commentText)) return commentAround(found);
  if (fits(found, `${TT.singleAuthor}, ${TT.description}`)) return nearest(found, `${TT.item}, ${TT.card}`) === null ? around(found, TT.likes) : null;
  return cardOf(found);
}

/** The smallest box of the element that also holds the other. */
function around(element: Element, other: string): Element | null {
  let box = parentOf(element);
  for (let depth = 0; box !== null && depth < DEPTH; depth += 1, box = parentOf(box)) if (one(box, other) !== null) return box;
  return null;
}

/** A comment whose author is not told is not another's. */
function commentAround(text: Element): Element {
  const box = around(text, TT.commentAuthor);
  return box === null || all(box, fits(text, TT.reply) ? TT.reply : TT.topComment).length > 1 ? text : box;
}

/** The card of a link to a video that shows its picture; in a text, in a video or in a comment it is just a link. */
function cardOf(link: Element): Element | null {
  if (videoAddress(attr(link, 'href')) === null || one(link, 'img, picture, video, canvas') === null) return null;
  if (nearest(link, `${TT.item}, ${TT.description}, ${TT.commentText}`) !== null) return null;
  const card = nearest(link, TT.card) ?? link;
  const box = parentOf(card);
  const beside = nextElementOf(card);
  return box !== null && beside !== null && fits(beside, TT.cardWords) ? box : card;
}
