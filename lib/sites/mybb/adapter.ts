import type { SiteAdapter } from '../adapter.ts';
import { all, holds, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readFound } from './found.ts';
import { readPost } from './post.ts';
import { readRow } from './row.ts';
import { MB, MYBB_POSTS } from './selectors.ts';
import { MYBB } from './site.ts';
import { surfaceAt } from './surface.ts';
import { isOpening, titleOn } from './thread.ts';

export const mybbAdapter: SiteAdapter = {
  site: MYBB,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, MB.shell) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? selfAndBelow(scope, MYBB_POSTS) : [...rowsIn(scope, MB.rowLink), ...(kind === 'search' ? rowsIn(scope, MB.foundLink) : [])]),
  rawText: (root) => [textOf(root), isOpening(root) ? titleOn(root) : null].join('\n'),
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readPost(root, page);
    return one(root, MB.rowLink) === null ? readFound(root, page) : readRow(root, page);
  },
};

/** The rows that have such a link to a thread, or to a post, each once. */
function rowsIn(scope: ParentNode, links: string): Element[] {
  const rows = all(scope, links).map((link) => nearest(link, MB.row));
  return [...new Set(rows.filter((row): row is Element => row !== null && holds(scope, row)))];
}
