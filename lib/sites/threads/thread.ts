import type { PageContext } from '../adapter.ts';
import { all, nearest, parentOf } from '../dom.ts';
import { firstPostIn } from './roots.ts';
import { S } from './selectors.ts';

/** More do not stand in one item of a list: that is the list itself. */
const ITEM_LIMIT = 10;

/** The post that a post answers or carries on, as far as the page shows it; null: it opens its thread. */
export function openingAbove(root: Element, page: PageContext): Element | null {
  if (nearest(root, S.related) !== null) return null;
  const group = page.surface.kind === 'thread' ? (nearest(root, S.column) ?? page.doc) : itemAround(root, page.doc);
  const first = group && firstPostIn(group);
  return first === root ? null : first;
}

/**
 * What stands together in a list: a post with what carries it on, or with the answer for which it is shown. Named, or the
 * block around the slots of posts, where there are other blocks like it (seen 2025-12).
 */
function itemAround(root: Element, doc: Document): Element | null {
  const named = nearest(root, S.item);
  if (named !== null) return named;
  const slot = parentOf(root);
  const block = slot && parentOf(slot);
  if (block === null) return null;
  const inBlock = all(block, S.post).length;
  return inBlock <= ITEM_LIMIT && inBlock < all(doc, S.post).length ? block : null;
}
