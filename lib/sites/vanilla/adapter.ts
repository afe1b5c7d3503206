import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { titleOn } from './discussion.ts';
import { readFound } from './found.ts';
import { isItem, readItem } from './item.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { VANILLA_POSTS, VN } from './selectors.ts';
import { VANILLA } from './site.ts';
import { surfaceAt } from './surface.ts';

export const vanillaAdapter: SiteAdapter = {
  site: VANILLA,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, VN.shell) !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, VANILLA_POSTS);
    const rows = selfAndBelow(scope, `${kind === 'search' ? VN.found : VN.row}, ${VN.item}`).filter((row) => nearest(row, '#Panel, .Panel, .Flyout') === null);
    return rows.filter((row) => isListed(row) || isItem(row));
  },
  rawText: (root) => [textOf(root), attr(root, 'id')?.startsWith('Discussion_') ? titleOn(root) : null].join('\n'),
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readPost(root, page);
    if (!isListed(root)) return readItem(root, page);
    return page.surface.kind === 'search' ? readFound(root, page) : readRow(root, page);
  },
};

function isListed(row: Element): boolean {
  return fits(row, `${VN.found}, ${VN.row}`);
}
